"""Lays the measured crates out on disk."""

import shutil
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def snapshot(work):
    """Copies the project, so that an edit in the middle of a run is not measured as work of ours."""
    copy = work / "project"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(PROJECT, copy, ignore=shutil.ignore_patterns(".git", "benches", "target"))


def manifest(name, dependencies, library):
    """`@core@` in a dependency stands for the snapshot's folder; a crate lies beside it."""
    lines = [
        "[package]", f'name = "{name}"', 'version = "0.0.0"', 'edition = "2024"', "publish = false", "",
        *(["[lib]", 'name = "stack"', ""] if library else []),
        "[dependencies]",
        *(f"{crate} = {wanted.replace('@core@', '../project/core')}" for crate, wanted in dependencies.items()),
        "", "[workspace]", "",
    ]
    return "\n".join(lines)


def write(folder, files):
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def write_stack(folder, stack, structs):
    files = {
        "Cargo.toml": manifest(f"bench-{stack.NAME}", stack.DEPENDENCIES, library=True),
        "src/lib.rs": stack.library(structs),
    }
    for program in stack.PROGRAMS:
        files[f"src/bin/{program}.rs"] = stack.program(program, structs)
    write(folder, files)

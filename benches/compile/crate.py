"""Lays a generated crate out on disk."""

from pathlib import Path

CORE = Path(__file__).resolve().parents[2] / "core"


def manifest(name, dependencies, library):
    lines = [
        "[package]", f'name = "{name}"', 'version = "0.0.0"', 'edition = "2024"', "publish = false", "",
        *(["[lib]", 'name = "stack"', ""] if library else []),
        "[dependencies]",
        *(f"{crate} = {wanted.replace('@core@', str(CORE))}" for crate, wanted in dependencies.items()),
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

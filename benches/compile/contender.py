"""One thing to measure: a cargo command, and what must be undone before each run of it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import cpu


@dataclass
class Contender:
    label: str
    folder: Path
    target: Path
    command: list[str]
    # `None`: the whole target folder goes, dependencies and all.
    package: str | None
    # The program that the command builds, and what it must print.
    binary: Path | None = None
    expected: str | None = None

    def undo(self):
        if self.package is None:
            shutil.rmtree(self.target, ignore_errors=True)
            return
        clean = ["cargo", "clean", "--quiet", "-p", self.package]
        cpu.text(clean + ["--release"] * ("--release" in self.command), self.folder, self.target)

    def measure(self):
        self.undo()
        return cpu.seconds(self.command, self.folder, self.target)

    def prove(self):
        """Builds all that comes before the measured part, and runs what was built."""
        cpu.seconds(self.command, self.folder, self.target)
        if self.binary and cpu.text([self.binary], self.folder, self.target) != self.expected:
            raise SystemExit(f"{self.label}: {self.binary} does not print what it read")

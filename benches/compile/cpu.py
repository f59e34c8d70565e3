"""Runs a command and tells what it cost."""

import os
import subprocess
import sys
import tempfile

# What could change the work or hand it to another process.
FOREIGN = ("RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_TARGET_DIR")


def environment(target):
    inherited = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return inherited | {"CARGO_INCREMENTAL": "0", "CARGO_TARGET_DIR": str(target), "CARGO_TERM_COLOR": "never"}


def seconds(command, folder, target):
    """User and system CPU seconds of the command and of all that it started and waited for."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, cwd=folder, env=environment(target), stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(f"{' '.join(map(str, command))} failed in {folder}:\n{output.read().decode()}")
    return usage.ru_utime + usage.ru_stime


def text(command, folder, target):
    """What the command prints, when the cost does not matter."""
    done = subprocess.run(command, cwd=folder, env=environment(target), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed in {folder}:\n{done.stderr}")
    return done.stdout

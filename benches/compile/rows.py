"""What is measured: the rows of the table, each with its contenders."""

from dataclasses import dataclass

import crate
import documents
import one_request
import ours
import peers
import properties
import serde_alone
from contender import Contender

STACKS = (ours, serde_alone, peers)
THIRD = 1 / 3
# What serde alone takes on the machine for which the limits of a clean build are set: 7.6 to 8.2
# seconds, of which the larger is the stricter one for us.
CLEAN_SERDE = 8.2


@dataclass
class Row:
    name: str
    title: str
    contenders: list
    # the label of what the others are a share of
    base: str
    # label: at most this share of the base's CPU seconds
    shares: dict
    # label: at most this many CPU seconds, on a machine where the base takes `base_seconds`
    seconds: dict
    base_seconds: float | None = None


# name: (what the table says, cargo's arguments, the program, the same by our own reader and writer)
OF_MANY = {
    "check": ("cargo check", ["check", "--lib"], None, None),
    "build": ("cargo build", ["build", "--lib"], None, None),
    "debug": ("debug, read and write all", ["build"], "round_trip", "own_round_trip"),
    "release": ("release, read and write all", ["build", "--release"], "round_trip", "own_round_trip"),
    "debug-whole": ("debug, build, validate, write and read all", ["build"], "whole", "own_whole"),
    "release-whole": ("release, build, validate, write and read all", ["build", "--release"], "whole", "own_whole"),
}
NAMES = (*OF_MANY, "clean")
OWN = "ours, own reader and writer"


def of_many(name, count, stacks, work):
    title, arguments, program, own = OF_MANY[name]
    structs = properties.structs(count)
    contenders = []
    for stack in stacks:
        labels = {stack.NAME: program} | ({OWN: own} if stack is ours and own else {})
        for label, chosen in labels.items():
            if chosen is None or chosen in stack.PROGRAMS:
                contenders.append(of_stack(label, stack, arguments, chosen, structs, work))
    shares = {label: THIRD for label in (ours.NAME, OWN)}
    return Row(name, f"{title}, {count} structs", contenders, peers.NAME, shares, {})


def of_stack(label, stack, arguments, program, structs, work):
    folder = work / stack.NAME
    target = work / f"target-{stack.NAME}"
    command = ["cargo", *arguments, "--quiet", "--offline"]
    if program is None:
        return Contender(label, folder, target, command, f"bench-{stack.NAME}")
    profile = "release" if "--release" in arguments else "debug"
    return Contender(
        label, folder, target, [*command, "--bin", program], f"bench-{stack.NAME}",
        target / profile / program, documents.expected_output(structs),
    )


def clean(stacks, work):
    wanted = [stack.NAME for stack in stacks]
    contenders = []
    for number, (label, (dependencies, main)) in enumerate(one_request.PROGRAMS.items()):
        if label.split(",")[0] not in wanted:
            continue
        folder = work / f"one-{number}"
        target = work / f"target-one-{number}"
        crate.write(folder, {
            "Cargo.toml": crate.manifest("one-request", dependencies, library=False),
            "src/main.rs": main,
        })
        contenders.append(Contender(
            label, folder, target, ["cargo", "build", "--quiet", "--offline"], None,
            target / "debug" / "one-request", one_request.EXPECTED,
        ))
    title = "clean debug build, one request, with all dependencies"
    limits = {"ours, without serde": 4.0, "ours, with serde": 6.0}
    return Row("clean", title, contenders, serde_alone.NAME, {}, limits, CLEAN_SERDE)


def rows(names, count, stacks, work):
    """Writes the crates below `work` and says what to run in them."""
    crate.snapshot(work)
    for stack in stacks:
        crate.write_stack(work / stack.NAME, stack, properties.structs(count))
    return [
        clean(stacks, work) if name == "clean" else of_many(name, count, stacks, work)
        for name in NAMES
        if name in names
    ]

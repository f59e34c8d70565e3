"""Writes requests of every action, as `cargo cognito validate --jsonl` reads them, each with the
verdict of the service model and with what botocore's serializer writes for the same members.

The lines have two members more than the command reads: `verdict`, a list of path and kind, and
`wire`, which is null where the body cannot be read.
"""

import base64
import json
import sys

import oracle
from model import SERVICES, Service
from values import Values


def params(shapes, name, value):
    """What a user of botocore passes for a value: bytes, and no member that is null."""
    shape = shapes[name]
    if shape.get("document"):
        return value
    if shape["type"] == "structure":
        said = {key: shape["members"][key]["shape"] for key in value if key in shape["members"]}
        given = {key: member for key, member in said.items() if value[key] is not None}
        return {key: params(shapes, member, value[key]) for key, member in given.items()}
    if shape["type"] == "list":
        return [params(shapes, shape["member"]["shape"], item) for item in value]
    if shape["type"] == "map":
        inner = shape["value"]["shape"]
        return {key: params(shapes, inner, item) for key, item in value.items()}
    return base64.b64decode(value) if shape["type"] == "blob" else value


def cases(service, values, action):
    """Each body, its verdict, and what botocore writes."""
    name = service.input(action)
    for value in values.all(name):
        found = oracle.verdict(service.shapes, name, value)
        wire = None
        if not any(kind in oracle.UNREADABLE for _, kind in found):
            wire = json.loads(service.serialized(action, params(service.shapes, name, value)))
        yield json.dumps(value, ensure_ascii=len(found) % 2 == 0), found, wire
    least = json.dumps(values.least(name))
    for member in service.shapes[name]["members"]:
        twice = json.dumps({member: None})[:-1] + "," + json.dumps({member: None})[1:]
        required = service.shapes[name].get("required", [])
        found = [("/" + each, "required") for each in required]
        yield twice, [*found, ("/" + member, "duplicate_member")], None
    for broken in ["", least[:-1], least + "}", "nul", "'" + least[1:]]:
        yield broken, None, None
    yield "null", [("", "type")], None


def main():
    for name in SERVICES:
        service = Service(name)
        values = Values(service.shapes)
        for action in service.actions():
            for number, (body, verdict, wire) in enumerate(cases(service, values, action)):
                line = {"id": f"{action}-{number}", "service": name, "action": action}
                line.update(body=body, verdict=verdict, wire=wire)
                sys.stdout.write(json.dumps(line) + "\n")


main()

"""Replies of every action: `replies.py write` writes lines of service, action and body, and
`replies.py compare` reads them back with `written`, what the types of this library made of the
body, and prints each line of which botocore's parser does not tell the same.

A reply is a value with every member, one with the members that are required, and one for each
member with each of its values that is valid.
"""

import json
import sys

import oracle
from model import SERVICES, Service
from values import Values


def bodies(service, values, action):
    name = service.output(action)
    if name is None:
        yield {}
        return
    yield values.most(name)
    for value in values.all(name):
        if not oracle.verdict(service.shapes, name, value):
            yield value


def write():
    for name in SERVICES:
        service = Service(name)
        values = Values(service.shapes)
        for action in service.actions():
            for body in bodies(service, values, action):
                line = {"service": name, "action": action, "body": json.dumps(body)}
                sys.stdout.write(json.dumps(line) + "\n")


def compare():
    services = {name: Service(name) for name in SERVICES}
    for line in sys.stdin:
        line = json.loads(line)
        service, action = services[line["service"]], line["action"]
        wanted = service.parsed(action, line["body"])
        found = service.parsed(action, line["written"])
        if wanted != found:
            print(f"{action}: {line['body'][:300]} became {line['written'][:300]}")


{"write": write, "compare": compare}[sys.argv[1]]()

"""Asks the validators of the JSON Structure project (PyPI `json-structure`) about documents.

Standard input is a JSON array of `{"name", "document", "accepted", "refused"}`: the text of a
document, instances that it must accept, and instances that it must refuse. Each fault is a line
on standard output. The exit code is 3 where a package is absent.

Each document is asked about twice: as the validator stands, which reads Core, and with its option
`extended`, which reads Validation too. For the second it is lent the package `regex`: Validation
says that patterns are those of ECMA-262, which has `\\p{L}`, and Python's own `re` has not.
"""

import json
import sys

try:
    import regex
    from json_structure import InstanceValidator, SchemaValidator
    from json_structure import instance_validator, schema_validator
except ModuleNotFoundError as error:
    print(error)
    sys.exit(3)


def faults(case, extended):
    """What is wrong with a document and its instances."""
    document = json.loads(case["document"])
    validator = SchemaValidator(extended=extended)
    found = [str(fault) for fault in validator.validate(document, case["document"])]
    found += [str(warning) for warning in validator.warnings]
    for instance in case["accepted"]:
        found += ask(document, instance, extended)
    for instance in case["refused"]:
        if extended and not ask(document, instance, extended):
            found.append(f"it accepts {json.dumps(instance)}")
    return found


def ask(document, instance, extended):
    """What is wrong with an instance; the validator writes into both."""
    copy = json.loads(json.dumps(document))
    return list(InstanceValidator(copy, extended=extended).validate(json.loads(json.dumps(instance))))


cases = json.load(sys.stdin)
for case in cases:
    for fault in faults(case, extended=False):
        print(f"{case['name']}: {fault}")
schema_validator.re = instance_validator.re = regex
for case in cases:
    for fault in faults(case, extended=True):
        print(f"{case['name']}, extended: {fault}")

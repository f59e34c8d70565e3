"""The JSON texts that the measured programs read, and what they must print."""

import json


def document(struct, broken=False):
    """Members in the order of the struct: every stack must write this text again."""
    members = {p.wire: p.broken if broken else p.value for p in struct.properties}
    return json.dumps(members, separators=(",", ":"), ensure_ascii=False)


def expected_output(structs):
    return "".join(document(struct) + "\n" for struct in structs)

"""The verdict on a JSON value, by the service model alone."""

import base64
import binascii

from model import pattern

# Maps that are sensitive, of which the model says so of the first three: their keys are in no path.
_SENSITIVE = {"AuthParametersType", "ChallengeResponsesType", "UserContextDataType", "ProviderDetailsType"}

# What makes a value unreadable, and not only invalid.
UNREADABLE = {"required", "type", "blob_encoding", "syntax", "duplicate_member"}
_patterns = {}


def verdict(shapes, name, value):
    """Every violation, as (path, kind)."""
    found = []
    _check(shapes, name, value, "", found)
    return found


def matches(text, value):
    if text not in _patterns:
        _patterns[text] = pattern(text)
    return _patterns[text].fullmatch(value) is not None


def _token(name):
    return "/" + name.replace("~", "~0").replace("/", "~1")


def _bounds(shape, length, path, what, found):
    if length > shape.get("max", length):
        found.append((path, f"max_{what}"))
    if length < shape.get("min", length):
        found.append((path, f"min_{what}"))


def _check(shapes, name, value, path, found):
    shape = shapes[name]
    if shape.get("document"):
        if value is None:
            found.append((path, "type"))
        return
    if shape["type"] == "map" and name in _SENSITIVE:
        inside = []
        _map(shapes, shape, value, "", inside)
        found.extend((path + _hidden(below), kind) for below, kind in inside)
        return
    _KINDS[shape["type"]](shapes, shape, value, path, found)


def _hidden(path):
    """A path in a sensitive map whose values hold nothing."""
    return path and "/<hidden>" + ("#key" if path.endswith("#key") else "")


def _structure(shapes, shape, value, path, found):
    if not isinstance(value, dict):
        found.append((path, "type"))
        return
    for member, said in shape["members"].items():
        given = value.get(member)
        if given is not None:
            _check(shapes, said["shape"], given, path + _token(member), found)
        elif member in shape.get("required", []):
            found.append((path + _token(member), "required"))


def _list(shapes, shape, value, path, found):
    if not isinstance(value, list):
        found.append((path, "type"))
        return
    _bounds(shape, len(value), path, "items", found)
    for index, item in enumerate(value):
        _check(shapes, shape["member"]["shape"], item, f"{path}/{index}", found)


def _map(shapes, shape, value, path, found):
    if not isinstance(value, dict):
        found.append((path, "type"))
        return
    _bounds(shape, len(value), path, "entries", found)
    for key, item in value.items():
        place = path + _token(key)
        _check(shapes, shape["key"]["shape"], key, place + "#key", found)
        _check(shapes, shape["value"]["shape"], item, place, found)


def _string(_shapes, shape, value, path, found):
    if not isinstance(value, str):
        found.append((path, "type"))
        return
    _bounds(shape, len(value), path, "length", found)
    if "pattern" in shape and not matches(shape["pattern"], value):
        found.append((path, "pattern"))
    if "enum" in shape and value not in shape["enum"]:
        found.append((path, "enum"))


def _blob(_shapes, shape, value, path, found):
    if not isinstance(value, str):
        found.append((path, "type"))
        return
    try:
        data = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        found.append((path, "blob_encoding"))
        return
    _bounds(shape, len(data), path, "bytes", found)


def _whole(bits):
    def check(_shapes, shape, value, path, found):
        if not isinstance(value, int) or isinstance(value, bool) or not -(2 ** (bits - 1)) <= value < 2 ** (bits - 1):
            found.append((path, "type"))
        else:
            _bounds(shape, value, path, "value", found)

    return check


def _boolean(_shapes, _shape, value, path, found):
    if not isinstance(value, bool):
        found.append((path, "type"))


def _timestamp(_shapes, _shape, value, path, found):
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        found.append((path, "type"))


_KINDS = {
    "structure": _structure,
    "list": _list,
    "map": _map,
    "string": _string,
    "blob": _blob,
    "integer": _whole(32),
    "long": _whole(64),
    "boolean": _boolean,
    "timestamp": _timestamp,
}

"""The service model as it lies in botocore, and what botocore itself does with it."""

import sys

try:
    import botocore
    import regex
    from botocore import parsers, serialize
    from botocore.loaders import Loader
    from botocore.model import ServiceModel
except ModuleNotFoundError as error:
    print(error)
    sys.exit(3)

if botocore.__version__ != "1.44.5":
    print(f"botocore is {botocore.__version__}, not 1.44.5")
    sys.exit(3)

SERVICES = {"user-pools": "cognito-idp", "identity-pools": "cognito-identity"}


class Service:
    """A service: its shapes as plain JSON, and botocore's own view of its operations."""

    def __init__(self, name):
        self.name = name
        self.raw = Loader().load_service_model(SERVICES[name], "service-2")
        self.shapes = self.raw["shapes"]
        self.model = ServiceModel(self.raw)
        self.serializer = serialize.create_serializer("json", include_validation=False)
        self.parser = parsers.create_parser("json")

    def actions(self):
        return sorted(self.raw["operations"])

    def input(self, action):
        return self.raw["operations"][action]["input"]["shape"]

    def output(self, action):
        return self.raw["operations"][action].get("output", {}).get("shape")

    def serialized(self, action, params):
        """The body that botocore sends."""
        operation = self.model.operation_model(action)
        return self.serializer.serialize_to_request(params, operation)["body"].decode()

    def parsed(self, action, body):
        """What botocore tells its user of a reply."""
        shape = self.model.operation_model(action).output_shape
        reply = {"body": body.encode(), "headers": {}, "status_code": 200}
        parsed = self.parser.parse(reply, shape)
        parsed.pop("ResponseMetadata", None)
        return parsed


# The service's dialect is Java's, in which these are of ASCII alone; `\\p{…}` is of all Unicode,
# which `regex` knows and `re` does not.
_CLASSES = {"\\w": "a-zA-Z0-9_", "\\d": "0-9", "\\s": r" \t\n\x0b\f\r"}


def pattern(text):
    """A pattern as Java's `matches()` has it."""
    if text == r".*\{####\}.*":
        # The dot stops at five characters, and not at the line feed only.
        text = text.replace(".", r"[^\n\r\x85\u2028\u2029]")
    text = text.replace(r"[\S]", "[^" + _CLASSES["\\s"] + "]")
    inside = "[" in text
    for written, meant in _CLASSES.items():
        text = text.replace(written, meant if inside else f"[{meant}]")
    return regex.compile(text, regex.VERSION0)

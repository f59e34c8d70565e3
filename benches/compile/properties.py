"""What every stack declares: N structs of six properties, two of them required.

Names, lengths and patterns differ from struct to struct, so that no compiler
can fold two of them into one.
"""

from dataclasses import dataclass
from string import ascii_lowercase

LIST_ITEM_MAX = 64
MAP_VALUE_MAX = 256
MAP_ENTRIES_MAX = 10


@dataclass(frozen=True)
class Property:
    """One property; `kind` is `str`, `map`, `list`, `int` or `bool`."""

    field: str
    kind: str
    required: bool = False
    sensitive: bool = False
    minimum: int | None = None
    maximum: int | None = None
    pattern: str | None = None
    value: object = None
    broken: object = None

    @property
    def wire(self):
        return "".join(word.capitalize() for word in self.field.split("_"))

    @property
    def type(self):
        inner = {
            "str": "String",
            "map": "BTreeMap<String, String>",
            "list": "Vec<String>",
            "int": "i32",
            "bool": "bool",
        }[self.kind]
        return inner if self.required else f"Option<{inner}>"


@dataclass(frozen=True)
class Struct:
    name: str
    properties: tuple[Property, ...]


def letters(index):
    """`aa`, `ab`, … `zz`, `aaa`: no digits, on which case rules disagree."""
    text = ""
    while index or len(text) < 2:
        index, letter = divmod(index, 26)
        text = ascii_lowercase[letter] + text
    return text


def structs(count):
    return [struct(index) for index in range(count)]


def struct(index):
    tag = letters(index)
    last = (
        Property(f"remember_{tag}", "bool", value=True, broken=True)
        if index % 2
        else Property(f"note_{tag}", "str", minimum=1, maximum=40 + index, value="one line", broken="")
    )
    return Struct(
        f"Update{tag.capitalize()}Request",
        (
            Property(
                f"token_{tag}", "str", required=True, sensitive=True,
                minimum=1, maximum=2000 + index, pattern=f"[A-Za-z0-9-]+_{tag}[0-9a-f]+",
                value=f"eu-north-1_{tag}04f1", broken="no token",
            ),
            Property(
                f"user_{tag}", "str", required=True,
                minimum=1, maximum=100 + index, pattern=rf"{tag}(\.[A-Za-z0-9_]+)+",
                value=f"{tag}.mail.example", broken="",
            ),
            Property(
                f"metadata_{tag}", "map", maximum=MAP_ENTRIES_MAX,
                value={"locale": "sv-SE"}, broken={"locale": "x" * (MAP_VALUE_MAX + 1)},
            ),
            Property(
                f"callbacks_{tag}", "list", minimum=1, maximum=5 + index,
                value=["app://in", "app://out"], broken=[""],
            ),
            Property(f"limit_{tag}", "int", minimum=0, maximum=60 + index, value=25, broken=-1),
            last,
        ),
    )

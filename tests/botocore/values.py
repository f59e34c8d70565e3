"""Values of a shape, valid and not, as JSON has them: bytes are base64."""

import base64

import strings

# Lists and maps are not made longer than this.
_MANY = 300
# Texts and bytes beyond this are made once for each member of a structure, and not for each action.
_LONG = 5000


class Values:
    def __init__(self, shapes):
        self.shapes = shapes
        self.known = {}
        self.long = set()

    def least(self, name):
        """The smallest valid value."""
        if name not in self.known:
            self.known[name] = self._least(self.shapes[name])
        return self.known[name]

    def _least(self, shape):
        kind, least = shape["type"], shape.get("min", 0)
        if shape.get("document"):
            return {}
        if kind == "structure":
            members = {key: shape["members"][key]["shape"] for key in shape.get("required", [])}
            return {key: self.least(member) for key, member in members.items()}
        if kind == "list":
            return [self.least(shape["member"]["shape"])] * least
        if kind == "map":
            return self.entries(shape, least)
        if kind == "string":
            if "enum" in shape:
                return shape["enum"][0]
            return strings.shortest(shape.get("pattern"), least, shape.get("max", 200))
        if kind == "blob":
            return _base64(least)
        return {"boolean": False, "timestamp": 1}.get(kind, least)

    def most(self, name, inside=()):
        """A value with every member set."""
        shape = self.shapes[name]
        kind = shape["type"]
        if shape.get("document"):
            return {"a": [1, 2.5, None, "é", {"b": True}]}
        if kind == "structure":
            if name in inside:
                return self.least(name)
            members = shape["members"].items()
            return {key: self.most(said["shape"], (*inside, name)) for key, said in members}
        if kind == "list":
            return [self.most(shape["member"]["shape"], inside)] * max(1, shape.get("min", 0))
        if kind == "map":
            entries = self.entries(shape, max(1, shape.get("min", 0)))
            return {key: self.most(shape["value"]["shape"], inside) for key in entries}
        if kind == "string":
            return shape["enum"][-1] if "enum" in shape else self._longer(shape)
        if kind == "blob":
            return _base64(max(5, shape.get("min", 0)))
        if kind == "timestamp":
            return 1700000000.25
        return kind == "boolean" or shape.get("max", 7)

    def _longer(self, shape):
        length = min(shape.get("max", 9), shape.get("min", 0) + 9)
        found = strings.satisfying(shape.get("pattern"), length)
        return self._least(shape) if found is None else found

    def entries(self, shape, count):
        """A map of so many entries."""
        key, value = self.shapes[shape["key"]["shape"]], self.least(shape["value"]["shape"])
        keys, length = list(key.get("enum", [])), key.get("min", 0)
        while len(keys) < count and length < key.get("max", 400):
            made = strings.satisfying(key.get("pattern"), length)
            keys += [made] if made is not None else []
            length += 1
        return dict.fromkeys(keys[:count], value)

    def all(self, name, inside=()):
        """Values of every sort, the place of each of their parts included."""
        shape = self.shapes[name]
        if shape.get("document"):
            return [{}, {"a": [1, 2.5, None, "é"]}, "text", 5, [True]]
        if shape["type"] == "structure" and name in inside:
            return [self.least(name)]
        return getattr(self, "_all_" + shape["type"])(shape, name, inside)

    def _all_structure(self, shape, name, inside):
        least = self.least(name)
        made = [least, self.most(name), {**least, "NoSuchMember": {"a": [1]}}, [], "x", 5, True]
        for member, said in shape["members"].items():
            kinds = self.all(said["shape"], (*inside, name))
            made += [{**least, member: value} for value in [*kinds, None]]
            made.append({key: value for key, value in least.items() if key != member})
        return made

    def _all_list(self, shape, name, inside):
        member = shape["member"]["shape"]
        least, one = self.least(name), self.least(member)
        counts = _around(shape)
        made = [[one] * count for count in counts] + [{}, "x", 1, least + [None]]
        return made + [[*least[1:], value] for value in self.all(member, inside)]

    def _all_map(self, shape, name, inside):
        key, value = shape["key"]["shape"], shape["value"]["shape"]
        made = [self.entries(shape, count) for count in _around(shape)] + [[], "x", 1]
        keys = [each for each in self.all(key) if isinstance(each, str)]
        made += [{each: self.least(value)} for each in keys]
        least = list(self.entries(shape, 1))
        return made + [{least[0]: each} for each in [*self.all(value, inside), None]]

    def _all_string(self, shape, name, inside):
        made = [5, True, [], {}, 1.5]
        if "enum" in shape:
            return [*shape["enum"], *made, "no such value", shape["enum"][0].swapcase(), ""]
        pattern, least = shape.get("pattern"), self.least(name)
        made += [least, "", '"\\/\b\u0001']
        for length in self._lengths(shape, name, inside):
            text = strings.satisfying(pattern, length)
            made.append("~" * length if text is None else text)
        if pattern is not None:
            made += strings.breaking(pattern, least) + strings.odd_but_matching(pattern, least)
        return made

    def _lengths(self, shape, name, inside):
        place = (name, inside[-1:])
        once = place not in self.long
        self.long.add(place)
        return _around(shape, 1 << 21 if once else _LONG)

    def _all_blob(self, shape, name, inside):
        sizes = [_base64(size) for size in self._lengths(shape, name, inside)]
        return ["AAEC", "AAE=", "AAE", "?", "", 5, *sizes]

    def _all_integer(self, shape, _name, _inside):
        wrong = ["5", True, 1.5, [], {}]
        return wrong + [0, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 10**30, *_around(shape, 2**40)]

    def _all_long(self, shape, name, inside):
        return [2**63 - 1, 2**63, -(2**63), -(2**63) - 1, *self._all_integer(shape, name, inside)]

    def _all_boolean(self, _shape, _name, _inside):
        return [True, False, "true", 0, []]

    def _all_timestamp(self, _shape, _name, _inside):
        return [0, 1700000000, 1700000000.25, -5, "2024-01-01T00:00:00Z", True, []]


def _around(shape, most=_MANY):
    """The bounds, and one beyond each."""
    least, greatest = shape.get("min"), shape.get("max")
    made = [least - 1, least] if least else [0]
    made += [greatest, greatest + 1] if greatest is not None and greatest < most else []
    return [count for count in made if count >= 0 or most > 1 << 30]


def _base64(size):
    return base64.b64encode(bytes(index % 251 for index in range(size))).decode()

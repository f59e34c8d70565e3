"""Texts that satisfy a pattern, of a length, and texts that break it."""

import warnings

from oracle import matches

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        from re import _parser as reader
    except ImportError:
        import sre_parse as reader

# One character of each category, for a reader of patterns that does not know them.
_STANDS_FOR = {"L": "a-z", "M": "\u0301", "S": "+", "N": "0-9", "P": ".", "Z": " "}
_ODD = ["", " ", "\n", "\u0007", "é", "_", "a b", "<>", "\u2028", "\U0001f600", "\ue000", "-", "{"]


def satisfying(pattern, length):
    """A text of this length that the pattern matches, or None if none was found."""
    if pattern is None:
        return ("aé\U0001f600 " * (length // 4 + 1))[:length]
    for stretched in range(6):
        shortest = _written(pattern, stretched, 0)
        for more in {length - len(shortest), length}:
            text = _written(pattern, stretched, max(more, 0))
            if len(text) == length and matches(pattern, text):
                return text
    return None


def shortest(pattern, least, most):
    """The shortest text that is permitted, of those that are found."""
    for length in range(least, min(most, least + 64) + 1):
        text = satisfying(pattern, length)
        if text is not None:
            return text
    raise ValueError(f"no text for {pattern} of {least} to {most}")


def breaking(pattern, text):
    """Up to four texts that the pattern does not match, made of one that it does."""
    made = [text + odd for odd in _ODD] + [odd + text for odd in _ODD] + _ODD
    found = [each for each in dict.fromkeys(made) if not matches(pattern, each)]
    return found[:: max(len(found) // 4, 1)][:4]


def odd_but_matching(pattern, text):
    """Texts with unusual characters, which the pattern matches all the same."""
    made = [text + odd for odd in _ODD] + [odd + text for odd in _ODD]
    return [each for each in dict.fromkeys(made) if matches(pattern, each)][:4]


def _written(pattern, stretched, more):
    """A text along the pattern; its repetition of this number has so many rounds more."""
    for category, stands_for in _STANDS_FOR.items():
        pattern = pattern.replace("\\p{%s}" % category, stands_for)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = reader.parse(pattern)
    return _Writer(stretched, more).sequence(tree)


class _Writer:
    def __init__(self, stretched, more):
        self.left, self.more = stretched, more

    def sequence(self, tree):
        return "".join(self.part(str(op), value) for op, value in tree)

    def part(self, op, value):
        if op == "LITERAL":
            return chr(value)
        if op == "ANY":
            return "."
        if op == "IN":
            return _one_of(value)
        if op == "SUBPATTERN":
            return self.sequence(value[-1])
        if op == "BRANCH":
            return self.sequence(value[1][0])
        if op in ("MAX_REPEAT", "MIN_REPEAT"):
            return self.repeated(*value)
        if op in ("AT", "ASSERT_NOT"):
            return ""
        raise ValueError(op)

    def repeated(self, least, most, tree):
        rounds = least
        if most > least:
            if self.left == 0:
                rounds = min(least + self.more, int(most))
            self.left -= 1
        if rounds > 64:
            return self.sequence(tree) * rounds
        return "".join(self.sequence(tree) for _ in range(rounds))


def _one_of(items):
    allowed = [item for item in items if str(item[0]) != "NEGATE"]
    if len(allowed) < len(items):
        return "~"
    op, value = str(allowed[0][0]), allowed[0][1]
    if op == "LITERAL":
        return chr(value)
    if op == "RANGE":
        return chr(value[1])
    return {"CATEGORY_DIGIT": "7", "CATEGORY_SPACE": " "}.get(str(value), "w")

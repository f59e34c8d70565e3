"""Prints what the reference that comes with botocore says that sign-ins demand: a line of JSON for
each flow, with the parameters that are marked as required, and for each example of an answer to a
challenge, with the names in it.

    {"flow": "USER_SRP_AUTH", "names": ["SRP_A", "USERNAME"]}
    {"challenge": "SMS_MFA", "names": ["SMS_MFA_CODE", "USERNAME"]}
"""

import html
import json
import re

from model import Service

SHAPES = Service("user-pools").shapes


def documentation(shape, member):
    return SHAPES[shape]["members"][member]["documentation"]


def text(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def flows(shape):
    markup = documentation(shape, "AuthParameters")
    for terms, description in re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", markup, re.S):
        required = re.findall(r"([A-Z_]+)\s*\(required\)", text(description))
        for flow in text(terms).split("/"):
            yield "flow", flow.strip(), required


def challenges(shape):
    example = r'"ChallengeName":\s*"([A-Z_]+)",\s*"ChallengeResponses":\s*\{(.*?)\}'
    for challenge, entries in re.findall(example, text(documentation(shape, "ChallengeResponses"))):
        yield "challenge", challenge, re.findall(r'"([^"]+)":', entries)


for prefix in ["", "Admin"]:
    for what, name, names in [
        *flows(f"{prefix}InitiateAuthRequest"),
        *challenges(f"{prefix}RespondToAuthChallengeRequest"),
    ]:
        print(json.dumps({what: name, "names": sorted(names)}))

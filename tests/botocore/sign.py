"""Signs requests as the clients of botocore do, with a clock that stands.

`sign.py bodies` prints a body for each action of both services: the smallest that is valid.

`sign.py sign < lines` takes requests of any URL, headers and body, and prints the headers that each
has when it is sent: a client of the service signs it in the place of its own. The header `host`,
which the client leaves to its connection, is what botocore has signed for it. The exit code is 3
where a package is absent.
"""

import datetime
import json
import sys

import model
from values import Values

import botocore
import botocore.auth
import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config

if botocore.__version__ != "1.44.5":
    print(f"botocore is {botocore.__version__}, not 1.44.5")
    sys.exit(3)

SESSION = botocore.session.Session()
CONFIG = Config(parameter_validation=False, retries={"total_max_attempts": 1})
# What a client sends behind the signature, each time with other values.
UNSIGNED = {"user-agent", "content-length", "amz-sdk-invocation-id", "amz-sdk-request"}


class Empty:
    """The body of a reply."""

    def stream(self):
        yield b"{}"


def client(case):
    return SESSION.create_client(
        model.SERVICES[case["service"]],
        region_name=case["region"],
        endpoint_url="http://127.0.0.1:1",
        aws_access_key_id=case["id"],
        aws_secret_access_key=case["secret"],
        aws_session_token=case["token"],
        config=CONFIG,
    )


def signed(case):
    sent = {}

    def before_sign(request, **_):
        # The client has the same headers at this time: what else it had would be signed too.
        names = {name.lower() for name in request.headers.keys()} - UNSIGNED
        assert names == set(case["headers"]), names
        for name, value in case["headers"].items():
            del request.headers[name]
            request.headers[name] = value
        request.url, request.data = case["url"], case["body"].encode()

    def before_send(request, **_):
        for name, value in request.headers.items():
            sent[name.lower()] = value.decode() if isinstance(value, bytes) else value
        return AWSResponse(request.url, 200, {}, Empty())

    now = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=case["time"])
    botocore.auth.get_current_datetime = lambda: now
    signing = client(case)
    signing.meta.events.register("before-sign.*.*", before_sign)
    signing.meta.events.register("before-send.*.*", before_send)
    getattr(signing, botocore.xform_name(case["action"]))()
    if "authorization" in sent:
        sent["host"] = botocore.auth._host_from_url(case["url"])
    return {name: value for name, value in sent.items() if name not in UNSIGNED}


def bodies():
    for name in model.SERVICES:
        service = model.Service(name)
        values = Values(service.shapes)
        for action in service.actions():
            body = json.dumps(values.least(service.input(action)))
            print(json.dumps({"service": name, "action": action, "body": body}))


def sign():
    for line in sys.stdin:
        print(json.dumps(signed(json.loads(line))))


{"bodies": bodies, "sign": sign}[sys.argv[1]]()

"""Whether boto3 gets from an endpoint what it would get from the services: the recorded sentences,
the errors of the protocol, and outputs.

    boto3_replies.py URL RECORDED
    boto3_replies.py URL RECORDED DIRECT TOKEN

URL is an endpoint that checks requests, RECORDED the file with what the services said, one call on
a line, or `-`. The endpoint is the example `endpoint`, or with DIRECT the example `gateway` before
the server at DIRECT, where a user has the access token in the file TOKEN: then good calls must be
answered as DIRECT answers them. It prints how many calls were made, or fails.
"""

import json
import socket
import sys
import urllib.parse
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "botocore"))
import calls

KNOWN_TOKEN = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJub2JvZHkifQ."
CODES = {"user-pools": "InvalidParameterException", "identity-pools": "ValidationException"}
XML = "<UnknownOperationException/>\n"


def check(told, wanted, of):
    found = {name: told.get(name) for name in wanted}
    assert found == wanted, f"{of}: {told}, and should be {wanted}"
    assert uuid.UUID(told["id"]).version == 4, f"{of}: the request's id is {told['id']}"


def entries(message):
    """What a sentence tells. Where several entries stand, their order varied in the recordings."""
    head, _, rest = message.partition(": ")
    return head, sorted(rest.split("; "))


def user_pools(action, input, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return {"service": "user-pools", "action": action, "input": input, "headers": headers}


def recorded(caller, file):
    lines = [] if file == "-" else Path(file).read_text().splitlines()
    for line in lines:
        call = json.loads(line)
        told = caller.call(call)
        assert entries(told["message"]) == entries(call["message"]), f"{line}: {told}"
        check(told, {"code": CODES[call["service"]], "status": 400}, line)
    assert lines or file == "-", "no sentence is recorded"
    return len(lines)


def refused(caller):
    """What is no request of the services at all, and what boto3 reads of the answer."""
    token = {"AccessToken": "a.b"}
    unknown = {"code": "UnknownOperationException", "message": "", "status": 400}
    no_protocol = {"code": "404", "message": XML, "status": 404}
    unread = {"code": "SerializationException", "status": 400}
    cases = [
        (user_pools("GetUser", token, X_Amz_Target="AWSCognitoIdentityProviderService.Nope"), unknown),
        (user_pools("GetUser", token, X_Amz_Target="AWSCognitoIdentityService.GetUser"), unknown),
        (user_pools("GetUser", token, X_Amz_Target="DynamoDB_20120810.GetItem"), unknown),
        (user_pools("GetUser", token, X_Amz_Target=None), unknown),
        (user_pools("GetUser", token, Content_Type="text/plain"), no_protocol),
        (user_pools("GetUser", token, Content_Type=None), no_protocol),
        (user_pools("GetUser", {"AccessToken": 5}), unread),
        (user_pools("GetUser", {"AccessToken": ["a"]}), unread),
    ]
    for call, wanted in cases:
        check(caller.call(call), wanted, call)
    return len(cases)


def done(caller):
    """What the example endpoint does."""
    token = {"AccessToken": KNOWN_TOKEN}
    email = {"Name": "email", "Value": "nobody@example.com"}
    details = {"Destination": "n***@e***", "DeliveryMedium": "EMAIL", "AttributeName": "email"}
    member = {"UserPoolId": "eu-north-1_a", "Username": "nobody", "GroupName": "all"}
    pool = "eu-north-1:11111111-2222-3333-4444-555555555555"
    get_id = {"service": "identity-pools", "action": "GetId", "input": {"IdentityPoolId": pool}}
    identity = "eu-north-1:00000000-0000-4000-8000-000000000000"
    cases = [
        (user_pools("GetUser", token), {"Username": "nobody", "UserAttributes": [email]}),
        (
            user_pools("GetUserAttributeVerificationCode", token | {"AttributeName": "email"}),
            {"CodeDeliveryDetails": details},
        ),
        (user_pools("AdminAddUserToGroup", member), {}),
        (get_id, {"IdentityId": identity}),
    ]
    for call, output in cases:
        check(caller.call(call), {"output": output, "status": 200}, call)
    stranger = user_pools("GetUser", {"AccessToken": "a.b"})
    wanted = {
        "class": "NotAuthorizedException",
        "code": "NotAuthorizedException",
        "message": "Invalid Access Token",
        "status": 400,
    }
    check(caller.call(stranger), wanted, stranger)
    return len(cases) + 1


def passed_on(caller, direct, token):
    """What goes through the gateway, errors included."""
    direct = calls.Caller(direct)
    token = {"AccessToken": Path(token).read_text()}
    cases = [
        user_pools("GetUser", token),
        user_pools("ListUserPools", {"MaxResults": 10}),
        user_pools("GetUser", {"AccessToken": "a.b"}),
        user_pools("DescribeUserPool", {"UserPoolId": "eu-north-1_nowhere"}),
    ]
    for call in cases:
        through, told = caller.call(call), direct.call(call)
        assert "output" in told or told["code"], f"{call}: {told}"
        # The server calls each request so.
        through.pop("id"), told.pop("id")
        assert through == told, f"{call}: through the gateway {through}, and else {told}"
    assert "output" in direct.call(cases[0]), "the server knows no such user"
    return len(cases)


def raw(url, data):
    """What comes back for these bytes."""
    answer = b""
    with socket.create_connection((url.hostname, url.port), timeout=30) as connection:
        # The server may close its end at the first piece that it does not like.
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        try:
            while piece := connection.recv(65536):
                answer += piece
        except OSError:
            pass
    return answer


def hostile(url):
    """Bytes that are no request of the services. Each has an answer that is an error; with many of
    them under way, a connection that is closed on them may lose it."""
    url = urllib.parse.urlsplit(url)
    post = b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Amz-Target: a.b\r\n"
    json_type = b"Content-Type: application/x-amz-json-1.1\r\n"
    long = 5 << 20
    with_length = post + json_type + b"Content-Length: %d\r\n\r\n"
    cases = [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20, b"4"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", b"404"),
        (b"GET /" + b"a" * (1 << 20) + b" HTTP/1.1\r\n\r\n", b"4"),
        (post + b"\r\n", b"400"),
        (post + b"X: " + b"a" * (1 << 20) + b"\r\n\r\n", b"4"),
        (post + json_type + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", b"400"),
        (with_length % 1 + b"\xff", b"400"),
        (with_length % long + b" " * long, b"413"),
    ]
    for data, status in cases:
        answer = raw(url, data)
        line = answer.split(b"\r\n", 1)[0]
        lost = not answer and len(data) > 65536
        assert lost or line.startswith(b"HTTP/1.1 " + status), f"{data[:80]}: {line}"
    return len(cases)


def main(url, file, direct=None, token=None):
    caller = calls.Caller(url)
    sentences, errors, bytes_ = recorded(caller, file), refused(caller), hostile(url)
    good = passed_on(caller, direct, token) if direct else done(caller)
    print(
        f"{sentences} recorded sentences, {errors} errors of the protocol, {good} calls that are "
        f"carried out, {bytes_} times hostile bytes"
    )


assert calls.boto3, "boto3 is not installed"
main(*sys.argv[1:])

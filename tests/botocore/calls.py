"""Calls actions of both services at an endpoint, `calls.py URL < lines`, and prints for each what
the client raises: class, code, message, status and the request's id; or the output that it returns,
with the latter two.

The client checks nothing itself, so what a request has is what its input has. A call may have
`headers` too, which then stand in the request instead of the client's own. The clients are boto3's
where that is installed, and botocore's, of which boto3's are made, where it is not.
"""

import json
import sys

try:
    import botocore.session
    from botocore.config import Config
    from botocore.exceptions import ClientError
except ImportError:
    print("botocore is not installed")
    sys.exit(3)

try:
    import boto3
except ImportError:
    boto3 = None

NAMES = {"user-pools": "cognito-idp", "identity-pools": "cognito-identity"}


class Caller:
    """The clients of both services for one endpoint."""

    def __init__(self, url):
        session = boto3.Session() if boto3 else botocore.session.Session()
        create = session.client if boto3 else session.create_client
        self.clients = {
            service: create(
                name,
                region_name="eu-north-1",
                endpoint_url=url,
                aws_access_key_id="id",
                aws_secret_access_key="secret",
                config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
            )
            for service, name in NAMES.items()
        }
        self.headers = {}
        for client in self.clients.values():
            client.meta.events.register("before-send", self.replace_headers)

    def replace_headers(self, request, **_):
        for name, value in self.headers.items():
            del request.headers[name]
            if value is not None:
                request.headers[name] = value

    def call(self, call):
        self.headers = call.get("headers", {})
        method = getattr(self.clients[call["service"]], botocore.xform_name(call["action"]))
        try:
            output = method(**call["input"])
        except ClientError as error:
            told = {
                "class": type(error).__name__,
                "code": error.response["Error"]["Code"],
                "message": error.response["Error"]["Message"],
            }
            output = error.response
        else:
            told = {"output": {name: output[name] for name in output if name != "ResponseMetadata"}}
        metadata = output["ResponseMetadata"]
        return told | {"status": metadata["HTTPStatusCode"], "id": metadata.get("RequestId")}


if __name__ == "__main__":
    caller = Caller(sys.argv[1])
    for line in sys.stdin:
        # What is no JSON, such as a moment, is there as text.
        print(json.dumps(caller.call(json.loads(line)), default=str))

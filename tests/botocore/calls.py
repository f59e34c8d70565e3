"""Calls actions of both services at an endpoint, `calls.py URL < lines`, and prints for each what
the client raises: class, code, message, status and the request's id, or `{}`.

The client checks nothing itself, so what a request has is what its input has.
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

NAMES = {"user-pools": "cognito-idp", "identity-pools": "cognito-identity"}
SESSION = botocore.session.Session()
CLIENTS = {
    service: SESSION.create_client(
        name,
        region_name="eu-north-1",
        endpoint_url=sys.argv[1],
        aws_access_key_id="id",
        aws_secret_access_key="secret",
        config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
    )
    for service, name in NAMES.items()
}


def raised(call):
    client = CLIENTS[call["service"]]
    try:
        getattr(client, botocore.xform_name(call["action"]))(**call["input"])
    except ClientError as error:
        metadata = error.response["ResponseMetadata"]
        return {
            "class": type(error).__name__,
            "code": error.response["Error"]["Code"],
            "message": error.response["Error"]["Message"],
            "status": metadata["HTTPStatusCode"],
            "id": metadata["RequestId"],
        }
    return {}


for line in sys.stdin:
    print(json.dumps(raised(json.loads(line))))

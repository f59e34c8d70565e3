"""What botocore says of each action of both services: a line for each, with its errors, its
paginator or null, and the members of its input and its output whose names speak of a token."""

import json

from model import SERVICES, Service
from botocore.loaders import Loader


def tokens(service, shape):
    members = service.shapes[shape]["members"] if shape else {}
    return [name for name in members if name in ("NextToken", "PaginationToken")]


for name, botocore_name in SERVICES.items():
    service = Service(name)
    paginators = Loader().load_service_model(botocore_name, "paginators-1")["pagination"]
    for action in service.actions():
        operation = service.raw["operations"][action]
        line = {
            "service": name,
            "action": action,
            # The model names some twice.
            "errors": list(dict.fromkeys(error["shape"] for error in operation["errors"])),
            "paginator": paginators.pop(action, None),
            "input": tokens(service, service.input(action)),
            "output": tokens(service, service.output(action)),
        }
        print(json.dumps(line))
    assert not paginators, f"paginators of no action: {paginators}"

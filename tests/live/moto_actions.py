"""Prints the targets of the Cognito actions that moto implements, one on a line.

moto answers an action with the method of its response class that is called like it, in snake case.
Which actions there are, and their targets, is in botocore's model of the service, which moto stands
on.

    PYTHONPATH=… python3 tests/live/moto_actions.py
"""

import inspect

import botocore.session
from moto.cognitoidentity.responses import CognitoIdentityResponse
from moto.cognitoidp.responses import CognitoIdpResponse
from moto.core.utils import camelcase_to_underscores


def targets(service, responses):
    model = botocore.session.get_session().get_service_model(service)
    actions = {camelcase_to_underscores(name): name for name in model.operation_names}
    methods = [
        name
        for name, member in vars(responses).items()
        if inspect.isfunction(member) and not name.startswith("_")
    ]
    # A method that is no action's would be one that is not counted, so it must not be there.
    return [f"{model.metadata['targetPrefix']}.{actions[method]}" for method in methods]


for target in targets("cognito-idp", CognitoIdpResponse):
    print(target)
for target in targets("cognito-identity", CognitoIdentityResponse):
    print(target)

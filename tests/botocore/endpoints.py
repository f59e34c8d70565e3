"""Prints where botocore (PyPI `botocore`) sends requests: a line for each case of its rule sets.

A line is a service, a region, whether FIPS and whether dual stack is asked for, and the URL or
`error`, with tabs between them. The regions are those of all partitions, and for each partition
some that are in no list, which its pattern decides. The exit code is 3 where a package is absent.
"""

import itertools
import sys

try:
    import botocore
    from botocore.endpoint_provider import EndpointProvider
    from botocore.exceptions import EndpointProviderError
    from botocore.loaders import Loader
except ModuleNotFoundError as error:
    print(error)
    sys.exit(3)

if botocore.__version__ != "1.44.5":
    print(f"botocore is {botocore.__version__}, not 1.44.5")
    sys.exit(3)

UNKNOWN = """
    us-new-1 eu-new-22 cn-new-1 cn-new-0123 cn-new cn-new- cn--1 cn-a-b-1 cn-new-1a cn-1 cn
    eusc-de-new-1 eusc-fr-new-1 eusc-de-1 us-iso-new-1 us-iso-1 us-isob-new-1 us-isob-1
    us-isof-new-1 us-isof-a-b-1 eu-isoe-new-1 eu-iso-new-1 us-gov-new-1 us-gov-1 us-govern-new-1
    us-gov-x mars-new-1 local localhost a a1
""".split()

loader = Loader(include_default_search_paths=False)
loader.search_paths.append(loader.BUILTIN_DATA_PATH)
partitions = loader.load_data("partitions")
regions = [region for partition in partitions["partitions"] for region in partition["regions"]]
regions += [region for region in UNKNOWN if not region.endswith("-")]
for service in ("cognito-idp", "cognito-identity"):
    rules = loader.load_service_model(service, "endpoint-rule-set-1")
    provider = EndpointProvider(rules, partitions)
    for region, fips, dual in itertools.product(regions, (False, True), (False, True)):
        try:
            url = provider.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual).url
        except EndpointProviderError:
            url = "error"
        print(service, region, fips, dual, url, sep="\t")
    custom = "http://127.0.0.1:9229"
    for fips, dual in itertools.product((False, True), (False, True)):
        try:
            url = provider.resolve_endpoint(Endpoint=custom, UseFIPS=fips, UseDualStack=dual).url
        except EndpointProviderError:
            url = "error"
        print(service, custom, fips, dual, url, sep="\t")

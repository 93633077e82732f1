"""Each document of the catalogue is valid OpenAPI 3.1.

    python validate.py [FILE...]
"""

import pathlib
import sys

import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

# Beside the documents, and none itself.
OTHERS = {"errors.yaml", "exceptions.yaml"}


def main(arguments):
    here = pathlib.Path(__file__).parent
    files = [pathlib.Path(name) for name in arguments] or sorted(
        path for path in here.glob("*.yaml") if path.name not in OTHERS
    )
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    failed = 0
    for file in files:
        document = yaml.load(file.read_text("utf-8"), Loader=loader)
        for error in OpenAPIV31SpecValidator(document).iter_errors():
            failed += 1
            place = "/".join(map(str, error.absolute_path))
            print(f"{file.name}: {place}: {error.message[:300]}", file=sys.stderr)
    print(f"{len(files)} documents, {failed} errors")
    return 1 if failed or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

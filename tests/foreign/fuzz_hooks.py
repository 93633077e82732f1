"""What schemathesis does not know of WeChat Pay: how requests are signed, how XML is read, that a
success is signed. It loads this by `SCHEMATHESIS_HOOKS`; `fuzz.py` sets the environment."""

import atexit
import collections
import json
import os
import pathlib
import xml.etree.ElementTree as xml

import schemathesis

from fuzz_sign import Merchant

DIRECTORY = pathlib.Path(os.environ["FUZZ_DIRECTORY"])
RUN = os.environ["FUZZ_RUN"]
MERCHANT = Merchant(json.loads((DIRECTORY / "credentials.json").read_text()), DIRECTORY)
# How often each operation answered how.
ANSWERS = collections.defaultdict(collections.Counter)

if RUN == "signed":
    schemathesis.auth.set_from_requests(MERCHANT)


@schemathesis.deserializer("text/plain")
def members(_, response):
    """The members of an answer of v2."""
    return _members(xml.fromstring(response.content))


def _members(element):
    found = {}
    for one in element:
        value = _members(one) if len(one) else one.text or ""
        if one.tag in found:
            before = found[one.tag]
            value = [*before, value] if isinstance(before, list) else [before, value]
        found[one.tag] = value
    return found


def outcome(case, response):
    """`done`, or what it is refused with."""
    status = response.status_code
    if RUN == "control" or case.path.startswith(("/v3/", "/brand/")):
        if status < 300:
            return "done"
        told = response.json() if response.content else {}
        return f"{status} {told.get('code', '')}"
    if status != 200:
        return str(status)
    if not response.content.startswith(b"<xml>"):
        return "done"
    told = members(None, response)
    if told.get("return_code") == "FAIL":
        return f"FAIL {told.get('return_msg')}"
    if told.get("result_code") == "FAIL":
        return told.get("err_code", "")
    return "done"


@schemathesis.hook
def after_call(_, case, response):
    ANSWERS[f"{case.operation.method.upper()} {case.operation.path}"][outcome(case, response)] += 1


@schemathesis.check
def signatures(_, response, case):
    """A success of v3 or of a brand is signed, and nothing succeeds that was not."""
    done = outcome(case, response) == "done"
    if RUN == "unsigned":
        assert not done, "an unsigned request was answered"
    elif RUN == "signed" and done and case.path.startswith(("/v3/", "/brand/")):
        if case.operation.definition.raw.get("x-wechatpay-unsigned") is None:
            told = {name.title(): values[0] for name, values in response.headers.items()}
            assert MERCHANT.believes(case.path, told, response.content), "the answer's signature is wrong"


@atexit.register
def tell():
    path = DIRECTORY / f"{RUN}.json"
    path.write_text(json.dumps(ANSWERS, ensure_ascii=False))

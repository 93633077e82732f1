"""The catalogue's document, made ready for schemathesis.

What the catalogue says of requests and answers stays. Added is what a merchant knows beside it: its
numbers, what is encrypted for the platform, the numbers of what is there, so that requests get past
the gate and find something; and the forms of errors, which the catalogue does not repeat at each
operation.
"""

import hashlib
import json

METHODS = ("get", "post", "put", "patch", "delete")
FILE = "picture"

# Every refusal of v3.
ERROR = {
    "type": "object",
    "required": ["code", "message"],
    "properties": {
        "code": {"type": "string", "pattern": "^[A-Z][A-Z0-9_]+$"},
        "message": {"type": "string", "minLength": 1},
    },
}
# v2 answers 200 to everything, and calls its XML text.
XML = "text/plain"
TEXT = {"type": "string", "minLength": 1}
FAILED = {"type": "object", "required": ["return_msg"], "properties": {"return_msg": TEXT}}
REFUSED = {
    "type": "object",
    "required": ["err_code", "err_code_des"],
    "properties": {"err_code": TEXT, "err_code_des": TEXT},
}


class Known:
    """The values of members of requests, by name."""

    def __init__(self, own, sealed):
        # The merchant's own: nothing else is right.
        self.own = own
        # Texts that are encrypted for the platform.
        self.sealed = sealed
        # Numbers of things that are there; whatever else may stand in their places.
        self.there = {}

    def for_brand(self, own, sealed):
        """What a brand knows: the same things, and its own name and keys."""
        brand = Known(self.own | own, sealed)
        brand.there = self.there
        self.brand = brand

    def learn(self, answer):
        """Notes what an answer names."""
        if isinstance(answer, list):
            for item in answer:
                self.learn(item)
        if not isinstance(answer, dict):
            return
        for name, value in answer.items():
            if isinstance(value, str) and name.endswith(("_id", "_no", "_code", "_name", "openid")):
                values = self.there.setdefault(name, [])
                if value and value not in values:
                    values.append(value)
            else:
                self.learn(value)

    def sample(self, value, schema, name=""):
        """A documented sample with what is this merchant's own."""
        if schema.get("x-wechatpay-encrypted") == "rsa-oaep":
            return self.sealed[0]
        if isinstance(value, dict):
            members = schema.get("properties", {})
            return {
                name: self.sample(its, members.get(name, {}), name) for name, its in value.items()
            }
        if isinstance(value, list):
            return [self.sample(its, schema.get("items", {}), name) for its in value]
        if name == "time_expire" and isinstance(value, str):
            # As it is documented it is long past.
            return "2099" + value[4:]
        return self.own.get(name, value)

    def found(self, value, name=""):
        """The same with the numbers of what is there."""
        if isinstance(value, dict):
            return {name: self.found(its, name) for name, its in value.items()}
        if isinstance(value, list):
            return [self.found(its, name) for its in value]
        likely = self.there.get(name)
        return likely[-1] if likely and isinstance(value, str) and name not in self.own else value


def catalogue(document, known):
    """The operations of the catalogue, for a merchant."""
    paths = {}
    for path, item in document["paths"].items():
        operations = {name: item[name] for name in METHODS if name in item}
        v2 = not path.startswith(("/v3/", "/brand/"))
        whose = known.brand if path.startswith("/brand/") else known
        paths[path] = {name: _operation(one, whose, v2) for name, one in operations.items()}
    info = {"title": document["info"]["title"], "version": document["info"]["version"]}
    return {"openapi": "3.1.0", "info": info, "paths": paths}


def _operation(operation, known, v2):
    made = {"operationId": operation["operationId"], "responses": {}}
    unsigned = "x-wechatpay-unsigned"
    if unsigned in operation:
        made[unsigned] = operation[unsigned]
    made["parameters"] = [_parameter(one, known) for one in operation.get("parameters", ())]
    if "requestBody" in operation:
        content = operation["requestBody"]["content"]
        content = {kind: _request(kind, body, known) for kind, body in content.items()}
        made["requestBody"] = {"required": True, "content": content}
    for status, response in operation["responses"].items():
        content = dict(response.get("content", {}))
        if v2:
            xml = content.pop("text/xml", {"schema": {"type": "object"}})
            if status == "200":
                content[XML] = {"schema": _told_in_xml(xml["schema"])}
                members = xml["schema"].get("properties", {})
                if members.get("result_code", {}).get("enum") == ["FAIL"]:
                    # Its success is a file.
                    content["application/octet-stream"] = {}
        content = {
            kind: {"schema": _plain(body["schema"], known, request=False)} if "schema" in body else {}
            for kind, body in content.items()
        }
        made["responses"][status] = {"description": "", **({"content": content} if content else {})}
    if operation.get("x-wechatpay-mutual-tls"):
        # What the gateway says without the client certificate.
        made["responses"]["400"] = {"description": "", "content": {"text/html": {}}}
    if not v2:
        refusal = {"application/json": {"schema": ERROR}}
        made["responses"]["4XX"] = {"description": "", "content": refusal}
    elif "200" not in made["responses"]:
        made["responses"]["200"] = {"description": "", "content": {XML: {"schema": FAILED}}}
    return made


def _parameter(parameter, known):
    made = {name: parameter[name] for name in ("name", "in", "required") if name in parameter}
    name = parameter["name"]
    made["schema"] = _member(name, parameter["schema"], known)
    if parameter["in"] == "path":
        # An empty one is another path.
        made["schema"] = {"minLength": 1, **made["schema"]}
    if "example" in parameter:
        sample = known.sample(parameter["example"], parameter["schema"], name)
        found = known.found(sample, name)
        made["examples"] = {"documented": {"value": sample}, "found": {"value": found}}
    return made


def _request(kind, body, known):
    if kind == "multipart/form-data":
        return {"schema": _upload(body["schema"], known)}
    made = {"schema": _plain(body["schema"], known, request=True)}
    if kind == "text/xml":
        made["schema"]["xml"] = {"name": "xml"}
    if "examples" in body:
        sample = known.sample(body["examples"]["documented"]["value"], body["schema"])
        found = known.found(sample)
        made["examples"] = {"documented": {"value": sample}, "found": {"value": found}}
    return made


def _upload(schema, known):
    """The parts of an upload: a file, and what is right of it."""
    digests = ("sha256", "digest", "file_digest", "media_hash")
    properties = {}
    for name, part in schema["properties"].items():
        if "contentSchema" in part:
            meta = {
                member: hashlib.sha256(FILE.encode()).hexdigest()
                if member in digests
                else _some(member, its, known)
                for member, its in part["contentSchema"]["properties"].items()
            }
            properties[name] = {"type": "string", "enum": [json.dumps(meta)]}
        elif "octet-stream" in part.get("contentMediaType", ""):
            properties[name] = {"type": "string", "enum": [FILE]}
        elif name in digests:
            digest = hashlib.md5(FILE.encode(), usedforsecurity=False).hexdigest()
            properties[name] = {"type": "string", "enum": [digest]}
        else:
            properties[name] = _member(name, part, known)
    return {"type": "object", "required": schema["required"], "properties": properties}


def _some(name, schema, known):
    """One right value."""
    if schema.get("type") == "object":
        return {name: _some(name, its, known) for name, its in schema["properties"].items()}
    if "enum" in schema:
        return schema["enum"][0]
    if "x-wechatpay-encrypted" in schema:
        return known.sealed[0]
    return known.own.get(name, 1 if schema.get("type") == "integer" else "1")


def _member(name, schema, known):
    """A member of a request: in half of the requests what a merchant would write there."""
    made = _plain(schema, known, request=True)
    if name in known.own:
        return {"enum": [known.own[name]]}
    if schema.get("x-wechatpay-encrypted") == "rsa-oaep":
        return {"enum": known.sealed}
    likely = known.there.get(name)
    if schema.get("format") == "fen":
        likely = [1, 60, 100]
    return {"anyOf": [{"enum": likely}, made]} if likely and "enum" not in schema else made


def _plain(schema, known, request):
    """A schema without what schemathesis does not use."""
    kept = ("type", "anyOf", "enum", "required", "const", "if", "then", "else", "pattern", "minLength")
    made = {name: schema[name] for name in kept if name in schema}
    for name in ("if", "then", "else"):
        if name in made:
            made[name] = _plain(made[name], known, request)
    if "anyOf" in made:
        made["anyOf"] = [_plain(its, known, request) for its in made["anyOf"]]
    if schema.get("format") in ("date-time", "uri"):
        made["format"] = schema["format"]
    if "items" in schema:
        made["items"] = _plain(schema["items"], known, request)
    if "properties" in schema:
        # `coupon_id_$n` is the name of many.
        members = {name: its for name, its in schema["properties"].items() if "$" not in name}
        made["properties"] = {
            name: _member(name, its, known) if request else _plain(its, known, request)
            for name, its in members.items()
        }
        counted = {name: its for name, its in schema["properties"].items() if "$" in name}
        if counted and not request:
            number = "[0-9]+"
            made["patternProperties"] = {
                f"^{name.replace('$n', number).replace('$m', number)}$": _plain(its, known, request)
                for name, its in counted.items()
            }
        made["required"] = [name for name in schema.get("required", ()) if "$" not in name]
    return made


def _told_in_xml(schema):
    """What v2 answers: a failure, a refusal, or what is documented; all of it text."""
    return {
        "if": _has("return_code", "FAIL"),
        "then": FAILED,
        "else": {"if": _has("result_code", "FAIL"), "then": REFUSED, "else": _as_text(schema)},
    }


def _has(name, value):
    return {"required": [name], "properties": {name: {"const": value}}}


def _as_text(schema):
    made = dict(schema)
    kind = schema.get("type")
    # One element cannot be told from a list of one.
    if kind == "array":
        items = _as_text(schema["items"])
        return {"anyOf": [items, {"type": "array", "items": items}]}
    if kind in ("integer", "number", "boolean"):
        patterns = {"integer": "^-?[0-9]+$", "number": r"^-?[0-9]+(\.[0-9]+)?$"}
        pattern = patterns.get(kind, "^(true|false)$")
        made = {"type": "string", "pattern": pattern}
        if "enum" in schema:
            made["enum"] = [str(value) for value in schema["enum"]]
    if "properties" in schema:
        made["properties"] = {name: _as_text(its) for name, its in schema["properties"].items()}
        # The documents demand these of refusals only, and do not say so.
        others = [name for name in schema.get("required", ()) if name not in REFUSED["required"]]
        made["required"] = others
    return made

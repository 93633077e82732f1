"""Writes what the fuzzers begin with: the catalogue's samples and the test vectors.

    wechatpay openapi | python3 fuzz/seeds.py fuzz/corpus
"""

import json
import pathlib
import re
import sys

VECTORS = pathlib.Path(__file__).parent.parent / "crates/wechatpay-sdk/tests/vectors"
METHODS = ("get", "post", "put", "patch", "delete")


def sample(schema, depth=0):
    """A value of a schema: its example, a known value, something of its type."""
    for name in ("example", "const"):
        if name in schema:
            return schema[name]
    if "enum" in schema:
        return schema["enum"][0]
    kind = schema.get("type")
    if kind == "object":
        members = schema.get("properties", {})
        return {name: sample(member, depth + 1) for name, member in members.items()}
    if kind == "array":
        return [sample(schema.get("items", {}), depth + 1)]
    if kind == "integer":
        return 1
    if kind == "boolean":
        return True
    return "2024-07-22T17:03:32+08:00" if schema.get("format") == "date-time" else "1"


def documented(content):
    """The sample of a body, or one of its schema."""
    for example in content.get("examples", {}).values():
        return example["value"]
    return sample(content.get("schema", {}))


# Values that the fuzzer replaces by the merchant's own.
OWN = {
    "appid": "wx8888888888888888", "sp_appid": "wx8888888888888888",
    "mchid": "1900000109", "sp_mchid": "1900000109", "mch_id": "1900000109",
    "sub_mchid": "1900000110", "sub_mch_id": "1900000110",
}


def owned(members):
    """The same with the merchant's own numbers."""
    if isinstance(members, list):
        return [owned(one) for one in members]
    if not isinstance(members, dict):
        return members
    return {name: OWN.get(name) or owned(member) for name, member in members.items()}


def xml(members):
    lines = (f"<{name}><![CDATA[{value}]]></{name}>" for name, value in members.items())
    return "<xml>" + "".join(lines) + "</xml>"


def pairs(members):
    flat = {name: value for name, value in members.items() if not isinstance(value, (dict, list))}
    return "".join(f"{name}={value}\n" for name, value in flat.items())


class Corpus:
    def __init__(self, directory):
        self.directory, self.count = pathlib.Path(directory), 0

    def add(self, target, content):
        content = content.encode() if isinstance(content, str) else content
        directory = self.directory / target
        directory.mkdir(parents=True, exist_ok=True)
        self.count += 1
        (directory / f"seed-{self.count:05}").write_bytes(content)


def operations(corpus, document):
    for path, operations in document["paths"].items():
        for method in METHODS:
            operation = operations.get(method)
            if operation is not None:
                requests(corpus, method.upper(), path, operation)
                answers(corpus, operation)


def requests(corpus, method, path, operation):
    target = re.sub(r"\{[^}]*\}", "1", path)
    content = operation.get("requestBody", {}).get("content", {})
    if "text/xml" in content:
        body = xml(owned(documented(content["text/xml"])))
        corpus.add("simulator_request", f"2{method} {target}\n\n{body}")
        corpus.add("xml", body)
    elif "multipart/form-data" in content:
        head = "content-type: multipart/form-data; boundary=x"
        part = '--x\r\nContent-Disposition: form-data; name="%s"; filename="a"\r\n\r\n%s\r\n'
        file = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
        meta = json.dumps({"filename": "a", "sha256": file})
        body = part % ("meta", meta) + part % ("file", "hello") + "--x--\r\n"
        corpus.add("simulator_request", f"1{method} {target}\n{head}\n\n{body}")
        corpus.add("simulator_upload", f"{head}\n\n{body}")
    else:
        body = ""
        if "application/json" in content:
            members = owned(documented(content["application/json"]))
            body = json.dumps(members, ensure_ascii=False)
        query = [one for one in operation.get("parameters", []) if one.get("in") == "query"]
        if query:
            value = lambda one: OWN.get(one["name"]) or one.get("example", 1)
            target += "?" + "&".join(f"{one['name']}={value(one)}" for one in query)
        if " " not in target:
            corpus.add("simulator_request", f"1{method} {target}\n\n{body}")


def answers(corpus, operation):
    content = operation.get("responses", {}).get("200", {}).get("content", {})
    if "application/json" in content:
        body = json.dumps(documented(content["application/json"]), ensure_ascii=False)
        corpus.add("sdk_answer", "8" + body)
    if "text/xml" in content:
        members = documented(content["text/xml"])
        corpus.add("sdk_answer", "2" + pairs(members))
        corpus.add("xml", xml(members))


def notifications(corpus, document):
    for event, hook in document.get("webhooks", {}).items():
        content = hook["post"]["requestBody"]["content"]
        if "application/json" in content:
            properties = content["application/json"]["schema"]["properties"]
            resource = properties.get("resource", {}).get("properties", {})
            inner = resource.get("ciphertext", {}).get("contentSchema", {})
            plain = json.dumps(sample(inner), ensure_ascii=False)
            corpus.add("sdk_notification", f"2{event}\n{plain}")
            corpus.add("sdk_notification", "1" + json.dumps(documented(content["application/json"])))
        if "text/xml" in content:
            members = documented(content["text/xml"])
            corpus.add("sdk_notification", "3" + pairs(members))
            corpus.add("xml", xml(members))


TRADE = (
    "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,"
    "应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,"
    "手续费,费率,订单金额,申请退款金额,费率备注"
)


def bills(corpus):
    row = "`2026-11-20 10:00:00,`wx1,`1900000109,`0,`,`420001,`o-1,`oUpF8,`JSAPI,`SUCCESS,`OTHERS,`CNY,`{yuan}," \
          "`0.00,`0,`0,`0.00,`0.00,`,`,`茶，`,`,`0.00,`0.00%,`{yuan},`0.00,`"
    summary = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额"
    row = row.replace("茶，`,", "茶,`")
    for yuan, count in (("1.00", 1), ("0.01", 3)):
        total = f"{int(yuan.replace('.', '')) * count / 100:.2f}"
        rows = "".join(row.format(yuan=yuan) + "\r\n" for _ in range(count))
        sums = f"`{count},`{total},`0.00,`0.00,`0.00,`{total},`0.00"
        corpus.add("sdk_bill", f"{TRADE}\r\n{rows}{summary}\r\n{sums}\r\n")
    corpus.add(
        "sdk_bill",
        "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,"
        "业务凭证号\r\n`2026-11-20 10:00:00,`1,`2,`交易,`交易,`收入,`1.00,`2.00,`system,`,`3\r\n"
        "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n`1,`1,`1.00,`0,`0.00\r\n",
    )


def written(corpus):
    bills(corpus)
    for path in sorted(VECTORS.iterdir()):
        if path.suffix in (".pem", ".p12"):
            corpus.add("sdk_keys", path.read_bytes())
        if path.suffix == ".xml":
            corpus.add("xml", path.read_bytes())
    error = {"code": "SIGN_ERROR", "message": "m", "detail": {
        "detail": {"issue": "sign not match"}, "field": "signature", "location": "authorization",
        "sign_information": {"method": "GET", "url": "/v3/certificates", "sign_message_length": 66,
                             "truncated_sign_message": "GET\n/v3/certificates\n1\nn\n\n"}}}
    for how in ("05", "06", "0A"):
        corpus.add("sdk_answer", f"{how}\nrequest-id: 1-268443699\n\n5{json.dumps(error)}")
    corpus.add("sdk_answer", "1\n\n0<xml><return_code>FAIL</return_code></xml>")
    corpus.add("sdk_notification", "0wechatpay-signature: WECHATPAY/SIGNTEST/x\n\n{}")


def main():
    corpus = Corpus(sys.argv[1])
    document = json.load(sys.stdin)
    operations(corpus, document)
    notifications(corpus, document)
    written(corpus)
    print(f"{corpus.count} seeds")


main()

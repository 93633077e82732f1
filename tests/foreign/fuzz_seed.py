"""What a merchant has before the fuzzing begins: orders, payments, refunds, coupons and the like, and
their numbers."""

import requests

from fuzz_document import Known

# From the catalogue's documented samples, in their order.
SAMPLES = (
    "/v3/profitsharing/receivers/add",
    "/v3/fund-app/mch-transfer/transfer-bills",
    "/v3/marketing/busifavor/stocks",
    "/v3/marketing/busifavor/coupons/send",
    "/v3/marketing/favor/coupon-stocks",
)


def known(document, simulator, merchant):
    """What a merchant knows."""
    credentials = simulator.credentials
    its = simulator.control("GET", f"merchants/{credentials['mchid']}")
    own = {name: its["mchid"] for name in ("mchid", "sp_mchid", "mch_id", "combine_mchid")}
    own |= {name: its["appid"] for name in ("appid", "sp_appid", "combine_appid")}
    own |= {name: its["sub_mchid"] for name in ("sub_mchid", "sub_mch_id")}
    own |= {"currency": "CNY", "Wechatpay-Serial": credentials["public_key_id"]}
    texts = ("张三", "6225760000000000")
    there = Known(own, [merchant.seal(text) for text in texts])
    its_own = {
        "brand_id": credentials["brand_id"],
        "Wechatpay-Serial": credentials["brand_public_key_id"],
    }
    there.for_brand(its_own, [merchant.brand.seal(text) for text in texts])
    session = requests.Session()
    session.trust_env = False

    def call(path, body):
        answer = session.post(credentials["base_url"] + path, json=body, auth=merchant)
        there.learn(body)
        there.learn(answer.json())
        return answer

    def order(number, **more):
        url = "https://shop.example/notify"
        return {"out_trade_no": number, "description": "图书", "notify_url": url, **more}

    direct = {name: own[name] for name in ("appid", "mchid")}
    partner = {name: own[name] for name in ("sp_appid", "sp_mchid", "sub_mchid")}
    for kind, path, whose in (
        ("direct", "/v3/pay/transactions/native", direct),
        ("partner", "/v3/pay/partner/transactions/native", partner),
    ):
        for count in range(3):
            number = f"{kind}-{count}"
            body = order(number, **whose, amount={"total": 100, "currency": "CNY"})
            call(path, body | {"settle_info": {"profit_sharing": count == 1}}).raise_for_status()
            # The first one waits for its payer.
            if count:
                there.learn(simulator.pay(number))
    refund = {"out_trade_no": "direct-2", "out_refund_no": "refund-1"}
    amount = {"refund": 60, "total": 100, "currency": "CNY"}
    call("/v3/refund/domestic/refunds", refund | {"amount": amount}).raise_for_status()
    for path in SAMPLES:
        content = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]
        sample = content["examples"]["documented"]["value"]
        call(path, there.sample(sample, content["schema"]))
    for path, body in (
        ("contracts", {"plan_id": "12535", "out_contract_code": "contract-1"}),
        ("complaints", {"out_trade_no": "direct-1"}),
    ):
        there.learn(simulator.control("POST", path, body))
    return there

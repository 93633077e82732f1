"""Orders, placed without an SDK: the simulator signs the request itself."""

from wechatpay_simulator import Platform


def place(platform: Platform, number: str, notify_url: str = "https://shop.example/notify") -> None:
    body = {
        "appid": platform.credentials["appid"],
        "mchid": platform.mchid,
        "description": "一壶茶",
        "out_trade_no": number,
        "notify_url": notify_url,
        "amount": {"total": 100},
    }
    target = "/v3/pay/transactions/native"
    sent = platform.control("POST", "send", {"method": "POST", "target": target, "body": body})
    assert sent["answer"]["status"] == 200, sent

//! An order of the merchant: created, paid, subsidised, reported.

use serde_json::{Value, json};
use wechatpay_sdk::v3::gov::subsidy::audit::cup::refund::sync;

use super::stage::{Stage, awaited, built, played, waited};
use crate::failure::{Failure, Result};
use crate::language::say;

/// The members of an order that later steps need.
pub(super) struct Order {
    pub(super) out_trade_no: &'static str,
    pub(super) transaction_id: String,
}

/// Creates an order of one yuan.
pub(super) fn place(stage: &mut Stage) -> Result<&'static str> {
    stage.step(
        &say("下单", "Place an order"),
        &say(
            "商户出售 1.00 元的茶；金额单位为分。路径是模板，请求体是任何可以序列化为 JSON 的值。用户扫描应答中的 `code_url`。",
            "A merchant sells tea for 1.00 yuan; amounts are in fen. The path is a template, the body \
         whatever serialises to JSON. The payer scans what the answer's `code_url` says.",
        ),
    )?;
    let client = stage.client.clone();
    let order = json!({
        "appid": stage.simulator.credentials().appid(),
        "mchid": client.mchid(),
        "description": "一壶茶",
        "out_trade_no": "tea-0001",
        "notify_url": "https://example.com/paid",
        "amount": { "total": 100 },
    });
    waited!(stage, client.chain("v3/pay/transactions/native").post(order).wait())?;
    stage.header("authorization")?;
    Ok("tea-0001")
}

/// The payer pays.
pub(super) fn pay(stage: &mut Stage, number: &'static str) -> Result<Order> {
    stage.step(
        &say("用户付款", "The payer pays"),
        &say(
            "这里没有人拿着手机，所以由模拟器代替用户付款。然后商户查询订单；路径中的变量已绑定，并经过百分号编码。",
            "Nobody holds a phone here, so the simulator plays the payer. Then the merchant asks \
         what became of the order; the variable in the path is bound, and percent-encoded.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    played!(stage, simulator.pay(number))?;
    let mchid = client.mchid();
    let answer = awaited!(
        stage,
        client["v3/pay/transactions/out-trade-no/{out_trade_no}"]
            .bind("out_trade_no", number)
            .get()
            .query([("mchid", mchid)])
            .await
    )?;
    let members: Value = answer.json()?;
    let id = members.get("transaction_id").and_then(Value::as_str);
    let id = id.ok_or_else(|| {
        Failure::failed(say(
            "已支付的订单没有 `transaction_id`",
            "a paid order has no `transaction_id`",
        ))
    })?;
    Ok(Order { out_trade_no: number, transaction_id: id.to_owned() })
}

/// Pays a coupon subsidy for the order, and returns it after the order's refund.
pub(super) fn subsidise(stage: &mut Stage, order: &Order, refund_id: &str) -> Result {
    stage.step(
        &say("支付补差，然后退回", "A subsidy is paid and given back"),
        &say(
            "用户使用了代金券，由另一商户补足差额。订单已部分退款，所以补差也退回一部分。",
            "The payer used a coupon, and another merchant made good the difference. As the order \
         was refunded in part, a part of the subsidy goes back.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    let credentials = simulator.credentials();
    let subsidy = json!({
        "stock_id": "128888000000001",
        "coupon_code": "ABCD12345678",
        "transaction_id": order.transaction_id,
        "payer_merchant": credentials.mchid(),
        "payee_merchant": credentials.sub_mchid(),
        "amount": 50,
        "description": "coupon",
        "out_subsidy_no": "subsidy-0001",
    });
    waited!(
        stage,
        client.chain("v3/marketing/busifavor/subsidy/pay-receipts").post(subsidy).wait()
    )?;
    let back = json!({
        "stock_id": "128888000000001",
        "coupon_code": "ABCD12345678",
        "transaction_id": order.transaction_id,
        "refund_id": refund_id,
        "payer_merchant": credentials.mchid(),
        "payee_merchant": credentials.sub_mchid(),
        "amount": 20,
        "description": "refunded in part",
        "out_subsidy_return_no": "subsidy-return-0001",
    });
    awaited!(stage, client["v3/marketing/busifavor/subsidy/return-receipts"].post(back).await)?;
    Ok(())
}

/// Reports a refund for the audit of a government subsidy.
pub(super) fn report(stage: &mut Stage, order: &Order) -> Result {
    stage.step(
        &say("上报政府补贴的退款", "A refund is reported to the audit of a government subsidy"),
        &say(
            "这也是有类型的请求：`Request` 的每个参数各有一个方法；漏掉平台要求的参数，发送之前就会报错。",
            "A typed request again: `Request` has a method for each member, and a member that the \
         platform requires and the program forgot is an error before anything is sent.",
        ),
    )?;
    let client = stage.client.clone();
    let out_trade_no = order.out_trade_no;
    built!(
        stage,
        let record = sync::post::Request::new()
            .org_no("0001")
            .mchnt_order_id(out_trade_no)
            .upload_time("20260101120000")
            .refund_at("30")
            .refund_dt("20260101")
    );
    awaited!(stage, client.v3().gov().subsidy().audit().cup().refund().sync().post(record).await)?;
    Ok(())
}

//! A partner refunds the order of its sub-merchant with its own money, and gets the money back.

use serde_json::{Value, json};
use wechatpay_simulator::Credentials;

use super::stage::{Stage, awaited, played, waited};
use crate::failure::{Failure, Result};
use crate::language::say;

/// Plays the act, from the order to the return of the advance.
pub(super) fn advance(stage: &mut Stage) -> Result {
    let refund_id = refund(stage)?;
    give_back(stage, &refund_id)
}

/// Pays an order of the sub-merchant, and refunds it with the partner's money.
fn refund(stage: &mut Stage) -> Result<String> {
    stage.step(
        &say("服务商为特约商户垫付退款", "A partner refunds for its sub-merchant, with its own money"),
        &say(
            "该商户同时是服务商：它为特约商户下单，用户付款；特约商户的账户余额不足以退款，于是由服务商垫付。",
            "The merchant is also a partner (服务商): it places an order for a sub-merchant, the \
         payer pays, and the sub-merchant's account is too empty for the refund. The partner \
         advances the money.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    let order = order(simulator.credentials());
    awaited!(stage, client["v3/pay/partner/transactions/native"].post(order).await)?;
    let paid = played!(stage, simulator.pay("shop-0001"))?;
    let refund = json!({
        "sub_mchid": simulator.credentials().sub_mchid(),
        "sp_appid": simulator.credentials().appid(),
        "transaction_id": paid.transaction_id,
        "out_refund_no": "shop-refund-0001",
        "amount": { "refund": 500, "total": 800, "currency": "CNY" },
        "refund_account": "REFUND_SOURCE_PARTNER_ADVANCE",
    });
    let answer = waited!(stage, client["v3/ecommerce/refunds/apply"].post(refund).wait())?;
    let members: Value = answer.json()?;
    let id = members.get("refund_id").and_then(Value::as_str).map(str::to_owned);
    id.ok_or_else(|| Failure::failed(say("退款没有 `refund_id`", "the refund has no `refund_id`")))
}

/// The sub-merchant pays the advance back.
fn give_back(stage: &mut Stage, refund_id: &str) -> Result {
    stage.step(
        &say("特约商户归还垫付款", "The sub-merchant returns the advance"),
        &say(
            "同一路径的 POST 与 GET：前者发起，后者查询。路径中的 `{…}` 是变量。",
            "POST and GET of one path: asked for by the first, looked up by the second. The `{…}` in \
         the path is its variable.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    let sub_mchid = simulator.credentials().sub_mchid();
    let body = json!({ "sub_mchid": sub_mchid });
    awaited!(
        stage,
        client
            .chain("v3/ecommerce/refunds/{refund_id}/return-advance")
            .bind("refund_id", refund_id)
            .post(body)
            .await
    )?;
    waited!(
        stage,
        client["v3/ecommerce/refunds/{refund_id}/return-advance"]
            .bind("refund_id", refund_id)
            .get()
            .query([("sub_mchid", sub_mchid)])
            .wait()
    )?;
    Ok(())
}

fn order(credentials: &Credentials) -> Value {
    json!({
        "sp_appid": credentials.appid(),
        "sp_mchid": credentials.mchid(),
        "sub_mchid": credentials.sub_mchid(),
        "description": "一把茶壶",
        "out_trade_no": "shop-0001",
        "notify_url": "https://example.com/paid",
        "amount": { "total": 800 },
    })
}

//! A partner refunds the order of its sub-merchant with its own money, and gets the money back.

use serde_json::{Value, json};
use wechatpay_simulator::Credentials;

use super::stage::{Stage, awaited, played, waited};
use crate::failure::{Failure, Result};

/// Plays the act, from the order to the return of the advance.
pub(super) fn advance(stage: &mut Stage) -> Result {
    let refund_id = refund(stage)?;
    give_back(stage, &refund_id)
}

/// Pays an order of the sub-merchant, and refunds it with the partner's money.
fn refund(stage: &mut Stage) -> Result<String> {
    stage.step(
        "A partner refunds for its sub-merchant, with its own money",
        "The merchant is also a partner (服务商): it places an order for a sub-merchant, the \
         payer pays, and the sub-merchant's account is too empty for the refund. The partner \
         advances the money.",
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
    id.ok_or_else(|| Failure::failed("the refund has no `refund_id`"))
}

/// The sub-merchant pays the advance back.
fn give_back(stage: &mut Stage, refund_id: &str) -> Result {
    stage.step(
        "The sub-merchant returns the advance",
        "POST and GET of one path: asked for by the first, looked up by the second. The `{…}` in \
         the path is its variable.",
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

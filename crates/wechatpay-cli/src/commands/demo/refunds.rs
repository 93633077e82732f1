//! Refunds of the merchant's order: through v2, at a bank that refuses, and with a mistake.

use serde_json::json;
use wechatpay_sdk::v2::secapi::pay::refund;
use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund;

use super::orders::Order;
use super::stage::{Stage, awaited, built, played, refused, waited};
use crate::failure::{Failure, Result};
use crate::language::say;

/// The merchant's and the platform's number of a refund.
pub(super) struct Refund {
    out_refund_no: &'static str,
    pub(super) refund_id: String,
}

/// A typed v2 refund, signed with MD5.
pub(super) fn with_md5(stage: &mut Stage, order: &Order) -> Result {
    stage.step(
        &say("用旧版协议 v2 退款 0.30 元", "Refund 0.30 yuan by the older protocol, v2"),
        &say(
            "XML 代替 JSON，MD5 代替 RSA，TLS 连接上还要有商户证书，因此发往 HTTPS 地址。这些都由客户端完成；链式写法与有类型的请求都与 v3 相同。",
            "XML instead of JSON, an MD5 instead of RSA, and the merchant's certificate on \
         the TLS connection, which is why it goes to the HTTPS address. The client sees to all \
         of it; the chain and the typed request look as those of v3 do.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    let (appid, mchid) = (simulator.credentials().appid(), client.mchid());
    let transaction_id = order.transaction_id.as_str();
    built!(
        stage,
        let request = refund::post::Request::new()
            .appid(appid)
            .mch_id(mchid)
            .sign_type("MD5")
            .transaction_id(transaction_id)
            .out_refund_no("refund-0001")
            .total_fee(100)
            .refund_fee(30)
    );
    let answer = awaited!(stage, client.v2().secapi().pay().refund().post(request).await)?;
    let refunded = answer.refund_fee.map_or_else(|| "?".to_owned(), |fee| fee.to_string());
    stage.note(&say(
        format!("应答也有类型：answer.refund_fee 为 {refunded} 元。"),
        format!("The answer is typed as well: answer.refund_fee is {refunded} yuan."),
    ))
}

/// An untyped v2 refund, signed with HMAC-SHA256.
pub(super) fn with_hmac(stage: &mut Stage, order: &Order) -> Result<Refund> {
    stage.step(
        &say("再退款 0.20 元，用 HMAC-SHA256 签名", "Refund 0.20 yuan more, signed with HMAC-SHA256"),
        &say(
            "同一接口，改用下标写法，请求体是普通的 JSON，由客户端转换为 XML。`sign_type` 决定请求与应答的签名算法。",
            "The same operation by index, with a body of plain JSON that becomes XML. `sign_type` \
         chooses the digest, of the request and of the answer.",
        ),
    )?;
    let client = stage.client.clone();
    let request = json!({
        "appid": stage.simulator.credentials().appid(),
        "mch_id": client.mchid(),
        "sign_type": "HMAC-SHA256",
        "out_trade_no": order.out_trade_no,
        "out_refund_no": "refund-0002",
        "total_fee": 100,
        "refund_fee": 20,
    });
    let answer = waited!(stage, client["v2/secapi/pay/refund"].post(request).wait())?;
    let members: std::collections::BTreeMap<String, String> = answer.json()?;
    let refund_id = members.get("refund_id").cloned();
    let refund_id = refund_id.ok_or_else(|| {
        Failure::failed(say("退款没有 `refund_id`", "the refund has no `refund_id`"))
    })?;
    Ok(Refund { out_refund_no: "refund-0002", refund_id })
}

/// The payer's bank refuses the refund; the merchant sends it to another card.
pub(super) fn handle_abnormal(stage: &mut Stage, refund: &Refund) -> Result {
    stage.step(
        &say("银行退款失败，改退到另一张卡", "A refund fails at the bank and is sent to another card"),
        &say(
            "用户的卡已注销，退款状态变为 ABNORMAL。商户指定另一张卡。`bank_account` 与 `real_name` 的类型在发送时加密：程序写明文，请求中是密文与密钥的 ID。",
            "The payer's card is closed, so the refund becomes ABNORMAL. The merchant names another \
         card. `bank_account` and `real_name` are of a type that is encrypted when it is sent: \
         the program writes plain text, the request carries ciphertext and the id of its key.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    let refund_id = refund.refund_id.as_str();
    played!(stage, simulator.make_abnormal(refund_id))?;
    let out_refund_no = refund.out_refund_no;
    built!(
        stage,
        let card = apply_abnormal_refund::post::Request::new()
            .out_refund_no(out_refund_no)
            .r#type("USER_BANK_CARD")
            .bank_type("CMB_DEBIT")
            .bank_account("6225760000000000")
            .real_name("张三")
    );
    waited!(
        stage,
        client
            .v3()
            .refund()
            .domestic()
            .refunds()
            .refund_id(refund_id)
            .apply_abnormal_refund()
            .post(card)
            .wait()
    )?;
    stage.header("wechatpay-serial")
}

/// Sends the same number with another amount, which the platform must refuse.
pub(super) fn fail(stage: &mut Stage, order: &Order) -> Result {
    stage.step(
        &say("一个错误：退款单号相同，金额不同", "And a mistake: the same refund number with another amount"),
        &say(
            "重发退款时沿用原退款单号，因此只会退一次款。这里程序用 0.40 元而不是 0.30 元重发 refund-0001。错误是一行文字，含平台的错误码与说明、Request-ID，以及操作是否可能已经生效。",
            "Whoever repeats a refund repeats it under its own number, so that money is paid back \
         once. Here the program repeats refund-0001 with 0.40 instead of 0.30 yuan. An \
         error is one line, with the platform's code and words, its Request-ID, and whether \
         the operation may have taken effect.",
        ),
    )?;
    let (client, simulator) = stage.hands();
    let request = refund::post::Request::new()
        .appid(simulator.credentials().appid())
        .mch_id(client.mchid())
        .transaction_id(&order.transaction_id)
        .out_refund_no("refund-0001")
        .total_fee(100)
        .refund_fee(40);
    let error = refused!(stage, client.v2().secapi().pay().refund().post(request).wait())?;
    let code = error.code().unwrap_or("none");
    let effect = error.may_have_taken_effect();
    stage.note(&say(
        format!(
            "供程序判断：error.code() 为 {code:?}，error.may_have_taken_effect() 为 {effect}。"
        ),
        format!(
            "For decisions: error.code() is {code:?}, error.may_have_taken_effect() is {effect}."
        ),
    ))
}

//! Refunds, as responses and notifications show them.

use serde_json::{Map, Value, json};

use super::orders::exchange_rate;
use crate::clock::{rfc3339, spaced};
use crate::state::{Product, Refund};

/// A refund, as responses show it.
pub(crate) fn describe(refund: &Refund) -> Value {
    let terms = &refund.terms;
    let (channel, account) = received(refund);
    let mut answer = json!({
        "refund_id": refund.refund_id,
        "out_refund_no": terms.out_refund_no,
        "transaction_id": refund.transaction_id,
        "out_trade_no": refund.out_trade_no,
        "channel": channel,
        "user_received_account": account,
        "create_time": rfc3339(refund.created),
        "status": refund.status(),
        "funds_account": refund.funds_account(),
        "amount": {
            "total": terms.total,
            "refund": terms.refund,
            "from": [],
            "payer_total": terms.total,
            "payer_refund": terms.refund,
            "settlement_refund": terms.refund,
            "settlement_total": terms.total,
            "discount_refund": 0,
            // Responses contain this member since 2024.
            "refund_fee": 0,
            "currency": terms.currency,
        },
        "promotion_detail": [],
    });
    if let (Some(at), Some(answer)) = (refund.succeeded, answer.as_object_mut()) {
        answer.insert("success_time".to_owned(), json!(rfc3339(at)));
    }
    answer
}

/// The destination of the money: the original account, or the card given for an abnormal refund.
pub(crate) fn received(refund: &Refund) -> (&'static str, String) {
    match &refund.handling {
        None => ("ORIGINAL", "支付用户零钱".to_owned()),
        Some(handling) => {
            let account = handling.bank_account.as_deref().unwrap_or("");
            let skipped = account.chars().count().saturating_sub(4);
            let end: String = account.chars().skip(skipped).collect();
            let bank = handling.bank_type.as_deref().unwrap_or("商户银行卡");
            ("OTHER_BANKCARD", format!("{bank}{end}"))
        }
    }
}

const SUB_MERCHANT_FUNDS: &str = "REFUND_SOURCE_SUB_MERCHANT";

pub(crate) const PARTNER_ADVANCE: &str = "REFUND_SOURCE_PARTNER_ADVANCE";

/// The owner of the money of a refund.
pub(crate) fn source(refund: &Refund) -> &'static str {
    if refund.terms.advance { PARTNER_ADVANCE } else { SUB_MERCHANT_FUNDS }
}

/// A refund, as v3 notifications show it. Unlike responses, they call the status `refund_status`.
pub(crate) fn notified(refund: &Refund) -> Value {
    let terms = &refund.terms;
    let mut resource = Map::new();
    let mut put = |name: &str, value: Value| resource.insert(name.to_owned(), value);
    match &terms.sub_mchid {
        None => put("mchid", json!(terms.mchid)),
        Some(sub) => {
            put("sp_mchid", json!(terms.mchid));
            put("sub_mchid", json!(sub))
        }
    };
    put("transaction_id", json!(refund.transaction_id));
    put("out_trade_no", json!(refund.out_trade_no));
    put("refund_id", json!(refund.refund_id));
    put("out_refund_no", json!(terms.out_refund_no));
    put("refund_status", json!(refund.status()));
    if let Some(at) = refund.succeeded {
        put("success_time", json!(rfc3339(at)));
    }
    put("user_received_account", json!(received(refund).1));
    let mut amount = json!({
        "total": terms.total,
        "refund": terms.refund,
        "payer_total": terms.total,
        "payer_refund": terms.refund,
    });
    if terms.product == Product::Ecommerce {
        put("refund_account", json!(source(refund)));
    }
    if terms.product == Product::Global {
        put("recv_account", json!(received(refund).1));
        put("fund_source", json!(refund.fund_source()));
        if let Some(amount) = amount.as_object_mut() {
            amount.insert("currency".to_owned(), json!(terms.currency));
            amount.insert("payer_currency".to_owned(), json!(terms.currency));
            amount.insert("exchange_rate".to_owned(), exchange_rate());
        }
    }
    put("amount", amount);
    Value::Object(resource)
}

/// A refund, as v2 notifications show it: the plain members, then the encrypted ones.
pub(crate) fn notified_xml(refund: &Refund, appid: &str) -> [Vec<(String, String)>; 2] {
    let terms = &refund.terms;
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut members =
        vec![pair("return_code", "SUCCESS"), pair("appid", appid), pair("mch_id", &terms.mchid)];
    if let Some(sub) = &terms.sub_mchid {
        members.push(pair("sub_mch_id", sub));
    }
    let status = match refund.status() {
        "ABNORMAL" => "CHANGE",
        "CLOSED" => "REFUNDCLOSE",
        status => status,
    };
    let (total, amount) = (terms.total.to_string(), terms.refund.to_string());
    let mut info = vec![
        pair("transaction_id", &refund.transaction_id),
        pair("out_trade_no", &refund.out_trade_no),
        pair("refund_id", &refund.refund_id),
        pair("out_refund_no", &terms.out_refund_no),
        pair("total_fee", &total),
        pair("settlement_total_fee", &total),
        pair("refund_fee", &amount),
        pair("cash_refund_fee", &amount),
        pair("settlement_refund_fee", &amount),
        pair("refund_status", status),
        pair("refund_recv_accout", "支付用户零钱"),
        pair("refund_account", refund.fund_source()),
        pair("refund_request_source", "API"),
    ];
    if let Some(at) = refund.succeeded {
        info.push(pair("success_time", &spaced(at)));
    }
    [members, info]
}

/// A refund of an overseas merchant within a list. The response for a single refund adds its order.
pub(crate) fn overseas(refund: &Refund) -> Map<String, Value> {
    let (channel, account) = received(refund);
    let mut told = Map::new();
    let mut put = |name: &str, value: Value| told.insert(name.to_owned(), value);
    put("id", json!(refund.refund_id));
    put("out_refund_no", json!(refund.terms.out_refund_no));
    put("channel", json!(channel));
    put("recv_account", json!(account));
    put("fund_source", json!(refund.fund_source()));
    put("create_time", json!(rfc3339(refund.created)));
    if let Some(at) = refund.succeeded {
        put("success_time", json!(rfc3339(at)));
    }
    let status = match refund.status() {
        "CLOSED" => "REFUNDCLOSE",
        status => status,
    };
    put("status", json!(status));
    put("amount", overseas_amount(refund));
    told
}

pub(crate) fn overseas_amount(refund: &Refund) -> Value {
    let terms = &refund.terms;
    json!({
        "refund": terms.refund,
        "currency": terms.currency,
        "payer_refund": terms.refund,
        "payer_currency": terms.currency,
        "exchange_rate": exchange_rate(),
    })
}

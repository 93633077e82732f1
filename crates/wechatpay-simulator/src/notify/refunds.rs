//! The notifications of refunds, in both protocols.

use serde_json::{Map, Value, json};

use crate::clock::{rfc3339, spaced};
use crate::operations::ecommerce::source;
use crate::operations::global_orders::exchange_rate;
use crate::operations::global_refunds::FUND_SOURCE;
use crate::operations::refunds::received;
use crate::state::{Message, Product, Refund};

/// Other than the answers, it calls the status `refund_status`.
pub(super) fn v3(refund: &Refund) -> Message {
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
        put("fund_source", json!(FUND_SOURCE));
        if let Some(amount) = amount.as_object_mut() {
            amount.insert("currency".to_owned(), json!(terms.currency));
            amount.insert("payer_currency".to_owned(), json!(terms.currency));
            amount.insert("exchange_rate".to_owned(), exchange_rate());
        }
    }
    put("amount", amount);
    let (event, summary) = match refund.status() {
        "ABNORMAL" => ("REFUND.ABNORMAL", "退款异常"),
        "CLOSED" => ("REFUND.CLOSED", "退款关闭"),
        _ => ("REFUND.SUCCESS", "退款成功"),
    };
    Message::v3(event, "refund", summary, Value::Object(resource))
}

pub(super) fn v2(refund: &Refund, appid: &str) -> Message {
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
        pair("refund_account", "REFUND_SOURCE_UNSETTLED_FUNDS"),
        pair("refund_request_source", "API"),
    ];
    if let Some(at) = refund.succeeded {
        info.push(pair("success_time", &spaced(at)));
    }
    Message::V2Refund { members, info }
}

//! Combined orders, as the query and the notification show them.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::state::{Combined, Order};

/// A combined order, as the query and the notification show it.
pub(crate) fn describe<'a>(combined: &Combined, parts: impl Iterator<Item = &'a Order>) -> Value {
    let terms = &combined.terms;
    let mut openid = terms.openid.clone();
    let mut paid = false;
    let mut orders = Vec::new();
    for order in parts {
        let mut one = json!({
            "mchid": order.terms.mchid,
            "out_trade_no": order.terms.out_trade_no,
            "trade_state": order.state(),
            "attach": order.terms.attach.as_deref().unwrap_or(""),
            "amount": {
                "total_amount": order.terms.total,
                "currency": order.terms.currency,
                "payer_amount": order.terms.total,
                "payer_currency": order.terms.currency,
            },
        });
        if let Some(one) = one.as_object_mut() {
            if let Some(sub) = order.sub_mchid() {
                one.insert("sub_mchid".to_owned(), json!(sub));
            }
            if let Some(appid) = order.terms.sub.as_ref().and_then(|sub| sub.appid.as_ref()) {
                one.insert("sub_appid".to_owned(), json!(appid));
            }
            if let Some(payment) = &order.payment {
                one.insert("trade_type".to_owned(), json!(order.terms.trade_type.as_str()));
                one.insert("transaction_id".to_owned(), json!(payment.transaction_id));
                one.insert("bank_type".to_owned(), json!("OTHERS"));
                one.insert("success_time".to_owned(), json!(rfc3339(payment.at)));
                if let Some(openid) = &payment.sub_openid {
                    one.insert("sub_openid".to_owned(), json!(openid));
                }
                openid = Some(payment.openid.clone());
                paid = true;
            }
        }
        orders.push(one);
    }
    let mut told = json!({
        "combine_appid": terms.appid,
        "combine_mchid": terms.mchid,
        "combine_out_trade_no": terms.combine_out_trade_no,
        "sub_orders": orders,
        "combine_payer_info": { "openid": openid.unwrap_or_default() },
    });
    if let (true, Some(told)) = (paid, told.as_object_mut()) {
        told.insert("combine_transaction_id".to_owned(), json!(combined.transaction_id));
    }
    told
}

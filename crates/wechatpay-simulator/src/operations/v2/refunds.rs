//! Refund an order and query its refunds.

use super::call::{Call, Fault};
use crate::clock::spaced;
use crate::state::{OrderKey, Product, RefundTerms};
use crate::wire::xml::{Members, put};

pub(super) fn refund(call: &mut Call<'_>) -> Result<Members, Fault> {
    let order = OrderKey {
        transaction_id: call.owned("transaction_id"),
        out_trade_no: call.owned("out_trade_no"),
    };
    if order.transaction_id.is_none() {
        call.required("out_trade_no")?;
    }
    let terms = RefundTerms {
        mchid: call.identity.mchid().to_owned(),
        product: Product::Domestic,
        out_refund_no: call.required("out_refund_no")?.to_owned(),
        order,
        sub_mchid: call.owned("sub_mch_id"),
        refund: call.fen("refund_fee")?,
        total: call.fen("total_fee")?,
        currency: call.owned("refund_fee_type").unwrap_or_else(|| "CNY".to_owned()),
        // v2 has other account names than v3, and no v3 response contains them.
        account: None,
        notify_url: call.owned("notify_url"),
        v2: true,
        advance: false,
    };
    let refund = call.state.refund(terms, call.now)?;
    let mut members = Members::new();
    let mut add = |name: &str, value: &str| put(&mut members, name, value);
    add("transaction_id", &refund.transaction_id);
    add("out_trade_no", &refund.out_trade_no);
    add("out_refund_no", &refund.terms.out_refund_no);
    add("refund_id", &refund.refund_id);
    add("refund_fee", &refund.terms.refund.to_string());
    add("cash_refund_fee", &refund.terms.refund.to_string());
    add("total_fee", &refund.terms.total.to_string());
    add("cash_fee", &refund.terms.total.to_string());
    add("fee_type", &refund.terms.currency);
    add("coupon_refund_fee", "0");
    add("coupon_refund_count", "0");
    Ok(members)
}

/// Queries refunds by one of four numbers, in this order of precedence: `refund_id`,
/// `out_refund_no`, `transaction_id`, `out_trade_no`.
pub(super) fn query(call: &mut Call<'_>) -> Result<Members, Fault> {
    let mchid = call.identity.mchid();
    let sub_mchid = call.request.get("sub_mch_id");
    let numbers = if let Some(id) = call.request.get("refund_id") {
        vec![call.state.refund_number(mchid, id)?]
    } else if let Some(number) = call.request.get("out_refund_no") {
        vec![number.to_owned()]
    } else {
        let key = OrderKey {
            transaction_id: call.owned("transaction_id"),
            out_trade_no: call.owned("out_trade_no"),
        };
        if key.transaction_id.is_none() {
            call.required("out_trade_no")?;
        }
        call.state.refund_numbers(mchid, &key, Product::Domestic, sub_mchid)?
    };
    let offset = match call.request.get("offset") {
        None => 0,
        Some(text) => {
            text.parse::<usize>().map_err(|_| Fault::Form("offset参数格式错误".to_owned()))?
        }
    };
    let mut members = Members::new();
    // The response contains the order even if `offset` is beyond its last refund.
    let first = numbers.first().and_then(|number| call.state.refund_as_it_is(mchid, number));
    if let Some(refund) = first {
        let mut add = |name: &str, value: &str| put(&mut members, name, value);
        add("transaction_id", &refund.transaction_id);
        add("out_trade_no", &refund.out_trade_no);
        add("total_fee", &refund.terms.total.to_string());
        add("cash_fee", &refund.terms.total.to_string());
        add("fee_type", &refund.terms.currency);
    }
    // A response contains at most ten refunds; `offset` selects the next ones.
    let shown = numbers.iter().skip(offset).take(10);
    let mut count: usize = 0;
    for number in shown {
        let refund =
            call.state.query_refund(mchid, number, Product::Domestic, sub_mchid, call.now)?;
        let mut add =
            |name: &str, value: &str| put(&mut members, &format!("{name}_{count}"), value);
        add("out_refund_no", &refund.terms.out_refund_no);
        add("refund_id", &refund.refund_id);
        add("refund_channel", "ORIGINAL");
        add("refund_fee", &refund.terms.refund.to_string());
        add("refund_account", refund.fund_source());
        // The v3 status ABNORMAL is called CHANGE in v2.
        add(
            "refund_status",
            match refund.status() {
                "ABNORMAL" => "CHANGE",
                "CLOSED" => "REFUNDCLOSE",
                status => status,
            },
        );
        // The platform misspells this name.
        add("refund_recv_accout", "支付用户零钱");
        if let Some(at) = refund.succeeded {
            add("refund_success_time", &spaced(at));
        }
        count += 1;
    }
    put(&mut members, "refund_count", &count.to_string());
    put(&mut members, "total_refund_count", &numbers.len().to_string());
    Ok(members)
}

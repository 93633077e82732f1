//! The trade bill: the payments and refunds of a day.

use std::borrow::Cow;

use super::table::{Table, yuan};
use crate::clock::{DAY, spaced};
use crate::state::{Order, Refund, State};

/// The kinds of rows in a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rows {
    All,
    Success,
    Refund,
}

const BEFORE: &[&str] = &[
    "交易时间",
    "公众账号ID",
    "商户号",
    "特约商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "货币种类",
    "应结订单金额",
    "代金券金额",
];
const REFUND_TIMES: &[&str] = &["退款申请时间", "退款成功时间"];
const REFUND: &[&str] =
    &["微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态"];
const AFTER: &[&str] = &["商品名称", "商户数据包", "手续费", "费率", "订单金额"];
const SUMMARY: &[&str] = &[
    "总交易单数",
    "应结订单总金额",
    "退款总金额",
    "充值券退款总金额",
    "手续费总金额",
    "订单总金额",
    "申请退款总金额",
];

/// The bill of a merchant or of one of its sub-merchants, or `None` if it would have no rows.
pub(crate) fn trade(
    state: &State,
    mchid: &str,
    sub_mchid: Option<&str>,
    begin: i64,
    rows: Rows,
) -> Option<String> {
    let day = begin..begin.saturating_add(DAY);
    let mut header = BEFORE.to_vec();
    if rows == Rows::Refund {
        header.extend(REFUND_TIMES);
    }
    if rows != Rows::Success {
        header.extend(REFUND);
    }
    header.extend(AFTER);
    if rows != Rows::Success {
        header.push("申请退款金额");
    }
    header.push("费率备注");
    let mut table = Table::new(&header);
    let (mut count, mut paid, mut refunded) = (0_usize, 0_i64, 0_i64);
    let mine = |order: &Cow<'_, Order>| {
        order.terms.mchid == mchid && (sub_mchid.is_none() || order.sub_mchid() == sub_mchid)
    };
    for order in state.orders().filter(mine) {
        let at = order.payment.as_ref().map(|payment| payment.at);
        if rows != Rows::Refund && at.is_some_and(|at| day.contains(&at)) {
            table.row(row(&order, None, rows));
            count += 1;
            paid = paid.saturating_add(order.terms.total);
        }
        if rows == Rows::Success {
            continue;
        }
        for refund in order.refunds.iter().filter_map(|key| state.peek_refund(key)) {
            if day.contains(&refund.created) {
                table.row(row(&order, Some(&refund), rows));
                count += 1;
                refunded = refunded.saturating_add(refund.terms.refund);
            }
        }
    }
    if count == 0 {
        return None;
    }
    let summary = [
        count.to_string(),
        yuan(paid),
        yuan(refunded),
        yuan(0),
        yuan(0),
        yuan(paid),
        yuan(refunded),
    ];
    Some(table.summary(SUMMARY, summary))
}

fn row(order: &Order, refund: Option<&Refund>, rows: Rows) -> Vec<String> {
    let terms = &order.terms;
    let payment = order.payment.as_ref();
    let state = match (refund, order.state()) {
        (Some(_), _) => "REFUND",
        (None, "REVOKED") => "REVOKED",
        _ => "SUCCESS",
    };
    let (total, amount) = (yuan(terms.total), refund.map_or(0, |refund| refund.terms.refund));
    let at = refund.map_or_else(|| payment.map_or(0, |payment| payment.at), |one| one.created);
    let mut fields = vec![
        spaced(at),
        terms.appid.clone(),
        terms.mchid.clone(),
        order.sub_mchid().unwrap_or("0").to_owned(),
        String::new(),
        payment.map_or_else(String::new, |payment| payment.transaction_id.clone()),
        terms.out_trade_no.clone(),
        payment.map_or_else(String::new, |payment| payment.openid.clone()),
        terms.trade_type.as_str().to_owned(),
        state.to_owned(),
        "OTHERS".to_owned(),
        terms.currency.clone(),
        if refund.is_some() { yuan(0) } else { total.clone() },
        yuan(0),
    ];
    if rows == Rows::Refund {
        let times = refund.map(|refund| (refund.created, refund.succeeded));
        let (created, succeeded) = times.unwrap_or_default();
        fields.push(spaced(created));
        fields.push(succeeded.map_or_else(String::new, spaced));
    }
    if rows != Rows::Success {
        let text = |of: fn(&Refund) -> &str| refund.map_or("0", of).to_owned();
        fields.extend([
            text(|refund| &refund.refund_id),
            text(|refund| &refund.terms.out_refund_no),
            yuan(amount),
            yuan(0),
            refund.map_or("", |_| "ORIGINAL").to_owned(),
            refund.map_or("", Refund::status).to_owned(),
        ]);
    }
    fields.extend([
        terms.description.clone(),
        terms.attach.clone().unwrap_or_default(),
        "0.00000".to_owned(),
        "0.00%".to_owned(),
        if refund.is_some() { yuan(0) } else { total },
    ]);
    if rows != Rows::Success {
        fields.push(yuan(amount));
    }
    fields.push(String::new());
    fields
}

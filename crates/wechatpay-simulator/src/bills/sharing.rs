//! The profit sharing bill: all portions and all returns of a day.

use super::table::{Table, yuan};
use crate::clock::{DAY, spaced};
use crate::state::State;

// docs/protocol.md does not describe the columns; the source is the platform's own page of 2026.
const HEADER: &[&str] = &[
    "分账时间",
    "分账发起方",
    "分账方",
    "微信订单号",
    "微信分账/回退单号",
    "分账明细单号",
    "商户分账/回退单号",
    "订单金额",
    "分账接收方",
    "分账金额",
    "业务类型",
    "处理状态",
    "分账描述",
    "备注",
];
const SUMMARY: &[&str] = &["总条目数", "分账总金额", "回退总金额"];

/// The bill of a merchant, or `None` if nothing was shared.
pub(crate) fn sharing(
    state: &State,
    mchid: &str,
    sub_mchid: Option<&str>,
    begin: i64,
) -> Option<String> {
    let day = begin..begin.saturating_add(DAY);
    let mut table = Table::new(HEADER);
    let (mut count, mut shared, mut returned) = (0_usize, 0_i64, 0_i64);
    let mine =
        |its: &str, sub: Option<&str>| its == mchid && (sub_mchid.is_none() || sub == sub_mchid);
    for share in state.shares().filter(|share| mine(&share.mchid, share.sub_mchid.as_deref())) {
        if !day.contains(&share.created) {
            continue;
        }
        let order = state.peek_order_of(&share.transaction_id);
        let total = order.map_or(0, |order| order.terms.total);
        for receiver in &share.receivers {
            count += 1;
            if receiver.fail_reason.is_none() {
                shared = shared.saturating_add(receiver.amount);
            }
            table.row([
                spaced(share.created),
                share.mchid.clone(),
                share.sub_mchid.clone().unwrap_or_else(|| share.mchid.clone()),
                share.transaction_id.clone(),
                share.order_id.clone(),
                receiver.detail_id.clone(),
                share.out_order_no.clone(),
                yuan(total),
                receiver.account.clone(),
                yuan(receiver.amount),
                "分账".to_owned(),
                if receiver.fail_reason.is_none() { "分账成功" } else { "分账失败" }.to_owned(),
                receiver.description.clone(),
                String::new(),
            ]);
        }
    }
    for back in state.share_returns().filter(|back| mine(&back.mchid, back.sub_mchid.as_deref())) {
        if !day.contains(&back.created) {
            continue;
        }
        count += 1;
        returned = returned.saturating_add(back.amount);
        table.row([
            spaced(back.created),
            back.mchid.clone(),
            back.sub_mchid.clone().unwrap_or_else(|| back.mchid.clone()),
            back.transaction_id.clone(),
            back.return_id.clone(),
            back.order_id.clone(),
            back.out_return_no.clone(),
            String::new(),
            back.return_mchid.clone(),
            yuan(back.amount),
            "分账回退".to_owned(),
            "回退成功".to_owned(),
            back.description.clone(),
            String::new(),
        ]);
    }
    if count == 0 {
        return None;
    }
    Some(table.summary(SUMMARY, [count.to_string(), yuan(shared), yuan(returned)]))
}

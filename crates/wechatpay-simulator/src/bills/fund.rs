//! The fund bill: what moved on a merchant's account, and what was left each time.

use super::table::{Table, yuan};
use crate::clock::{DAY, spaced};
use crate::state::{Kind, Pocket, State, account};

/// Which account a bill is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fund {
    /// What is unsettled, available and frozen, for all of that is the basic account here.
    Basic,
    Operation,
    /// Both.
    All,
}

const HEADER: &[&str] = &[
    "记账时间",
    "微信支付业务单号",
    "资金流水单号",
    "业务名称",
    "业务类型",
    "收支类型",
    "收支金额(元)",
    "账户结余(元)",
    "资金变更提交申请人",
    "备注",
    "业务凭证号",
];
const SUMMARY: &[&str] = &["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"];

/// The bill of one merchant; nothing when nothing moved.
pub(crate) fn fund(state: &State, mchid: &str, fund: Fund, begin: i64) -> Option<String> {
    let pockets: &[Pocket] = match fund {
        Fund::Basic => &[Pocket::Unsettled, Pocket::Available, Pocket::Frozen],
        Fund::Operation => &[Pocket::Operation],
        Fund::All => &[Pocket::Unsettled, Pocket::Available, Pocket::Frozen, Pocket::Operation],
    };
    let own: Vec<String> = pockets.iter().map(|pocket| account(mchid, *pocket)).collect();
    let mut table = Table::new(HEADER);
    let (mut balance, mut count) = (0_i64, 0_usize);
    let (mut incomes, mut income, mut expenses, mut expense) = (0_usize, 0_i64, 0_usize, 0_i64);
    for (number, entry) in state.ledger.between(i64::MIN, begin.saturating_add(DAY)) {
        let change: i64 = entry
            .moves
            .iter()
            .map(|one| {
                let (out, into) = (own.contains(&one.from), own.contains(&one.to));
                one.amount * (i64::from(into) - i64::from(out))
            })
            .sum();
        balance = balance.saturating_add(change);
        if change == 0 || entry.at < begin {
            continue;
        }
        count += 1;
        if change > 0 {
            (incomes, income) = (incomes + 1, income.saturating_add(change));
        } else {
            (expenses, expense) = (expenses + 1, expense.saturating_sub(change));
        }
        let (name, kind) = words(entry.kind);
        table.row([
            spaced(entry.at),
            entry.reference.clone(),
            number.into_owned(),
            name.to_owned(),
            kind.to_owned(),
            if change > 0 { "收入" } else { "支出" }.to_owned(),
            yuan(change.saturating_abs()),
            yuan(balance),
            mchid.to_owned(),
            String::new(),
            entry.reference.clone(),
        ]);
    }
    if count == 0 {
        return None;
    }
    let summary =
        [count.to_string(), incomes.to_string(), yuan(income), expenses.to_string(), yuan(expense)];
    Some(table.summary(SUMMARY, summary))
}

/// Name and type of what moved the money.
fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Deposit => ("充值", "充值"),
        Kind::Payment => ("交易", "交易"),
        Kind::Settlement => ("结算", "结算"),
        Kind::Refund => ("退款", "退款"),
        Kind::Reversal => ("退款", "退回"),
        Kind::Subsidy | Kind::SubsidyReturn => ("营销补差", "补差"),
        Kind::AdvanceReturn => ("垫付回补", "回补"),
        Kind::Sharing | Kind::Unfreeze => ("分账", "分账"),
        Kind::SharingReturn => ("分账", "分账回退"),
        Kind::Transfer => ("商家转账", "转账"),
        Kind::TransferReturn => ("商家转账", "转账退回"),
    }
}

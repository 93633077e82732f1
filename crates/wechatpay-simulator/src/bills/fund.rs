//! The fund bill: the movements of money on a merchant's account, each with the balance after it.

use super::table::{Table, yuan};
use crate::clock::{DAY, spaced};
use crate::state::{Kind, Pocket, State, account};

/// The account of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fund {
    /// The unsettled, available and frozen money, which together are the basic account.
    Basic,
    Operation,
    /// Both accounts.
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

/// The maximum number of rows in one part of a bill of sub-merchants. It is low, so that tests get
/// several parts.
const PART: usize = 10;

/// The bill of one merchant, or `None` if no money moved.
pub(crate) fn fund(state: &State, mchid: &str, fund: Fund, begin: i64) -> Option<String> {
    of_merchants(state, &[mchid], fund, begin)
}

/// Splits a fund bill into the files that the merchant joins. The first file has the header, the
/// last one the summary.
pub(crate) fn parts(bill: &str) -> Vec<String> {
    let lines: Vec<&str> = bill.split_inclusive('\n').collect();
    // The summary and its header stay in the file of the last row.
    let (rows, end) = lines.split_at(lines.len().saturating_sub(2));
    let (header, rows) = rows.split_at(rows.len().min(1));
    let mut parts: Vec<String> = rows.chunks(PART).map(<[&str]>::concat).collect();
    if let Some(first) = parts.first_mut() {
        first.insert_str(0, &header.concat());
    }
    if let Some(last) = parts.last_mut() {
        last.push_str(&end.concat());
    }
    parts
}

/// One bill for several merchants, or `None` if no money moved.
pub(crate) fn of_merchants(
    state: &State,
    mchids: &[&str],
    fund: Fund,
    begin: i64,
) -> Option<String> {
    let pockets: &[Pocket] = match fund {
        Fund::Basic => &[Pocket::Unsettled, Pocket::Available, Pocket::Frozen],
        Fund::Operation => &[Pocket::Operation],
        Fund::All => &[Pocket::Unsettled, Pocket::Available, Pocket::Frozen, Pocket::Operation],
    };
    let mut merchants: Vec<Merchant<'_>> = mchids
        .iter()
        .map(|mchid| Merchant {
            mchid,
            accounts: pockets.iter().map(|pocket| account(mchid, *pocket)).collect(),
            balance: 0,
        })
        .collect();
    let mut table = Table::new(HEADER);
    let mut count = 0_usize;
    let (mut incomes, mut income, mut expenses, mut expense) = (0_usize, 0_i64, 0_usize, 0_i64);
    for (number, entry) in state.ledger.between(i64::MIN, begin.saturating_add(DAY)) {
        for merchant in &mut merchants {
            let change: i64 = entry
                .moves
                .iter()
                .map(|one| {
                    let accounts = &merchant.accounts;
                    let (out, into) = (accounts.contains(&one.from), accounts.contains(&one.to));
                    one.amount * (i64::from(into) - i64::from(out))
                })
                .sum();
            merchant.balance = merchant.balance.saturating_add(change);
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
                number.to_string(),
                name.to_owned(),
                kind.to_owned(),
                if change > 0 { "收入" } else { "支出" }.to_owned(),
                yuan(change.saturating_abs()),
                yuan(merchant.balance),
                merchant.mchid.to_owned(),
                String::new(),
                entry.reference.clone(),
            ]);
        }
    }
    if count == 0 {
        return None;
    }
    let summary =
        [count.to_string(), incomes.to_string(), yuan(income), expenses.to_string(), yuan(expense)];
    Some(table.summary(SUMMARY, summary))
}

/// The balance of a merchant while the ledger is read.
struct Merchant<'a> {
    mchid: &'a str,
    accounts: Vec<String>,
    balance: i64,
}

/// The name and the type of a movement of money.
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
        Kind::Withdrawal => ("提现", "提现"),
        Kind::WithdrawalReturn => ("提现", "提现退回"),
        Kind::RedPacket => ("现金红包", "红包"),
        Kind::RedPacketReturn => ("现金红包", "红包退回"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_of_a_bill_are_the_bill() {
        for (rows, lengths) in [(1, &[4][..]), (10, &[13]), (11, &[11, 3]), (25, &[11, 10, 7])] {
            let row = |row: usize| format!("`{row},`1.00\r\n");
            let rows: String = (0..rows).map(row).collect();
            let bill = format!("a,b\r\n{rows}n,s\r\n`1,`2\r\n");
            let parts = parts(&bill);
            assert_eq!(parts.concat(), bill);
            let lines: Vec<usize> = parts.iter().map(|part| part.lines().count()).collect();
            assert_eq!(lines, lengths);
        }
    }
}

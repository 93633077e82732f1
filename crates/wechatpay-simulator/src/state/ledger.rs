//! The ledger: all money is on accounts, and each entry moves it from one account to another. Money
//! paid in by the outside world makes the balance of the world's account negative, so the sum of
//! all accounts is always zero.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Refusal;
use crate::storage::tables;

/// The account of the outside world: payers, banks and payees.
pub(crate) const WORLD: &str = "world";

/// Money of refunds that has left the merchant and has not yet reached the payer.
pub(super) const TRANSIT: &str = "transit";

/// The accounts of a merchant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pocket {
    /// Paid today, not yet available to the merchant.
    Unsettled,
    /// The basic account.
    Available,
    /// The money of orders whose profit is to be shared.
    Frozen,
    /// The account from which transfers are paid.
    Operation,
}

/// The name of a merchant's account.
pub(crate) fn account(mchid: &str, pocket: Pocket) -> String {
    let pocket = match pocket {
        Pocket::Unsettled => "unsettled",
        Pocket::Available => "available",
        Pocket::Frozen => "frozen",
        Pocket::Operation => "operation",
    };
    format!("{mchid}/{pocket}")
}

/// The reason for a movement of money; bills show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// Deposited by a test, or the opening balance of a merchant.
    Deposit,
    Payment,
    Settlement,
    Refund,
    /// A refund that did not succeed, or an order that was reversed.
    Reversal,
    Subsidy,
    SubsidyReturn,
    AdvanceReturn,
    Sharing,
    SharingReturn,
    Unfreeze,
    Transfer,
    TransferReturn,
    Withdrawal,
    WithdrawalReturn,
    RedPacket,
    RedPacketReturn,
}

/// An amount moved from one account to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Move {
    pub(crate) from: String,
    pub(crate) to: String,
    /// In fen, more than zero.
    pub(crate) amount: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) at: i64,
    pub(crate) kind: Kind,
    /// The platform's number of the transaction.
    pub(crate) reference: String,
    pub(crate) moves: Vec<Move>,
}

const POSTED: &str = "posted";

tables! {
    pub(crate) struct Ledger {
        balances: i64,
        entries: Entry,
        /// One row: the number of entries.
        posted: u64,
    }
}

impl Ledger {
    /// Moves money: either all of it or none.
    ///
    /// # Errors
    ///
    /// `NotEnough` if an account does not hold the money taken from it.
    pub(crate) fn post(
        &mut self,
        at: i64,
        kind: Kind,
        reference: &str,
        moves: Vec<Move>,
    ) -> Result<(), Refusal> {
        let moves: Vec<Move> = moves.into_iter().filter(|one| one.amount != 0).collect();
        let mut after: Vec<(String, i64)> = Vec::new();
        for one in &moves {
            if one.amount < 0 {
                return Err(Refusal::NotEnough);
            }
            for (account, amount) in [(&one.from, -one.amount), (&one.to, one.amount)] {
                match after.iter_mut().find(|(known, _)| known == account) {
                    Some((_, balance)) => *balance = balance.saturating_add(amount),
                    None => {
                        let balance = self.balance(account).saturating_add(amount);
                        after.push((account.clone(), balance));
                    }
                }
            }
        }
        if after.iter().any(|(account, balance)| account != WORLD && *balance < 0) {
            return Err(Refusal::NotEnough);
        }
        for (account, balance) in after {
            self.balances.insert(account, balance);
        }
        if !moves.is_empty() {
            let posted = self.posted.get(POSTED).copied().unwrap_or(0);
            let entry = Entry { at, kind, reference: reference.to_owned(), moves };
            self.entries.insert(format!("{posted:012}"), entry);
            self.posted.insert(POSTED.to_owned(), posted.saturating_add(1));
        }
        Ok(())
    }

    pub(crate) fn balance(&self, account: &str) -> i64 {
        self.balances.get(account).copied().unwrap_or(0)
    }

    /// The balance of an account at a time.
    pub(crate) fn balance_at(&self, account: &str, at: i64) -> i64 {
        let later = self.between(at, i64::MAX).flat_map(|(_, entry)| entry.into_owned().moves);
        later.fold(self.balance(account), |balance, one| {
            let balance =
                if one.to == account { balance.saturating_sub(one.amount) } else { balance };
            if one.from == account { balance.saturating_add(one.amount) } else { balance }
        })
    }

    /// Every account and its balance, in fen.
    pub(crate) fn balances(&self) -> impl Iterator<Item = (Cow<'_, str>, i64)> {
        self.balances.iter().map(|(account, balance)| (account, *balance))
    }

    /// The entries of a period. The start is inclusive, the end exclusive.
    pub(crate) fn between(
        &self,
        from: i64,
        to: i64,
    ) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, Entry>)> {
        self.entries.iter().filter(move |(_, entry)| entry.at >= from && entry.at < to)
    }

    /// The first inconsistency of the ledger, if there is one: money that appeared or vanished, a
    /// negative balance on any account other than the world's, or a balance that differs from the
    /// sum of its entries.
    pub(crate) fn fault(&self) -> Option<String> {
        let total: i64 = self.balances.values().map(|balance| *balance).sum();
        if total != 0 {
            return Some(format!("all accounts together hold {total}"));
        }
        let mut explained = BTreeMap::<String, i64>::new();
        for entry in self.entries.values() {
            for one in &entry.moves {
                for (account, amount) in [(&one.from, -one.amount), (&one.to, one.amount)] {
                    match explained.get_mut(account) {
                        Some(sum) => *sum += amount,
                        None => drop(explained.insert(account.clone(), amount)),
                    }
                }
            }
        }
        for (account, balance) in self.balances() {
            if balance < 0 && account != WORLD {
                return Some(format!("`{account}` holds {balance}"));
            }
            let expected = explained.get(account.as_ref()).copied().unwrap_or(0);
            if expected != balance {
                return Some(format!("`{account}` holds {balance}, its entries make {expected}"));
            }
        }
        None
    }

    /// Returns whether money has moved since the last call.
    pub(super) fn take_touched(&mut self) -> bool {
        self.balances.take_touched()
    }
}

pub(crate) fn moved(from: impl Into<String>, to: impl Into<String>, amount: i64) -> Move {
    Move { from: from.into(), to: to.into(), amount }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_moves_all_or_not_at_all() {
        let mut ledger = Ledger::default();
        ledger.post(1, Kind::Deposit, "a", vec![moved(WORLD, "a", 100)]).unwrap();
        let both = vec![moved("a", "b", 60), moved("a", "c", 41)];
        assert_eq!(ledger.post(2, Kind::Subsidy, "b", both), Err(Refusal::NotEnough));
        assert_eq!((ledger.balance("a"), ledger.balance("b")), (100, 0));
        // Money that arrives and leaves within one entry is counted.
        let through = vec![moved("a", "b", 60), moved("b", "c", 60)];
        ledger.post(3, Kind::Subsidy, "c", through).unwrap();
        let balances: Vec<_> = ledger.balances().collect();
        let told = [("a", 40), ("b", 0), ("c", 60), (WORLD, -100)];
        assert_eq!(balances, told.map(|(account, fen)| (Cow::from(account), fen)));
        assert_eq!(ledger.between(2, 4).count(), 1);
        assert_eq!(ledger.fault(), None);
    }

    #[test]
    fn nobody_takes_a_negative_amount() {
        let mut ledger = Ledger::default();
        let back = vec![moved(WORLD, "a", -1)];
        assert_eq!(ledger.post(1, Kind::Deposit, "a", back), Err(Refusal::NotEnough));
        ledger.post(1, Kind::Deposit, "a", vec![moved(WORLD, "a", 0)]).unwrap();
        assert_eq!(ledger.between(0, 9).count(), 0);
    }

    #[test]
    fn a_broken_ledger_is_told() {
        let mut ledger = Ledger::default();
        ledger.post(1, Kind::Deposit, "a", vec![moved(WORLD, "a", 5)]).unwrap();
        ledger.balances.insert("b".into(), 1);
        assert!(ledger.fault().unwrap().contains("together"));
        *ledger.balances.get_mut("a").unwrap() = 4;
        assert!(ledger.fault().unwrap().contains("entries"));
    }
}

//! The numbers that the platform assigns to transactions, refunds and receipts. They are derived
//! from the seed and a counter, so a repeated test gets the same numbers on the same day.

use data_encoding::HEXLOWER;

use crate::clock;
use crate::keys::Seed;
use crate::storage::{Named, tables};

#[derive(Debug)]
pub(crate) struct Numbers {
    seed: Seed,
    given: Given,
}

tables! {
    /// The counters, in a table so that they are stored with the other rows.
    pub(crate) struct Given {
        /// The number of assigned numbers, and the number of notifications among them.
        numbers: u64,
    }
}

const GIVEN: &str = "given";
const NOTICES: &str = "notices";

impl Numbers {
    pub(crate) fn new(seed: Seed) -> Self {
        Self { seed, given: Given::default() }
    }

    pub(super) fn seed(&self) -> Seed {
        self.seed
    }

    pub(super) fn tables(&mut self) -> [Named<'_>; 1] {
        self.given.tables()
    }

    /// Returns a count that is never repeated.
    pub(crate) fn count(&mut self) -> u64 {
        self.next_of(GIVEN)
    }

    /// Counts a notification.
    pub(super) fn count_notice(&mut self) {
        self.next_of(NOTICES);
    }

    /// The number of notifications created so far.
    pub(super) fn notices(&self) -> u64 {
        self.given.numbers.get(NOTICES).copied().unwrap_or(0)
    }

    fn next_of(&mut self, counter: &str) -> u64 {
        if let Some(given) = self.given.numbers.get_mut(counter) {
            *given = given.saturating_add(1);
            return *given;
        }
        self.given.numbers.insert(counter.to_owned(), 1);
        1
    }

    /// 28 digits that begin with 4200, for example `4200000913202101152566792388`.
    pub(crate) fn transaction(&mut self, now: i64) -> String {
        let number = self.next("transaction", 10);
        let merchant = self.seed.digits("transactions", 6);
        format!("4200{merchant}{}{number}", clock::date(now))
    }

    /// 29 digits that begin with 50, for example `50000000382019052709732678859`.
    pub(crate) fn refund(&mut self, now: i64) -> String {
        let number = self.next("refund", 13);
        format!("503000{}{}{}", self.seed.digits("refunds", 2), clock::date(now), number)
    }

    /// 28 digits, for receipts and returns of all kinds.
    pub(crate) fn receipt(&mut self, now: i64) -> String {
        let number = self.next("receipt", 18);
        format!("12{}{number}", clock::date(now))
    }

    /// A `prepay_id`, which identifies an order until it is paid: `wx2016…`, 36 characters.
    pub(crate) fn prepay(&mut self, now: i64) -> String {
        let number = self.next("prepay", 20);
        ["wx", &clock::compact(now), &number].concat()
    }

    /// The id of a notification, in the format of a UUID.
    pub(crate) fn notification(&mut self) -> String {
        let count = self.count();
        let hex = HEXLOWER.encode(&self.seed.bytes(&format!("notification {count}")));
        let part = |from: usize, to: usize| hex.get(from..to).unwrap_or("");
        format!("{}-{}-5{}-8{}-{:012}", part(0, 8), part(8, 12), part(12, 15), part(15, 18), count)
    }

    /// The last part of a `code_url`.
    pub(crate) fn code(&mut self) -> String {
        let count = self.count();
        self.seed.alphanumeric(&format!("code {count}"), 9)
    }

    /// Digits derived from the seed, with the counter at their end so that they are unique.
    fn next(&mut self, label: &str, length: usize) -> String {
        let counter = format!("{:06}", self.count());
        let rest = length.saturating_sub(counter.len());
        let mut number = self.seed.digits(&[label, " ", &counter].concat(), rest);
        number.push_str(&counter);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_platforms_length_and_do_not_repeat() {
        let mut numbers = Numbers::new(Seed(0));
        let now = 1_721_639_012;
        let first = numbers.transaction(now);
        let refund = numbers.refund(now);
        assert_eq!(first.len(), 28);
        assert!(first.starts_with("4200") && first.contains("20240722"));
        assert_eq!(refund.len(), 29);
        assert!(refund.starts_with("50"));
        assert_eq!(numbers.prepay(now).len(), 36);
        assert_eq!(numbers.receipt(now).len(), 28);
        assert_ne!(numbers.transaction(now), first);
    }
}

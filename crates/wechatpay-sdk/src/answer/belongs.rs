//! Checks that an answer belongs to its request.
//!
//! The platform's signature covers the answer, but not the request. So an attacker could hold back a genuine answer and
//! use it for another request, and its signature would be valid. The business number distinguishes them: most requests
//! and answers contain it.

use std::borrow::Cow;

use crate::error::FailedCheck;

/// The members with the number of an order, a refund or a transfer, by the merchant or by the platform. They have the
/// same meaning in a request and in its answer.
const NUMBERS: [&str; 26] = [
    "batch_id",
    "combine_out_trade_no",
    "combine_transaction_id",
    "contract_code",
    "contract_id",
    "mch_billno",
    "out_apply_no",
    "out_authorization_no",
    "out_batch_no",
    "out_bill_no",
    "out_contract_code",
    "out_detail_no",
    "out_order_no",
    "out_recharge_no",
    "out_refund_no",
    "out_request_no",
    "out_reservation_no",
    "out_return_no",
    "out_subsidy_no",
    "out_subsidy_return_no",
    "out_trade_no",
    "out_transfer_no",
    "partner_trade_no",
    "refund_id",
    "transaction_id",
    "transfer_bill_no",
];

/// The business numbers of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Numbers(Vec<(&'static str, String)>);

impl Numbers {
    /// The names of the members.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Adds the numbers of a request that has members with these names. `get` returns their values.
    pub(crate) fn with<'n>(
        mut self,
        names: impl IntoIterator<Item = &'n str>,
        get: impl Fn(&str) -> Option<String>,
    ) -> Self {
        for name in names {
            self.add(name, || get(name));
        }
        self
    }

    /// Adds the member with this name, if it is a number. `get` returns its value.
    pub(crate) fn add(&mut self, name: &str, get: impl FnOnce() -> Option<String>) {
        let known = NUMBERS.binary_search(&name).ok().and_then(|at| NUMBERS.get(at));
        let Some(name) = known.filter(|name| self.0.iter().all(|(one, _)| one != *name)) else {
            return;
        };
        if let Some(text) = get().filter(|text| !text.is_empty()) {
            self.0.push((name, text));
        }
    }

    /// The number of the request with this name.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(one, _)| *one == name).map(|(_, asked)| asked.as_str())
    }

    /// Compares the numbers with an answer's members. A member that only one side has is not a contradiction.
    ///
    /// # Errors
    /// The first number that differs.
    pub(crate) fn check<'a>(
        &self,
        get: impl Fn(&str) -> Option<Cow<'a, str>>,
    ) -> Result<(), FailedCheck> {
        for (member, asked) in &self.0 {
            if let Some(answered) = get(member).filter(|answered| is_another(asked, answered)) {
                let (asked, answered) = (asked.clone(), answered.into_owned());
                return Err(FailedCheck::AnotherNumber { member, asked, answered });
            }
        }
        Ok(())
    }
}

/// Whether an answer has another number. An empty text is not a number.
pub(super) fn is_another(asked: &str, answered: &str) -> bool {
    !answered.is_empty() && answered.trim() != asked.trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(members: &'static [(&'static str, &'static str)]) -> Numbers {
        Numbers::default().with(members.iter().map(|(name, _)| *name), |name| {
            let found = members.iter().find(|(member, _)| *member == name)?;
            Some(found.1.to_owned())
        })
    }

    fn check(numbers: &Numbers, member: &str, answered: &str) -> Result<(), FailedCheck> {
        numbers.check(|name| (name == member).then(|| Cow::Owned(answered.to_owned())))
    }

    #[test]
    fn numbers_are_found_by_their_names() {
        assert!(NUMBERS.is_sorted());
        let names = ["attach", "transaction_id", "out_trade_no", "transaction_id", "batch_id"];
        let found = Numbers::default()
            .with(names, |name| (name != "batch_id").then(|| name.to_uppercase()));
        let expected = [("transaction_id", "TRANSACTION_ID"), ("out_trade_no", "OUT_TRADE_NO")];
        assert_eq!(found.0, expected.map(|(name, text)| (name, text.to_owned())));
    }

    #[test]
    fn a_number_that_both_have_is_the_same() {
        let asked = numbers(&[("out_trade_no", "A"), ("transaction_id", ""), ("attach", "x")]);
        assert_eq!(check(&asked, "out_trade_no", "A"), Ok(()));
        for (member, answered) in [
            ("out_trade_no", ""),
            ("out_refund_no", "R"),
            ("transaction_id", "42"),
            ("attach", "y"),
        ] {
            assert_eq!(check(&asked, member, answered), Ok(()), "{member}");
        }
        let other = check(&asked, "out_trade_no", "B").unwrap_err();
        assert_eq!(
            other.reason().to_string(),
            "its `out_trade_no` is `B`, but the request has `A`"
        );
    }
}

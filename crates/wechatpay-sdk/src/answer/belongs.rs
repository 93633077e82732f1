//! Whether an answer is one to this request.
//!
//! The platform signs an answer and not the request that it answers. So a genuine answer to another
//! request, held back by somebody on the way, would verify: what tells them apart is the business
//! number, which most requests and answers carry both.

use std::borrow::Cow;

use crate::error::FailedCheck;

/// The members that hold the number of an order, a refund, a transfer and the like, of the
/// merchant's or of the platform's making. They mean the same in a request and in its answer.
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
    /// Those of a request, whose members `get` gives.
    pub(crate) fn of<'a>(get: impl Fn(&str) -> Option<Cow<'a, str>>) -> Self {
        let found = NUMBERS.iter().filter_map(|name| {
            let text = get(name)?;
            (!text.is_empty()).then(|| (*name, text.into_owned()))
        });
        Self(found.collect())
    }

    /// Holds an answer's members against them; what only one side has is no contradiction.
    ///
    /// # Errors
    /// The first number that is another one.
    pub(crate) fn check<'a>(
        &self,
        get: impl Fn(&str) -> Option<Cow<'a, str>>,
    ) -> Result<(), FailedCheck> {
        for (member, asked) in &self.0 {
            let answered = get(member).filter(|text| !text.is_empty());
            if let Some(answered) = answered.filter(|answered| answered.trim() != asked.trim()) {
                let (asked, answered) = (asked.clone(), answered.into_owned());
                return Err(FailedCheck::AnotherNumber { member, asked, answered });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(members: &'static [(&'static str, &'static str)]) -> Numbers {
        Numbers::of(|name| {
            let found = members.iter().find(|(member, _)| *member == name)?;
            Some(Cow::Borrowed(found.1))
        })
    }

    fn check(numbers: &Numbers, member: &str, answered: &str) -> Result<(), FailedCheck> {
        numbers.check(|name| (name == member).then(|| Cow::Owned(answered.to_owned())))
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
            "it is about `out_trade_no` `B`, and the request was about `A`"
        );
    }
}

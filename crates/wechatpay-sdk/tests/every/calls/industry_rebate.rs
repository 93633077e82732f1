//! `industry-rebate`. Written by `cargo xtask codegen`.

use crate::case::{Case, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/industry-rebate/retail-industry/transactions",
        call: |c, s| {
            nothing(c.v3().industry_rebate().retail_industry().transactions().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/industry-rebate/transactions/{transaction_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .industry_rebate()
                    .transactions()
                    .transaction_id(s.variable("transaction_id"))
                    .post(s.request()),
            )
        },
    },
];

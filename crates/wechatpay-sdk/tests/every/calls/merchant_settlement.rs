//! `merchant-settlement`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant_settlement()
                    .merchant_settle_rule_applications()
                    .application_id(s.variable("application_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant-settlement/merchant-settle-rule-applications",
        call: |c, s| {
            message(
                c.v3().merchant_settlement().merchant_settle_rule_applications().post(s.request()),
            )
        },
    },
];

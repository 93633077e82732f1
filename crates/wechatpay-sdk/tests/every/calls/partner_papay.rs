//! `partner-papay`. Written by `cargo xtask codegen`.

use crate::case::{Case, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/partner-papay/contracts/{contract_id}/fail-notify",
        call: |c, s| {
            nothing(
                c.v3()
                    .partner_papay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .fail_notify()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/partner-papay/contracts/{contract_id}/notify",
        call: |c, s| {
            nothing(
                c.v3()
                    .partner_papay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .notify()
                    .post(s.request()),
            )
        },
    },
];

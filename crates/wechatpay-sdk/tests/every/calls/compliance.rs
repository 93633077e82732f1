//! `compliance`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
        call: |c, s| {
            message(
                c.v3()
                    .compliance()
                    .inactive_merchant_identity_verification()
                    .merchants()
                    .sub_mchid(s.variable("sub_mchid"))
                    .verifications()
                    .verification_id(s.variable("verification_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/compliance/inactive-merchant-identity-verification/merchants",
        call: |c, s| {
            message(
                c.v3()
                    .compliance()
                    .inactive_merchant_identity_verification()
                    .merchants()
                    .post(s.request()),
            )
        },
    },
];

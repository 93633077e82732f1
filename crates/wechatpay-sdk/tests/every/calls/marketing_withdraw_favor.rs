//! `marketing-withdraw-favor`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/withdraw-favor/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .withdraw_favor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/withdraw-favor/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .withdraw_favor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .post(s.request()),
            )
        },
    },
];

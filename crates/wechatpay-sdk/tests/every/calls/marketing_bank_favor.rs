//! `marketing-bank-favor`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .bank_favor()
                    .users()
                    .openid(s.variable("openid"))
                    .bank_multi_activity()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .bank_favor()
                    .users()
                    .openid(s.variable("openid"))
                    .coupons()
                    .coupon_id(s.variable("coupon_id"))
                    .get(s.request()),
            )
        },
    },
];

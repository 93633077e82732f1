//! `lovefeast`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/lovefeast/brands/{brand_id}",
        call: |c, s| message(c.v3().lovefeast().brands().brand_id(s.variable("brand_id")).get()),
    },
    Case {
        method: "GET",
        template: "v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
        call: |c, s| {
            message(
                c.v3()
                    .lovefeast()
                    .users()
                    .openid(s.variable("openid"))
                    .orders()
                    .brand_id()
                    .brand_id(s.variable("brand_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .lovefeast()
                    .users()
                    .openid(s.variable("openid"))
                    .orders()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(),
            )
        },
    },
];

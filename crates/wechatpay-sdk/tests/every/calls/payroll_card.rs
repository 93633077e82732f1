//! `payroll-card`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/payroll-card/authentications/pre-order",
        call: |c, s| message(c.v3().payroll_card().authentications().pre_order().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payroll-card/authentications/pre-order-with-auth",
        call: |c, s| {
            message(c.v3().payroll_card().authentications().pre_order_with_auth().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/payroll-card/authentications/{authenticate_number}",
        call: |c, s| {
            message(
                c.v3()
                    .payroll_card()
                    .authentications()
                    .authenticate_number(s.variable("authenticate_number"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/payroll-card/authentications",
        call: |c, s| message(c.v3().payroll_card().authentications().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/payroll-card/relations/{openid}",
        call: |c, s| {
            message(c.v3().payroll_card().relations().openid(s.variable("openid")).get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/payroll-card/tokens",
        call: |c, s| message(c.v3().payroll_card().tokens().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payroll-card/transfer-batches",
        call: |c, s| message(c.v3().payroll_card().transfer_batches().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payroll-card/wesure/insurance",
        call: |c, s| nothing(c.v3().payroll_card().wesure().insurance().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/payroll-card/wesure/token-validations",
        call: |c, s| message(c.v3().payroll_card().wesure().token_validations().post(s.request())),
    },
];

//! `discount-card`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/discount-card/cards/{out_card_code}/add-user-records",
        call: |c, s| {
            nothing(
                c.v3()
                    .discount_card()
                    .cards()
                    .out_card_code(s.variable("out_card_code"))
                    .add_user_records()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/discount-card/cards/{out_card_code}",
        call: |c, s| {
            message(c.v3().discount_card().cards().out_card_code(s.variable("out_card_code")).get())
        },
    },
    Case {
        method: "POST",
        template: "v3/discount-card/cards",
        call: |c, s| message(c.v3().discount_card().cards().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/discount-card/orders/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .discount_card()
                    .orders()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/discount-card/orders/{out_order_no}",
        call: |c, s| {
            message(c.v3().discount_card().orders().out_order_no(s.variable("out_order_no")).get())
        },
    },
    Case {
        method: "PATCH",
        template: "v3/discount-card/orders/{out_order_no}",
        call: |c, s| {
            message(
                c.v3()
                    .discount_card()
                    .orders()
                    .out_order_no(s.variable("out_order_no"))
                    .patch(s.request()),
            )
        },
    },
];

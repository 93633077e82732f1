//! `transactions`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/transactions/app",
        call: |c, s| message(c.v3().transactions().app().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/transactions/id/{transaction_id}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/transactions/id/{transaction_id}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/transactions/jsapi",
        call: |c, s| message(c.v3().transactions().jsapi().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/transactions/micropay",
        call: |c, s| message(c.v3().transactions().micropay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/transactions/mweb",
        call: |c, s| message(c.v3().transactions().mweb().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/transactions/native",
        call: |c, s| message(c.v3().transactions().native().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/transactions/out-trade-no/{out_trade_no}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/transactions/out-trade-no/{out_trade_no}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
];

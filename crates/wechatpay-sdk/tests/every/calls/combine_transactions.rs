//! `combine-transactions`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/combine-transactions/app",
        call: |c, s| message(c.v3().combine_transactions().app().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/combine-transactions/h5",
        call: |c, s| message(c.v3().combine_transactions().h5().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/combine-transactions/id/{combine_transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .combine_transactions()
                    .id()
                    .combine_transaction_id(s.variable("combine_transaction_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/combine-transactions/jsapi",
        call: |c, s| message(c.v3().combine_transactions().jsapi().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/combine-transactions/miniprogram",
        call: |c, s| message(c.v3().combine_transactions().miniprogram().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/combine-transactions/native",
        call: |c, s| message(c.v3().combine_transactions().native().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .combine_transactions()
                    .out_trade_no()
                    .combine_out_trade_no(s.variable("combine_out_trade_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .combine_transactions()
                    .out_trade_no()
                    .combine_out_trade_no(s.variable("combine_out_trade_no"))
                    .get(),
            )
        },
    },
];

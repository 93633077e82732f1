//! `repayment`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
        call: |c, s| {
            nothing(
                c.v3()
                    .repayment()
                    .combine_transactions()
                    .partner()
                    .out_trade_no()
                    .combine_out_trade_no(s.variable("combine_out_trade_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .repayment()
                    .combine_transactions()
                    .partner()
                    .out_trade_no()
                    .combine_out_trade_no(s.variable("combine_out_trade_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/repayment/combine-transactions/partner/prepay",
        call: |c, s| {
            message(c.v3().repayment().combine_transactions().partner().prepay().post(s.request()))
        },
    },
];

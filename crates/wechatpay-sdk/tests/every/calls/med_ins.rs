//! `med-ins`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .med_ins()
                    .orders()
                    .mix_trade_no()
                    .mix_trade_no(s.variable("mix_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/med-ins/orders/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .med_ins()
                    .orders()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/med-ins/orders",
        call: |c, s| message(c.v3().med_ins().orders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/med-ins/refunds/notify",
        call: |c, s| nothing(c.v3().med_ins().refunds().notify().post(s.request())),
    },
];

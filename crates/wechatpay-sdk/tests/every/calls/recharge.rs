//! `recharge`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/recharge/bank-transfer-recharges/apply",
        call: |c, s| message(c.v3().recharge().bank_transfer_recharges().apply().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        call: |c, s| {
            message(
                c.v3()
                    .recharge()
                    .bank_transfer_recharges()
                    .out_recharge_no()
                    .out_recharge_no(s.variable("out_recharge_no"))
                    .get(),
            )
        },
    },
];

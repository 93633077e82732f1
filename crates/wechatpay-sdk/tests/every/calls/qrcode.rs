//! `qrcode`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/qrcode/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .qrcode()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/qrcode/transactions",
        call: |c, s| message(c.v3().qrcode().transactions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/qrcode/user-services/contract-id/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .qrcode()
                    .user_services()
                    .contract_id()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
];

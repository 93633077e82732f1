//! `vehicle`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/vehicle/etc/contracts/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .vehicle()
                    .etc()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/vehicle/etc/preopen",
        call: |c, s| message(c.v3().vehicle().etc().preopen().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/vehicle/etc/transactions/highway",
        call: |c, s| message(c.v3().vehicle().etc().transactions().highway().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/vehicle/etc/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .vehicle()
                    .etc()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .vehicle()
                    .etc()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/vehicle/etc/users/{openid}/contracts",
        call: |c, s| {
            message(
                c.v3()
                    .vehicle()
                    .etc()
                    .users()
                    .openid(s.variable("openid"))
                    .contracts()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/vehicle/parking/parkings",
        call: |c, s| message(c.v3().vehicle().parking().parkings().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/vehicle/parking/services/find",
        call: |c, s| message(c.v3().vehicle().parking().services().find().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/vehicle/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .vehicle()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/vehicle/transactions/parking",
        call: |c, s| message(c.v3().vehicle().transactions().parking().post(s.request())),
    },
];

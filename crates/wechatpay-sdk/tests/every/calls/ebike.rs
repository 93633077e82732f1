//! `ebike`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/ebike/charge/contracts/preopen",
        call: |c, s| message(c.v3().ebike().charge().contracts().preopen().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ebike/charge/contracts/{contract_id}/confirm",
        call: |c, s| {
            message(
                c.v3()
                    .ebike()
                    .charge()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .confirm()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ebike/charge/contracts/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .ebike()
                    .charge()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ebike/charge/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .ebike()
                    .charge()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ebike()
                    .charge()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ebike/charge/transactions",
        call: |c, s| message(c.v3().ebike().charge().transactions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ebike/charge/users/{openid}/contract",
        call: |c, s| {
            message(
                c.v3()
                    .ebike()
                    .charge()
                    .users()
                    .openid(s.variable("openid"))
                    .contract()
                    .get(s.request()),
            )
        },
    },
];

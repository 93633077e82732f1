//! `edu-papay`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/edu-papay/contracts/id/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .edu_papay()
                    .contracts()
                    .id()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/edu-papay/contracts/presign",
        call: |c, s| message(c.v3().edu_papay().contracts().presign().post(s.request())),
    },
    Case {
        method: "DELETE",
        template: "v3/edu-papay/contracts/{contract_id}",
        call: |c, s| {
            nothing(c.v3().edu_papay().contracts().contract_id(s.variable("contract_id")).delete())
        },
    },
    Case {
        method: "GET",
        template: "v3/edu-papay/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .edu_papay()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/edu-papay/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .edu_papay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/edu-papay/transactions",
        call: |c, s| nothing(c.v3().edu_papay().transactions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/edu-papay/user/{openid}/contracts",
        call: |c, s| {
            message(
                c.v3().edu_papay().user().openid(s.variable("openid")).contracts().get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/edu-papay/user-notifications/{contract_id}/send",
        call: |c, s| {
            nothing(
                c.v3()
                    .edu_papay()
                    .user_notifications()
                    .contract_id(s.variable("contract_id"))
                    .send()
                    .post(s.request()),
            )
        },
    },
];

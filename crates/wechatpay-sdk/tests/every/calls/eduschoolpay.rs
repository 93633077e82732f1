//! `eduschoolpay`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/eduschoolpay/contracts/presign",
        call: |c, s| message(c.v3().eduschoolpay().contracts().presign().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/eduschoolpay/contracts/{contract_id}/terminate",
        call: |c, s| {
            nothing(
                c.v3()
                    .eduschoolpay()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .terminate()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/eduschoolpay/contracts/{contract_id}",
        call: |c, s| {
            message(c.v3().eduschoolpay().contracts().contract_id(s.variable("contract_id")).get())
        },
    },
    Case {
        method: "GET",
        template: "v3/eduschoolpay/transactions/id/{transaction_id}",
        call: |c, s| {
            message(
                c.v3()
                    .eduschoolpay()
                    .transactions()
                    .id()
                    .transaction_id(s.variable("transaction_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .eduschoolpay()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/eduschoolpay/transactions",
        call: |c, s| message(c.v3().eduschoolpay().transactions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/eduschoolpay/users/{openid}/contracts",
        call: |c, s| {
            message(
                c.v3()
                    .eduschoolpay()
                    .users()
                    .openid(s.variable("openid"))
                    .contracts()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/eduschoolpay/users/{openid}/debt-state",
        call: |c, s| {
            message(c.v3().eduschoolpay().users().openid(s.variable("openid")).debt_state().get())
        },
    },
];

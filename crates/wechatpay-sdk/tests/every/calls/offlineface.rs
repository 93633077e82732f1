//! `offlineface`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/offlineface/authinfo",
        call: |c, s| message(c.v3().offlineface().authinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/offlineface/contracts/presign",
        call: |c, s| message(c.v3().offlineface().contracts().presign().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/offlineface/contracts/{contract_id}",
        call: |c, s| {
            message(
                c.v3()
                    .offlineface()
                    .contracts()
                    .contract_id(s.variable("contract_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/offlineface/face-collections/{collection_id}",
        call: |c, s| {
            message(
                c.v3()
                    .offlineface()
                    .face_collections()
                    .collection_id(s.variable("collection_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/offlineface/face-collections",
        call: |c, s| message(c.v3().offlineface().face_collections().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/offlineface/repayment-url",
        call: |c, s| message(c.v3().offlineface().repayment_url().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/offlineface/transactions/out-trade-no/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .offlineface()
                    .transactions()
                    .out_trade_no()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/offlineface/transactions",
        call: |c, s| message(c.v3().offlineface().transactions().post(s.request())),
    },
];

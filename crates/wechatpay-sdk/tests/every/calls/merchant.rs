//! `merchant`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/merchant/fund/balance/{account_type}",
        call: |c, s| {
            message(
                c.v3().merchant().fund().balance().account_type(s.variable("account_type")).get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant/fund/dayendbalance/{account_type}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant()
                    .fund()
                    .dayendbalance()
                    .account_type(s.variable("account_type"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant/fund/withdraw/bill-type/{bill_type}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant()
                    .fund()
                    .withdraw()
                    .bill_type()
                    .bill_type(s.variable("bill_type"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant()
                    .fund()
                    .withdraw()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
        call: |c, s| {
            message(
                c.v3()
                    .merchant()
                    .fund()
                    .withdraw()
                    .withdraw_id()
                    .withdraw_id(s.variable("withdraw_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/merchant/fund/withdraw",
        call: |c, s| message(c.v3().merchant().fund().withdraw().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/merchant/media/upload",
        call: |c, s| message(c.v3().merchant().media().upload().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/merchant/media/video_upload",
        call: |c, s| message(c.v3().merchant().media().video_upload().post(s.request())),
    },
];

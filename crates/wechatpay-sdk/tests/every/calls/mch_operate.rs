//! `mch_operate`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .mch_operate()
                    .risk()
                    .withdrawl_apply()
                    .applyment_id()
                    .applyment_id(s.variable("applyment_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .mch_operate()
                    .risk()
                    .withdrawl_apply()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/mch_operate/risk/withdrawl-apply",
        call: |c, s| message(c.v3().mch_operate().risk().withdrawl_apply().post(s.request())),
    },
];

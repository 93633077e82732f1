//! `refunds`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/refunds/id/{refund_id}",
        call: |c, s| {
            message(c.v3().refunds().id().refund_id(s.variable("refund_id")).get(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/refunds/out-refund-no/{out_refund_no}",
        call: |c, s| {
            message(
                c.v3()
                    .refunds()
                    .out_refund_no()
                    .out_refund_no(s.variable("out_refund_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/refunds",
        call: |c, s| message(c.v3().refunds().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/refunds",
        call: |c, s| message(c.v3().refunds().post(s.request())),
    },
];

//! `refund`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/refund/domestic/refunds/{out_refund_no}",
        call: |c, s| {
            message(
                c.v3()
                    .refund()
                    .domestic()
                    .refunds()
                    .out_refund_no(s.variable("out_refund_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
        call: |c, s| {
            message(
                c.v3()
                    .refund()
                    .domestic()
                    .refunds()
                    .refund_id(s.variable("refund_id"))
                    .apply_abnormal_refund()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/refund/domestic/refunds",
        call: |c, s| message(c.v3().refund().domestic().refunds().post(s.request())),
    },
];

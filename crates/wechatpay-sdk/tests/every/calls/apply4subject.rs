//! `apply4subject`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/apply4subject/applyment/merchants/{sub_mchid}/state",
        call: |c, s| {
            message(
                c.v3()
                    .apply4subject()
                    .applyment()
                    .merchants()
                    .sub_mchid(s.variable("sub_mchid"))
                    .state()
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/apply4subject/applyment/{applyment_id}/cancel",
        call: |c, s| {
            nothing(
                c.v3()
                    .apply4subject()
                    .applyment()
                    .applyment_id(s.variable("applyment_id"))
                    .cancel()
                    .post(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/apply4subject/applyment/{business_code}/cancel",
        call: |c, s| {
            nothing(
                c.v3()
                    .apply4subject()
                    .applyment()
                    .business_code(s.variable("business_code"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/apply4subject/applyment",
        call: |c, s| message(c.v3().apply4subject().applyment().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/apply4subject/applyment",
        call: |c, s| message(c.v3().apply4subject().applyment().post(s.request())),
    },
];

//! `applyment4sub`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/applyment4sub/applyment/applyment_id/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .applyment4sub()
                    .applyment()
                    .applyment_id()
                    .applyment_id(s.variable("applyment_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/applyment4sub/applyment/business_code/{business_code}",
        call: |c, s| {
            message(
                c.v3()
                    .applyment4sub()
                    .applyment()
                    .business_code()
                    .business_code(s.variable("business_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/applyment4sub/applyment/",
        call: |c, s| message(c.v3().applyment4sub().applyment().post(s.request())),
    },
];

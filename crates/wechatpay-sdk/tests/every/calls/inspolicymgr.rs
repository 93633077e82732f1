//! `inspolicymgr`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
        call: |c, s| {
            message(
                c.v3()
                    .inspolicymgr()
                    .deduct()
                    .authorizations()
                    .out_insurance_no(s.variable("out_insurance_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/inspolicymgr/deduct/authorizations",
        call: |c, s| message(c.v3().inspolicymgr().deduct().authorizations().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/inspolicymgr/deduct/policies/{out_insurance_no}",
        call: |c, s| {
            message(
                c.v3()
                    .inspolicymgr()
                    .deduct()
                    .policies()
                    .out_insurance_no(s.variable("out_insurance_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/inspolicymgr/deduct/policies/{out_insurance_no}",
        call: |c, s| {
            message(
                c.v3()
                    .inspolicymgr()
                    .deduct()
                    .policies()
                    .out_insurance_no(s.variable("out_insurance_no"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/inspolicymgr/deduct/policies",
        call: |c, s| message(c.v3().inspolicymgr().deduct().policies().post(s.request())),
    },
];

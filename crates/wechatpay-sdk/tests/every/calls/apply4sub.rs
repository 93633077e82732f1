//! `apply4sub`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
        call: |c, s| {
            message(
                c.v3()
                    .apply4sub()
                    .sub_merchants()
                    .sub_mchid(s.variable("sub_mchid"))
                    .application()
                    .application_no(s.variable("application_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
        call: |c, s| {
            message(
                c.v3()
                    .apply4sub()
                    .sub_merchants()
                    .sub_mchid(s.variable("sub_mchid"))
                    .modify_settlement()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
        call: |c, s| {
            message(
                c.v3()
                    .apply4sub()
                    .sub_merchants()
                    .sub_mchid(s.variable("sub_mchid"))
                    .settlement()
                    .get(s.request()),
            )
        },
    },
];

//! `marketing-bank`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/bank/packages/{package_id}/tasks",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .bank()
                    .packages()
                    .package_id(s.variable("package_id"))
                    .tasks()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/bank/packages/{package_id}/tasks",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .bank()
                    .packages()
                    .package_id(s.variable("package_id"))
                    .tasks()
                    .post(s.request()),
            )
        },
    },
];

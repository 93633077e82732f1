//! `marketing-weekly-discount`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/marketing/weekly-discount/activities/{activity_id}/apply",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .weekly_discount()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/weekly-discount/activities/{activity_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .weekly_discount()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/weekly-discount/activities",
        call: |c, s| message(c.v3().marketing().weekly_discount().activities().get(s.request())),
    },
];

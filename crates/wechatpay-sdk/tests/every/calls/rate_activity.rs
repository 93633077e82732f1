//! `rate-activity`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/rate-activity/applications/id/{application_id}",
        call: |c, s| {
            message(
                c.v3()
                    .rate_activity()
                    .applications()
                    .id()
                    .application_id(s.variable("application_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/rate-activity/applications/id/{application_id}",
        call: |c, s| {
            message(
                c.v3()
                    .rate_activity()
                    .applications()
                    .id()
                    .application_id(s.variable("application_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/rate-activity/applications",
        call: |c, s| message(c.v3().rate_activity().applications().post(s.request())),
    },
];

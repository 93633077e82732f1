//! `marketing-membercard-activity`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/marketing/membercard-activity/activities/{activity_id}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_activity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .terminate()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-activity/activities/{activity_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .membercard_activity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/membercard-activity/activities",
        call: |c, s| {
            message(c.v3().marketing().membercard_activity().activities().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/membercard-activity/activities",
        call: |c, s| {
            message(c.v3().marketing().membercard_activity().activities().post(s.request()))
        },
    },
];

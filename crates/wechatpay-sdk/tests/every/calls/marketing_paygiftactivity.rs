//! `marketing-paygiftactivity`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/marketing/paygiftactivity/activities/{activity_id}/goods",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .paygiftactivity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .goods()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .paygiftactivity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .merchants()
                    .add()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .paygiftactivity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .merchants()
                    .delete_()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .paygiftactivity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .merchants()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .paygiftactivity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .terminate()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/paygiftactivity/activities/{activity_id}",
        call: |c, s| {
            message(
                c.v3()
                    .marketing()
                    .paygiftactivity()
                    .activities()
                    .activity_id(s.variable("activity_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/marketing/paygiftactivity/activities",
        call: |c, s| message(c.v3().marketing().paygiftactivity().activities().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/paygiftactivity/unique-threshold-activity",
        call: |c, s| {
            message(
                c.v3().marketing().paygiftactivity().unique_threshold_activity().post(s.request()),
            )
        },
    },
];

//! `businesscircle`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/businesscircle/parkings",
        call: |c, s| nothing(c.v3().businesscircle().parkings().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/businesscircle/points/notify",
        call: |c, s| nothing(c.v3().businesscircle().points().notify().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/businesscircle/user-authorizations/{openid}",
        call: |c, s| {
            message(
                c.v3()
                    .businesscircle()
                    .user_authorizations()
                    .openid(s.variable("openid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/businesscircle/users/{openid}/points/commit_status",
        call: |c, s| {
            nothing(
                c.v3()
                    .businesscircle()
                    .users()
                    .openid(s.variable("openid"))
                    .points()
                    .commit_status()
                    .get(s.request()),
            )
        },
    },
];

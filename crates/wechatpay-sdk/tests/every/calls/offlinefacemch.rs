//! `offlinefacemch`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        call: |c, s| {
            message(
                c.v3()
                    .offlinefacemch()
                    .organizations()
                    .organization_id(s.variable("organization_id"))
                    .users()
                    .out_user_id()
                    .out_user_id(s.variable("out_user_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
        call: |c, s| {
            nothing(
                c.v3()
                    .offlinefacemch()
                    .organizations()
                    .organization_id(s.variable("organization_id"))
                    .users()
                    .out_user_id()
                    .out_user_id(s.variable("out_user_id"))
                    .patch(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
        call: |c, s| {
            nothing(
                c.v3()
                    .offlinefacemch()
                    .organizations()
                    .organization_id(s.variable("organization_id"))
                    .users()
                    .user_id()
                    .user_id(s.variable("user_id"))
                    .terminate_contract()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/offlinefacemch/organizations",
        call: |c, s| message(c.v3().offlinefacemch().organizations().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/offlinefacemch/tokens",
        call: |c, s| message(c.v3().offlinefacemch().tokens().post(s.request())),
    },
];

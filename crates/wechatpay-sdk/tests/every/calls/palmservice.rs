//! `palmservice`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/palmservice/authorization/openid/{openid}",
        call: |c, s| {
            message(
                c.v3()
                    .palmservice()
                    .authorization()
                    .openid()
                    .openid(s.variable("openid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/palmservice/authorization/preauthorize",
        call: |c, s| message(c.v3().palmservice().authorization().preauthorize().post(s.request())),
    },
];

//! `v2-appauth`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, page};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v2/appauth/authindex",
        call: |c, s| page(c.v2().appauth().authindex().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v2/appauth/getaccesstoken",
        call: |c, s| message(c.v2().appauth().getaccesstoken().get(s.request())),
    },
];

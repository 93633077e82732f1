//! `express`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v3/express/users/{openid}/transform",
    call: |c, s| {
        message(c.v3().express().users().openid(s.variable("openid")).transform().post(s.request()))
    },
}];

//! `realname`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "GET",
    template: "v3/realname/verify",
    call: |c, s| message(c.v3().realname().verify().get(s.request())),
}];

//! `security`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "POST",
    template: "v3/security/echo",
    call: |c, s| message(c.v3().security().echo().post(s.request())),
}];

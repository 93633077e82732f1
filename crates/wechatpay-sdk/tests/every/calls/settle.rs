//! `settle`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "GET",
    template: "v3/settle/settlements",
    call: |c, s| message(c.v3().settle().settlements().get(s.request())),
}];

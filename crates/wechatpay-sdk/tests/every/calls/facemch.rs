//! `facemch`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[Case {
    method: "GET",
    template: "v3/facemch/users/{face_sid}",
    call: |c, s| {
        message(c.v3().facemch().users().face_sid(s.variable("face_sid")).get(s.request()))
    },
}];

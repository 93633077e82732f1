//! `v2-tools`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/tools/authcodetoopenid",
        call: |c, s| message(c.v2().tools().authcodetoopenid().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/tools/shorturl",
        call: |c, s| message(c.v2().tools().shorturl().post(s.request())),
    },
];

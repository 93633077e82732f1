//! `marketing-partnerships`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/marketing/partnerships/build",
        call: |c, s| message(c.v3().marketing().partnerships().build().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/marketing/partnerships/terminate",
        call: |c, s| message(c.v3().marketing().partnerships().terminate().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/marketing/partnerships",
        call: |c, s| message(c.v3().marketing().partnerships().get(s.request())),
    },
];

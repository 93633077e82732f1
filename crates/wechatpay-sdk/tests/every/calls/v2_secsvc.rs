//! `v2-secsvc`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/secsvc/getrealnameinfo",
        call: |c, s| message(c.v2().secsvc().getrealnameinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/secsvc/realnameauth",
        call: |c, s| message(c.v2().secsvc().realnameauth().post(s.request())),
    },
];

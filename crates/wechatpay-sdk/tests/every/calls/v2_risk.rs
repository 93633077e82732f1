//! `v2-risk`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/risk/getcertficates",
        call: |c, s| message(c.v2().risk().getcertficates().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/risk/getpublickey",
        call: |c, s| message(c.v2().risk().getpublickey().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/risk/getviolation",
        call: |c, s| message(c.v2().risk().getviolation().post(s.request())),
    },
];

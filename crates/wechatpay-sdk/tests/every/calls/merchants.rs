//! `merchants`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/merchants/{sub_mchid}",
        call: |c, s| {
            message(c.v3().merchants().sub_mchid(s.variable("sub_mchid")).get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/merchants",
        call: |c, s| message(c.v3().merchants().post(s.request())),
    },
    Case {
        method: "PUT",
        template: "v3/merchants",
        call: |c, s| message(c.v3().merchants().put(s.request())),
    },
];

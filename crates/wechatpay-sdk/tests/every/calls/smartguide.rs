//! `smartguide`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/smartguide/guides/{guide_id}/assign",
        call: |c, s| {
            nothing(
                c.v3()
                    .smartguide()
                    .guides()
                    .guide_id(s.variable("guide_id"))
                    .assign()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "PATCH",
        template: "v3/smartguide/guides/{guide_id}",
        call: |c, s| {
            nothing(
                c.v3().smartguide().guides().guide_id(s.variable("guide_id")).patch(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/smartguide/guides",
        call: |c, s| message(c.v3().smartguide().guides().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/smartguide/guides",
        call: |c, s| message(c.v3().smartguide().guides().post(s.request())),
    },
];

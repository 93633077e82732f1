//! `v2-applyment`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/applyment/micro/getstate",
        call: |c, s| message(c.v2().applyment().micro().getstate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/applyment/micro/getupgradestate",
        call: |c, s| message(c.v2().applyment().micro().getupgradestate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/applyment/micro/modifyarchives",
        call: |c, s| message(c.v2().applyment().micro().modifyarchives().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/applyment/micro/modifycontactinfo",
        call: |c, s| message(c.v2().applyment().micro().modifycontactinfo().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/applyment/micro/signcontract",
        call: |c, _| nothing(c.v2().applyment().micro().signcontract().post()),
    },
    Case {
        method: "POST",
        template: "v2/applyment/micro/submit",
        call: |c, s| message(c.v2().applyment().micro().submit().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/applyment/micro/submitupgrade",
        call: |c, s| message(c.v2().applyment().micro().submitupgrade().post(s.request())),
    },
];

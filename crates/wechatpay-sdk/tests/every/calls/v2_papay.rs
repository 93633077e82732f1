//! `v2-papay`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, page};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/papay/deletecontract",
        call: |c, s| message(c.v2().papay().deletecontract().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v2/papay/entrustweb",
        call: |c, s| page(c.v2().papay().entrustweb().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v2/papay/h5entrustweb",
        call: |c, s| message(c.v2().papay().h5entrustweb().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/papay/partner/deletecontract",
        call: |c, s| message(c.v2().papay().partner().deletecontract().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v2/papay/partner/entrustweb",
        call: |c, s| page(c.v2().papay().partner().entrustweb().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v2/papay/partner/h5entrustweb",
        call: |c, s| message(c.v2().papay().partner().h5entrustweb().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/papay/partner/preentrustweb",
        call: |c, s| message(c.v2().papay().partner().preentrustweb().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/papay/partner/querycontract",
        call: |c, s| message(c.v2().papay().partner().querycontract().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/papay/preentrustweb",
        call: |c, s| message(c.v2().papay().preentrustweb().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/papay/querycontract",
        call: |c, s| message(c.v2().papay().querycontract().post(s.request())),
    },
];

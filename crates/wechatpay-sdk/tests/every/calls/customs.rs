//! `customs`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/customs/orders",
        call: |c, s| message(c.v3().customs().orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/customs/orders",
        call: |c, s| message(c.v3().customs().orders().post(s.request())),
    },
    Case {
        method: "PATCH",
        template: "v3/customs/orders",
        call: |c, s| message(c.v3().customs().orders().patch(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/customs/redeclare",
        call: |c, s| message(c.v3().customs().redeclare().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/customs/verify-certificate",
        call: |c, s| message(c.v3().customs().verify_certificate().post(s.request())),
    },
];

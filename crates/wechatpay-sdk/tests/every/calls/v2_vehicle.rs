//! `v2-vehicle`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/vehicle/partnerpay/notification",
        call: |c, s| message(c.v2().vehicle().partnerpay().notification().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/vehicle/partnerpay/payapply",
        call: |c, s| message(c.v2().vehicle().partnerpay().payapply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/vehicle/partnerpay/querystate",
        call: |c, s| message(c.v2().vehicle().partnerpay().querystate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/vehicle/pay/notification",
        call: |c, s| message(c.v2().vehicle().pay().notification().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/vehicle/pay/payapply",
        call: |c, s| message(c.v2().vehicle().pay().payapply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/vehicle/pay/querystate",
        call: |c, s| message(c.v2().vehicle().pay().querystate().post(s.request())),
    },
];

//! `v2-transit`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/transit/partnerpay/payapply",
        call: |c, s| message(c.v2().transit().partnerpay().payapply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/transit/partnerpay/queryorder",
        call: |c, s| message(c.v2().transit().partnerpay().queryorder().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/transit/partnerpay/querystate",
        call: |c, s| message(c.v2().transit().partnerpay().querystate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/transit/pay/payapply",
        call: |c, s| message(c.v2().transit().pay().payapply().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/transit/pay/querystate",
        call: |c, s| message(c.v2().transit().pay().querystate().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/transit/queryorder",
        call: |c, s| message(c.v2().transit().queryorder().post(s.request())),
    },
];

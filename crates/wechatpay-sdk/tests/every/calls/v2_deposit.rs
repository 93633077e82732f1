//! `v2-deposit`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v2/deposit/consume",
        call: |c, s| message(c.v2().deposit().consume().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/facepay",
        call: |c, s| message(c.v2().deposit().facepay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/micropay",
        call: |c, s| message(c.v2().deposit().micropay().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/orderquery",
        call: |c, s| message(c.v2().deposit().orderquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/refund",
        call: |c, s| message(c.v2().deposit().refund().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/refundquery",
        call: |c, s| message(c.v2().deposit().refundquery().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/reverse",
        call: |c, s| message(c.v2().deposit().reverse().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v2/deposit/unifiedorder",
        call: |c, s| message(c.v2().deposit().unifiedorder().post(s.request())),
    },
];

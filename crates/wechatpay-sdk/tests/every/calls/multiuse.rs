//! `multiuse`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/multiuse/stocks/{stock_id}/refund-flow",
        call: |c, s| {
            message(c.v3().multiuse().stocks().stock_id(s.variable("stock_id")).refund_flow().get())
        },
    },
    Case {
        method: "GET",
        template: "v3/multiuse/stocks/{stock_id}/send-flow",
        call: |c, s| {
            message(c.v3().multiuse().stocks().stock_id(s.variable("stock_id")).send_flow().get())
        },
    },
    Case {
        method: "GET",
        template: "v3/multiuse/stocks/{stock_id}/use-flow",
        call: |c, s| {
            message(c.v3().multiuse().stocks().stock_id(s.variable("stock_id")).use_flow().get())
        },
    },
    Case {
        method: "POST",
        template: "v3/multiuse/users/{openid}/coupons",
        call: |c, s| {
            message(
                c.v3().multiuse().users().openid(s.variable("openid")).coupons().post(s.request()),
            )
        },
    },
];

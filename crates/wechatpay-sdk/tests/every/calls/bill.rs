//! `bill`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/bill/fundflowbill",
        call: |c, s| message(c.v3().bill().fundflowbill().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/bill/sub-merchant-fundflowbill",
        call: |c, s| message(c.v3().bill().sub_merchant_fundflowbill().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/bill/tradebill",
        call: |c, s| message(c.v3().bill().tradebill().get(s.request())),
    },
];

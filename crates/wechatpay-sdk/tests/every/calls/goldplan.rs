//! `goldplan`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/goldplan/merchants/changecustompagestatus",
        call: |c, s| {
            message(c.v3().goldplan().merchants().changecustompagestatus().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/goldplan/merchants/changegoldplanstatus",
        call: |c, s| {
            message(c.v3().goldplan().merchants().changegoldplanstatus().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/goldplan/merchants/close-advertising-show",
        call: |c, s| {
            nothing(c.v3().goldplan().merchants().close_advertising_show().post(s.request()))
        },
    },
    Case {
        method: "PATCH",
        template: "v3/goldplan/merchants/open-advertising-show",
        call: |c, s| {
            nothing(c.v3().goldplan().merchants().open_advertising_show().patch(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/goldplan/merchants/set-advertising-industry-filter",
        call: |c, s| {
            nothing(
                c.v3().goldplan().merchants().set_advertising_industry_filter().post(s.request()),
            )
        },
    },
];

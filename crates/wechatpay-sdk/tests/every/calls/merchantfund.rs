//! `merchantfund`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/merchantfund/merchant/income-records",
        call: |c, s| message(c.v3().merchantfund().merchant().income_records().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/merchantfund/partner/income-records",
        call: |c, s| message(c.v3().merchantfund().partner().income_records().get(s.request())),
    },
];

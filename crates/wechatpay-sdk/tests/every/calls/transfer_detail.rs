//! `transfer-detail`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/transfer-detail/electronic-receipts",
        call: |c, s| message(c.v3().transfer_detail().electronic_receipts().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/transfer-detail/electronic-receipts",
        call: |c, s| message(c.v3().transfer_detail().electronic_receipts().post(s.request())),
    },
];

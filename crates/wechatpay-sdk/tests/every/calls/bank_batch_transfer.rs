//! `bank-batch-transfer`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/bank-batch-transfer/receipt/detail-receipts",
        call: |c, s| {
            message(c.v3().bank_batch_transfer().receipt().detail_receipts().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/bank-batch-transfer/receipt/detail-receipts",
        call: |c, s| {
            message(c.v3().bank_batch_transfer().receipt().detail_receipts().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/bank-batch-transfer/receipt/summary-receipts",
        call: |c, s| {
            message(c.v3().bank_batch_transfer().receipt().summary_receipts().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/bank-batch-transfer/receipt/summary-receipts",
        call: |c, s| {
            message(c.v3().bank_batch_transfer().receipt().summary_receipts().post(s.request()))
        },
    },
];

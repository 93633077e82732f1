//! `abnormal-fund-processing`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
        call: |c, s| {
            message(
                c.v3()
                    .abnormal_fund_processing()
                    .receipts()
                    .receipt_id(s.variable("receipt_id"))
                    .transfer_instructions()
                    .out_instruction_no(s.variable("out_instruction_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
        call: |c, s| {
            message(
                c.v3()
                    .abnormal_fund_processing()
                    .receipts()
                    .receipt_id(s.variable("receipt_id"))
                    .transfer_instructions()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/abnormal-fund-processing/receipts/{receipt_id}",
        call: |c, s| {
            message(
                c.v3()
                    .abnormal_fund_processing()
                    .receipts()
                    .receipt_id(s.variable("receipt_id"))
                    .get(),
            )
        },
    },
];

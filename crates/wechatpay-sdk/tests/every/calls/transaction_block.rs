//! `transaction-block`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .transaction_block()
                    .transaction_block_records()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transaction-block/transaction-block-records/{block_record_id}",
        call: |c, s| {
            message(
                c.v3()
                    .transaction_block()
                    .transaction_block_records()
                    .block_record_id(s.variable("block_record_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .transaction_block()
                    .transaction_block_submissions()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transaction-block/transaction-block-submissions/{block_submission_id}",
        call: |c, s| {
            message(
                c.v3()
                    .transaction_block()
                    .transaction_block_submissions()
                    .block_submission_id(s.variable("block_submission_id"))
                    .get(),
            )
        },
    },
];

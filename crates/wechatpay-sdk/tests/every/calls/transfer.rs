//! `transfer`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        call: |c, s| {
            message(
                c.v3()
                    .transfer()
                    .batches()
                    .batch_id()
                    .batch_id(s.variable("batch_id"))
                    .details()
                    .detail_id()
                    .detail_id(s.variable("detail_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transfer/batches/batch-id/{batch_id}",
        call: |c, s| {
            message(
                c.v3()
                    .transfer()
                    .batches()
                    .batch_id()
                    .batch_id(s.variable("batch_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/transfer/batches/out-batch-no/{out_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/transfer/batches",
        call: |c, s| message(c.v3().transfer().batches().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/transfer/bill-receipt/{out_batch_no}",
        call: |c, s| {
            message(c.v3().transfer().bill_receipt().out_batch_no(s.variable("out_batch_no")).get())
        },
    },
    Case {
        method: "POST",
        template: "v3/transfer/bill-receipt",
        call: |c, s| message(c.v3().transfer().bill_receipt().post(s.request())),
    },
];

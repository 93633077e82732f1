//! `funds-to-oversea`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/funds-to-oversea/bill-download-url",
        call: |c, s| message(c.v3().funds_to_oversea().bill_download_url().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/funds-to-oversea/orders/{out_order_id}",
        call: |c, s| {
            message(
                c.v3()
                    .funds_to_oversea()
                    .orders()
                    .out_order_id(s.variable("out_order_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/funds-to-oversea/orders",
        call: |c, s| message(c.v3().funds_to_oversea().orders().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
        call: |c, s| {
            message(
                c.v3()
                    .funds_to_oversea()
                    .r#return()
                    .return_orders()
                    .out_return_no()
                    .out_return_no(s.variable("out_return_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/funds-to-oversea/return/return-orders",
        call: |c, s| {
            message(c.v3().funds_to_oversea().r#return().return_orders().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
        call: |c, s| {
            message(
                c.v3()
                    .funds_to_oversea()
                    .transactions()
                    .transaction_id(s.variable("transaction_id"))
                    .available_abroad_amounts()
                    .get(s.request()),
            )
        },
    },
];

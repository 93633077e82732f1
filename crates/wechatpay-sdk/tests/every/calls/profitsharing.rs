//! `profitsharing`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/profitsharing/bills",
        call: |c, s| message(c.v3().profitsharing().bills().get(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/profitsharing/merchant-configs/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3().profitsharing().merchant_configs().sub_mchid(s.variable("sub_mchid")).get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/profitsharing/orders/unfreeze",
        call: |c, s| message(c.v3().profitsharing().orders().unfreeze().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/profitsharing/orders/{out_order_no}",
        call: |c, s| {
            message(
                c.v3()
                    .profitsharing()
                    .orders()
                    .out_order_no(s.variable("out_order_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/profitsharing/orders",
        call: |c, s| message(c.v3().profitsharing().orders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/profitsharing/receivers/add",
        call: |c, s| message(c.v3().profitsharing().receivers().add().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/profitsharing/receivers/delete",
        call: |c, s| message(c.v3().profitsharing().receivers().delete_().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/profitsharing/return-orders/{out_return_no}",
        call: |c, s| {
            message(
                c.v3()
                    .profitsharing()
                    .return_orders()
                    .out_return_no(s.variable("out_return_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/profitsharing/return-orders",
        call: |c, s| message(c.v3().profitsharing().return_orders().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/profitsharing/transactions/{transaction_id}/amounts",
        call: |c, s| {
            message(
                c.v3()
                    .profitsharing()
                    .transactions()
                    .transaction_id(s.variable("transaction_id"))
                    .amounts()
                    .get(),
            )
        },
    },
];

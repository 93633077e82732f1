//! `credit-repayment`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/credit-repayment/partner/contracts/app-presign",
        call: |c, s| {
            message(c.v3().credit_repayment().partner().contracts().app_presign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/credit-repayment/partner/contracts/h5-presign",
        call: |c, s| {
            message(c.v3().credit_repayment().partner().contracts().h5_presign().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/credit-repayment/partner/contracts/terminate",
        call: |c, s| {
            message(c.v3().credit_repayment().partner().contracts().terminate().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/credit-repayment/partner/contracts/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .credit_repayment()
                    .partner()
                    .contracts()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .credit_repayment()
                    .partner()
                    .deduct_orders()
                    .out_trade_no(s.variable("out_trade_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/credit-repayment/partner/deduct-orders",
        call: |c, s| message(c.v3().credit_repayment().partner().deduct_orders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/credit-repayment/partner/schedule-records/batch-create",
        call: |c, s| {
            message(
                c.v3()
                    .credit_repayment()
                    .partner()
                    .schedule_records()
                    .batch_create()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/credit-repayment/partner/schedule-records/{out_record_id}",
        call: |c, s| {
            message(
                c.v3()
                    .credit_repayment()
                    .partner()
                    .schedule_records()
                    .out_record_id(s.variable("out_record_id"))
                    .get(s.request()),
            )
        },
    },
];

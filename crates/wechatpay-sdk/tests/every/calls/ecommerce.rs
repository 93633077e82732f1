//! `ecommerce`. Written by `cargo xtask codegen`.

use crate::case::{Case, message, nothing};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "GET",
        template: "v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .account()
                    .apply_cancel_withdraw()
                    .applyment_id()
                    .applyment_id(s.variable("applyment_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/account/apply-cancel-withdraw/confirm",
        call: |c, s| {
            message(
                c.v3().ecommerce().account().apply_cancel_withdraw().confirm().post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .account()
                    .apply_cancel_withdraw()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .account()
                    .apply_cancel_withdraw()
                    .validate_cancel()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/account/apply-cancel-withdraw",
        call: |c, s| {
            message(c.v3().ecommerce().account().apply_cancel_withdraw().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/account/cancel-applications/media",
        call: |c, s| {
            message(c.v3().ecommerce().account().cancel_applications().media().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .account()
                    .cancel_applications()
                    .out_apply_no()
                    .out_apply_no(s.variable("out_apply_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/account/cancel-applications",
        call: |c, s| message(c.v3().ecommerce().account().cancel_applications().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .applyments()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .revoke()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/applyments/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .applyments()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/applyments/submit-account-hosting-applyment",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .applyments()
                    .submit_account_hosting_applyment()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/applyments/submit-sign-verify-info",
        call: |c, s| {
            message(c.v3().ecommerce().applyments().submit_sign_verify_info().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/applyments/{applyment_id}/revoke",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .applyments()
                    .applyment_id(s.variable("applyment_id"))
                    .revoke()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/applyments/{applyment_id}",
        call: |c, s| {
            message(c.v3().ecommerce().applyments().applyment_id(s.variable("applyment_id")).get())
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/applyments/",
        call: |c, s| message(c.v3().ecommerce().applyments().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/bill/fundflowbill",
        call: |c, s| message(c.v3().ecommerce().bill().fundflowbill().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .combine_papay()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .terminate()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .combine_papay()
                    .contracts()
                    .plan_id()
                    .plan_id(s.variable("plan_id"))
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .combine_papay()
                    .contracts()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
        call: |c, s| {
            message(
                c.v3().ecommerce().combine_papay().contracts().pre_entrust_sign().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
        call: |c, s| {
            nothing(
                c.v3()
                    .ecommerce()
                    .combine_papay()
                    .transactions()
                    .combine_out_trade_no(s.variable("combine_out_trade_no"))
                    .reverse()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .combine_papay()
                    .transactions()
                    .combine_out_trade_no(s.variable("combine_out_trade_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/combine-papay/transactions",
        call: |c, s| message(c.v3().ecommerce().combine_papay().transactions().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/fund/balance/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .fund()
                    .balance()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/fund/enddaybalance/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .fund()
                    .enddaybalance()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .fund()
                    .withdraw()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/fund/withdraw/{withdraw_id}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .fund()
                    .withdraw()
                    .withdraw_id(s.variable("withdraw_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/fund/withdraw",
        call: |c, s| message(c.v3().ecommerce().fund().withdraw().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .individual_contracts()
                    .out_contract_code()
                    .out_contract_code(s.variable("out_contract_code"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/individual-contracts/pre-entrust-sign/app",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .individual_contracts()
                    .pre_entrust_sign()
                    .app()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .individual_contracts()
                    .pre_entrust_sign()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .individual_contracts()
                    .pre_entrust_sign_with_real_name_identity()
                    .app()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .individual_contracts()
                    .pre_entrust_sign_with_real_name_identity()
                    .mini_program()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/individual-contracts/{openid}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .individual_contracts()
                    .openid(s.variable("openid"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .mch_transfer()
                    .authorizations()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/mch-transfer/authorizations",
        call: |c, s| message(c.v3().ecommerce().mch_transfer().authorizations().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .mch_transfer()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .mch_transfer()
                    .transfer_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .mch_transfer()
                    .transfer_bills()
                    .transfer_bill_no()
                    .transfer_bill_no(s.variable("transfer_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/mch-transfer/transfer-bills",
        call: |c, s| message(c.v3().ecommerce().mch_transfer().transfer_bills().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/profitsharing/after-sales-orders",
        call: |c, s| {
            message(c.v3().ecommerce().profitsharing().after_sales_orders().get(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/profitsharing/after-sales-orders",
        call: |c, s| {
            message(c.v3().ecommerce().profitsharing().after_sales_orders().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/profitsharing/finish-order",
        call: |c, s| message(c.v3().ecommerce().profitsharing().finish_order().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .profitsharing()
                    .orders()
                    .transaction_id(s.variable("transaction_id"))
                    .amounts()
                    .get(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/profitsharing/orders",
        call: |c, s| message(c.v3().ecommerce().profitsharing().orders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/profitsharing/orders",
        call: |c, s| message(c.v3().ecommerce().profitsharing().orders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/profitsharing/receivers/add",
        call: |c, s| {
            message(c.v3().ecommerce().profitsharing().receivers().add().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/profitsharing/receivers/delete",
        call: |c, s| {
            message(c.v3().ecommerce().profitsharing().receivers().delete_().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/profitsharing/returnorders",
        call: |c, s| message(c.v3().ecommerce().profitsharing().returnorders().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/profitsharing/returnorders",
        call: |c, s| message(c.v3().ecommerce().profitsharing().returnorders().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/refunds/apply",
        call: |c, s| message(c.v3().ecommerce().refunds().apply().post(s.request())),
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/refunds/id/{refund_id}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .refunds()
                    .id()
                    .refund_id(s.variable("refund_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .refunds()
                    .out_refund_no()
                    .out_refund_no(s.variable("out_refund_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .refunds()
                    .refund_id(s.variable("refund_id"))
                    .apply_abnormal_refund()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/refunds/{refund_id}/return-advance",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .refunds()
                    .refund_id(s.variable("refund_id"))
                    .return_advance()
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/refunds/{refund_id}/return-advance",
        call: |c, s| {
            message(
                c.v3()
                    .ecommerce()
                    .refunds()
                    .refund_id(s.variable("refund_id"))
                    .return_advance()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/ecommerce/subject-sub-merchants",
        call: |c, s| message(c.v3().ecommerce().subject_sub_merchants().get(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/subsidies/cancel",
        call: |c, s| message(c.v3().ecommerce().subsidies().cancel().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/subsidies/create",
        call: |c, s| message(c.v3().ecommerce().subsidies().create().post(s.request())),
    },
    Case {
        method: "POST",
        template: "v3/ecommerce/subsidies/return",
        call: |c, s| message(c.v3().ecommerce().subsidies().r#return().post(s.request())),
    },
];

//! `platsolution`. Written by `cargo xtask codegen`.

use crate::case::{Case, message};

pub(super) const CASES: &[Case] = &[
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/bank-transfer-recharges/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .bank_transfer_recharges()
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .bank_transfer_recharges()
                    .out_recharge_no()
                    .out_recharge_no(s.variable("out_recharge_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .insurance_compensation_contracts()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .check_opened()
                    .post(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/insurance-compensation-contracts",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .insurance_compensation_contracts()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .bill_id()
                    .bill_id(s.variable("bill_id"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .cancel()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .pre_transfer()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/compensate-bills",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .compensate_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_after_sales_compensation_bills()
                    .bill_id()
                    .bill_id(s.variable("bill_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_after_sales_compensation_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_after_sales_compensation_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_insurance_premiums_compensation_bills()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_insurance_premiums_compensation_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_shipping_cost_compensation_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .deposit_shipping_cost_compensation_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .bill_id()
                    .bill_id(s.variable("bill_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .cancel()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .out_bill_no()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .pre_transfer()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .insurance_claim_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .sub_mch_compensation_bills()
                    .out_bill_no(s.variable("out_bill_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .sub_mch_compensation_bills()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .mch_transfer()
                    .transfer_bills()
                    .bill_id()
                    .bill_id(s.variable("bill_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
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
        method: "POST",
        template: "v3/platsolution/ecommerce/mch-transfer/transfer-bills",
        call: |c, s| {
            message(
                c.v3().platsolution().ecommerce().mch_transfer().transfer_bills().post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .recharge_employees()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .sp_openid()
                    .sp_openid(s.variable("sp_openid"))
                    .delete_()
                    .post(),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .recharge_employees()
                    .sub_mchid()
                    .sub_mchid(s.variable("sub_mchid"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/recharge-employees",
        call: |c, s| {
            message(c.v3().platsolution().ecommerce().recharge_employees().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/recharges/apply",
        call: |c, s| {
            message(c.v3().platsolution().ecommerce().recharges().apply().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .recharges()
                    .out_recharge_no()
                    .out_recharge_no(s.variable("out_recharge_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .recharges()
                    .out_recharge_no()
                    .out_recharge_no(s.variable("out_recharge_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .settle()
                    .prepay_settle_orders()
                    .settle_batch_no(s.variable("settle_batch_no"))
                    .apply_abnormal_settle()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .settle()
                    .prepay_settle_orders()
                    .settle_batch_no(s.variable("settle_batch_no"))
                    .get(),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/settle/prepay-settle-orders",
        call: |c, s| {
            message(
                c.v3().platsolution().ecommerce().settle().prepay_settle_orders().post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .withdraw()
                    .day_end_balance_withdraw()
                    .out_request_no()
                    .out_request_no(s.variable("out_request_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .ecommerce()
                    .withdraw()
                    .day_end_balance_withdraw()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/insurance/mch-transfer/batches/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .batch_id()
                    .batch_id(s.variable("batch_id"))
                    .details()
                    .detail_id()
                    .detail_id(s.variable("detail_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .batch_id()
                    .batch_id(s.variable("batch_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/insurance/mch-transfer/reservation/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(s.variable("out_reservation_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(s.variable("out_reservation_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .insurance()
                    .mch_transfer()
                    .reservation()
                    .reservation_id()
                    .reservation_id(s.variable("reservation_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/mch-transfer/batches/apply",
        call: |c, s| {
            message(c.v3().platsolution().mch_transfer().batches().apply().post(s.request()))
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .batch_id()
                    .batch_id(s.variable("batch_id"))
                    .details()
                    .detail_id()
                    .detail_id(s.variable("detail_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .batch_id()
                    .batch_id(s.variable("batch_id"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .detail_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .details()
                    .out_detail_no()
                    .out_detail_no(s.variable("out_detail_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .apply()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .batches()
                    .summary_receipts()
                    .out_batch_no()
                    .out_batch_no(s.variable("out_batch_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/mch-transfer/reservation/apply",
        call: |c, s| {
            message(c.v3().platsolution().mch_transfer().reservation().apply().post(s.request()))
        },
    },
    Case {
        method: "POST",
        template: "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(s.variable("out_reservation_no"))
                    .close()
                    .post(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .reservation()
                    .out_reservation_no()
                    .out_reservation_no(s.variable("out_reservation_no"))
                    .get(s.request()),
            )
        },
    },
    Case {
        method: "GET",
        template: "v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",
        call: |c, s| {
            message(
                c.v3()
                    .platsolution()
                    .mch_transfer()
                    .reservation()
                    .reservation_id()
                    .reservation_id(s.variable("reservation_id"))
                    .get(s.request()),
            )
        },
    },
];

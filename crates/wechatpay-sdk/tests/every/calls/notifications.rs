//! The content of every notification. Written by `cargo xtask codegen`.

use crate::case::{Reread, reread};

pub(crate) const CONTENTS: &[(&str, Reread)] = &[
    (
        "v3 ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
        reread::<wechatpay_sdk::notifications::abnormal_fund_processing_transfer_success::Content>,
    ),
    (
        "v3 APPLYMENT_STATE.APPROVED",
        reread::<wechatpay_sdk::notifications::applyment_state_approved::Content>,
    ),
    ("v3 BLOCKRECORD.CHANGE", reread::<wechatpay_sdk::notifications::blockrecord_change::Content>),
    (
        "v3 BLOCKSUBMISSION.CHANGE",
        reread::<wechatpay_sdk::notifications::blocksubmission_change::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON",
        reread::<wechatpay_sdk::notifications::brand_member_card_point_exchange_coupon::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD.SYNC_USER_POINT",
        reread::<wechatpay_sdk::notifications::brand_member_card_sync_user_point::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD.USER_CARD.CREATE",
        reread::<wechatpay_sdk::notifications::brand_member_card_user_card_create::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD.USER_CARD.DELETE",
        reread::<wechatpay_sdk::notifications::brand_member_card_user_card_delete::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        reread::<wechatpay_sdk::notifications::brand_member_card_sp_point_exchange_coupon::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
        reread::<wechatpay_sdk::notifications::brand_member_card_sp_sync_user_point::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
        reread::<wechatpay_sdk::notifications::brand_member_card_sp_user_card_create::Content>,
    ),
    (
        "v3 BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
        reread::<wechatpay_sdk::notifications::brand_member_card_sp_user_card_delete::Content>,
    ),
    ("v3 BUDGET.CLOSED", reread::<wechatpay_sdk::notifications::budget_closed::Content>),
    ("v3 BUDGET.FINISHED", reread::<wechatpay_sdk::notifications::budget_finished::Content>),
    ("v3 BUDGET.LOCKED", reread::<wechatpay_sdk::notifications::budget_locked::Content>),
    ("v3 COMPLAINT.CREATE", reread::<wechatpay_sdk::notifications::complaint_create::Content>),
    (
        "v3 COMPLAINT.STATE_CHANGE",
        reread::<wechatpay_sdk::notifications::complaint_state_change::Content>,
    ),
    ("v3 COUPON.SEND", reread::<wechatpay_sdk::notifications::coupon_send::Content>),
    ("v3 COUPON.USE", reread::<wechatpay_sdk::notifications::coupon_use::Content>),
    (
        "v3 CREDIT_REPAYMENT.DEDUCTION_PAY",
        reread::<wechatpay_sdk::notifications::credit_repayment_deduction_pay::Content>,
    ),
    (
        "v3 CREDIT_REPAYMENT.SIGN_CONTRACT",
        reread::<wechatpay_sdk::notifications::credit_repayment_sign_contract::Content>,
    ),
    (
        "v3 CREDIT_REPAYMENT.TERMINATE_CONTRACT",
        reread::<wechatpay_sdk::notifications::credit_repayment_terminate_contract::Content>,
    ),
    (
        "v3 CROSS_BORDER_PAY.GET_MCH_INFO",
        reread::<wechatpay_sdk::notifications::cross_border_pay_get_mch_info::Content>,
    ),
    (
        "v3 CROSS_BORDER_PAY.PUSH_ORDER_INFO",
        reread::<wechatpay_sdk::notifications::cross_border_pay_push_order_info::Content>,
    ),
    (
        "v3 DELIVERY_PLAN.CHANGE",
        reread::<wechatpay_sdk::notifications::delivery_plan_change::Content>,
    ),
    (
        "v3 DISCOUNT_CARD.AGREEMENT_ENDED",
        reread::<wechatpay_sdk::notifications::discount_card_agreement_ended::Content>,
    ),
    (
        "v3 DISCOUNT_CARD.GET_CARD",
        reread::<wechatpay_sdk::notifications::discount_card_get_card::Content>,
    ),
    (
        "v3 DISCOUNT_CARD.SETTLEMENT",
        reread::<wechatpay_sdk::notifications::discount_card_settlement::Content>,
    ),
    (
        "v3 DISCOUNT_CARD.USER_ACCEPTED",
        reread::<wechatpay_sdk::notifications::discount_card_user_accepted::Content>,
    ),
    (
        "v3 DISCOUNT_CARD.USER_PAID",
        reread::<wechatpay_sdk::notifications::discount_card_user_paid::Content>,
    ),
    (
        "v3 ECOMMERCE_ENTRUST.SIGN",
        reread::<wechatpay_sdk::notifications::ecommerce_entrust_sign::Content>,
    ),
    (
        "v3 ECOMMERCE_ENTRUST.TERMINATE",
        reread::<wechatpay_sdk::notifications::ecommerce_entrust_terminate::Content>,
    ),
    (
        "v3 EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
        reread::<wechatpay_sdk::notifications::edu_school_pay_user_debt_state_update::Content>,
    ),
    ("v3 ENTRUST.RELEASE", reread::<wechatpay_sdk::notifications::entrust_release::Content>),
    ("v3 ENTRUST.SIGN", reread::<wechatpay_sdk::notifications::entrust_sign::Content>),
    ("v3 ENTRUST.SIGNING", reread::<wechatpay_sdk::notifications::entrust_signing::Content>),
    ("v3 ENTRUST.TERMINATE", reread::<wechatpay_sdk::notifications::entrust_terminate::Content>),
    (
        "v3 ENTRUST.TERMINATE_INQUIRY",
        reread::<wechatpay_sdk::notifications::entrust_terminate_inquiry::Content>,
    ),
    (
        "v3 ENTRUST.TERMINATE_RETENTION",
        reread::<wechatpay_sdk::notifications::entrust_terminate_retention::Content>,
    ),
    (
        "v3 FACEPAY.USER_STATE_CHANGE",
        reread::<wechatpay_sdk::notifications::facepay_user_state_change::Content>,
    ),
    (
        "v3 FAPIAO.CARD_DISCARDED",
        reread::<wechatpay_sdk::notifications::fapiao_card_discarded::Content>,
    ),
    (
        "v3 FAPIAO.CARD_INSERTED",
        reread::<wechatpay_sdk::notifications::fapiao_card_inserted::Content>,
    ),
    ("v3 FAPIAO.ISSUED", reread::<wechatpay_sdk::notifications::fapiao_issued::Content>),
    ("v3 FAPIAO.REVERSED", reread::<wechatpay_sdk::notifications::fapiao_reversed::Content>),
    (
        "v3 FAPIAO.USER_APPLIED",
        reread::<wechatpay_sdk::notifications::fapiao_user_applied::Content>,
    ),
    (
        "v3 HIRE_POWER_BANK.RECEIVE_INSURANCE",
        reread::<wechatpay_sdk::notifications::hire_power_bank_receive_insurance::Content>,
    ),
    (
        "v3 INSURANCE_ENTRUST.RENEW",
        reread::<wechatpay_sdk::notifications::insurance_entrust_renew::Content>,
    ),
    (
        "v3 INSURANCE_ENTRUST.SIGN",
        reread::<wechatpay_sdk::notifications::insurance_entrust_sign::Content>,
    ),
    (
        "v3 INSURANCE_ENTRUST.TERMINATE",
        reread::<wechatpay_sdk::notifications::insurance_entrust_terminate::Content>,
    ),
    (
        "v3 INSURANCE_POLICY_MANAGEMENT.GRANTED",
        reread::<wechatpay_sdk::notifications::insurance_policy_management_granted::Content>,
    ),
    (
        "v3 MALL_AUTH.ACTIVATE_CARD",
        reread::<wechatpay_sdk::notifications::mall_auth_activate_card::Content>,
    ),
    (
        "v3 MALL_REFUND.SUCCESS",
        reread::<wechatpay_sdk::notifications::mall_refund_success::Content>,
    ),
    (
        "v3 MALL_TRANSACTION.SUCCESS",
        reread::<wechatpay_sdk::notifications::mall_transaction_success::Content>,
    ),
    (
        "v3 MANAGERECORD.CHANGE",
        reread::<wechatpay_sdk::notifications::managerecord_change::Content>,
    ),
    (
        "v3 MCHTRANSFER.AUTHORIZATION.CLOSED",
        reread::<wechatpay_sdk::notifications::mchtransfer_authorization_closed::Content>,
    ),
    (
        "v3 MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        reread::<wechatpay_sdk::notifications::mchtransfer_authorization_confirmed::Content>,
    ),
    (
        "v3 MCHTRANSFER.BATCH.CLOSED",
        reread::<wechatpay_sdk::notifications::mchtransfer_batch_closed::Content>,
    ),
    (
        "v3 MCHTRANSFER.BATCH.FINISHED",
        reread::<wechatpay_sdk::notifications::mchtransfer_batch_finished::Content>,
    ),
    (
        "v3 MCHTRANSFER.BILL.FINISHED",
        reread::<wechatpay_sdk::notifications::mchtransfer_bill_finished::Content>,
    ),
    (
        "v3 MCHTRANSFER.QQWALLETBILL.FINISHED",
        reread::<wechatpay_sdk::notifications::mchtransfer_qqwalletbill_finished::Content>,
    ),
    ("v3 MCHWITHDRAW.CHANGE", reread::<wechatpay_sdk::notifications::mchwithdraw_change::Content>),
    (
        "v3 MEDICAL_INSURANCE.SUCCESS",
        reread::<wechatpay_sdk::notifications::medical_insurance_success::Content>,
    ),
    (
        "v3 MEMBERCARD.ACCEPT_CARD",
        reread::<wechatpay_sdk::notifications::membercard_accept_card::Content>,
    ),
    (
        "v3 MEMBERCARD.ACTIVATE_CARD",
        reread::<wechatpay_sdk::notifications::membercard_activate_card::Content>,
    ),
    (
        "v3 MEMBERCARD.USERCARD_MANAGE",
        reread::<wechatpay_sdk::notifications::membercard_usercard_manage::Content>,
    ),
    (
        "v3 MERCHANT_NOTIFY.NOTIFY",
        reread::<wechatpay_sdk::notifications::merchant_notify_notify::Content>,
    ),
    ("v3 PAPAY.SIGN", reread::<wechatpay_sdk::notifications::papay_sign::Content>),
    ("v3 PAPAY.TERMINATE", reread::<wechatpay_sdk::notifications::papay_terminate::Content>),
    (
        "v3 PARKING_FEE.QUERY_TRANS_INFO",
        reread::<wechatpay_sdk::notifications::parking_fee_query_trans_info::Content>,
    ),
    (
        "v3 PAYSCORE.BIND_SERVICE_ACCOUNT",
        reread::<wechatpay_sdk::notifications::payscore_bind_service_account::Content>,
    ),
    (
        "v3 PAYSCORE.MCH_PREPAY",
        reread::<wechatpay_sdk::notifications::payscore_mch_prepay::Content>,
    ),
    (
        "v3 PAYSCORE.USER_ACCEPTED",
        reread::<wechatpay_sdk::notifications::payscore_user_accepted::Content>,
    ),
    (
        "v3 PAYSCORE.USER_CANCEL_SIGN_PLAN",
        reread::<wechatpay_sdk::notifications::payscore_user_cancel_sign_plan::Content>,
    ),
    (
        "v3 PAYSCORE.USER_CLOSE_SERVICE",
        reread::<wechatpay_sdk::notifications::payscore_user_close_service::Content>,
    ),
    (
        "v3 PAYSCORE.USER_CONFIRM",
        reread::<wechatpay_sdk::notifications::payscore_user_confirm::Content>,
    ),
    (
        "v3 PAYSCORE.USER_OPEN_SERVICE",
        reread::<wechatpay_sdk::notifications::payscore_user_open_service::Content>,
    ),
    ("v3 PAYSCORE.USER_PAID", reread::<wechatpay_sdk::notifications::payscore_user_paid::Content>),
    (
        "v3 PAYSCORE.USER_SIGN_PLAN",
        reread::<wechatpay_sdk::notifications::payscore_user_sign_plan::Content>,
    ),
    (
        "v3 PRODUCT_COUPON.RETURN",
        reread::<wechatpay_sdk::notifications::product_coupon_return::Content>,
    ),
    (
        "v3 PRODUCT_COUPON.SEND",
        reread::<wechatpay_sdk::notifications::product_coupon_send::Content>,
    ),
    ("v3 PRODUCT_COUPON.USE", reread::<wechatpay_sdk::notifications::product_coupon_use::Content>),
    (
        "v3 PRODUCT_COUPON_SP.IMAGE_GENERATION",
        reread::<wechatpay_sdk::notifications::product_coupon_sp_image_generation::Content>,
    ),
    (
        "v3 PRODUCT_COUPON_SP.SEND",
        reread::<wechatpay_sdk::notifications::product_coupon_sp_send::Content>,
    ),
    (
        "v3 PROFITSHARING.RETURN",
        reread::<wechatpay_sdk::notifications::profitsharing_return::Content>,
    ),
    (
        "v3 PROFITSHARING.SUCCESS",
        reread::<wechatpay_sdk::notifications::profitsharing_success::Content>,
    ),
    ("v3 RECHARGE.CLOSED", reread::<wechatpay_sdk::notifications::recharge_closed::Content>),
    (
        "v3 RECHARGE.FUND_RETURNED",
        reread::<wechatpay_sdk::notifications::recharge_fund_returned::Content>,
    ),
    ("v3 RECHARGE.SUCCESS", reread::<wechatpay_sdk::notifications::recharge_success::Content>),
    ("v3 REFUND.ABNORMAL", reread::<wechatpay_sdk::notifications::refund_abnormal::Content>),
    ("v3 REFUND.CLOSED", reread::<wechatpay_sdk::notifications::refund_closed::Content>),
    ("v3 REFUND.SUCCESS", reread::<wechatpay_sdk::notifications::refund_success::Content>),
    (
        "v3 RISKTRADE.IDENTIFICATION",
        reread::<wechatpay_sdk::notifications::risktrade_identification::Content>,
    ),
    (
        "v3 SECURITY_ECHO.SUCCESS",
        reread::<wechatpay_sdk::notifications::security_echo_success::Content>,
    ),
    ("v3 SETTLEMENT.SUCCESS", reread::<wechatpay_sdk::notifications::settlement_success::Content>),
    ("v3 TRANSACTION.FAIL", reread::<wechatpay_sdk::notifications::transaction_fail::Content>),
    (
        "v3 TRANSACTION.INDUSTRY_FAILED",
        reread::<wechatpay_sdk::notifications::transaction_industry_failed::Content>,
    ),
    (
        "v3 TRANSACTION.INDUSTRY_SUCCESS",
        reread::<wechatpay_sdk::notifications::transaction_industry_success::Content>,
    ),
    (
        "v3 TRANSACTION.PAY_BACK",
        reread::<wechatpay_sdk::notifications::transaction_pay_back::Content>,
    ),
    (
        "v3 TRANSACTION.SUCCESS",
        reread::<wechatpay_sdk::notifications::transaction_success::Content>,
    ),
    (
        "v3 VEHICLE.ENTRANCE_STATE_CHANGE",
        reread::<wechatpay_sdk::notifications::vehicle_entrance_state_change::Content>,
    ),
    (
        "v3 VEHICLE.USER_STATE_CHANGE",
        reread::<wechatpay_sdk::notifications::vehicle_user_state_change::Content>,
    ),
    ("v3 VIOLATION.APPEAL", reread::<wechatpay_sdk::notifications::violation_appeal::Content>),
    (
        "v3 VIOLATION.INTERCEPT",
        reread::<wechatpay_sdk::notifications::violation_intercept::Content>,
    ),
    ("v3 VIOLATION.PUNISH", reread::<wechatpay_sdk::notifications::violation_punish::Content>),
    (
        "v3 WEBIZPAY.AUTHORIZED",
        reread::<wechatpay_sdk::notifications::webizpay_authorized::Content>,
    ),
    (
        "v3 WEBIZPAY.PAYMENTREFUNDSUCCESS",
        reread::<wechatpay_sdk::notifications::webizpay_paymentrefundsuccess::Content>,
    ),
    (
        "v3 WEBIZPAY.PAYMENTSUCCESS",
        reread::<wechatpay_sdk::notifications::webizpay_paymentsuccess::Content>,
    ),
    (
        "v3 WEBIZPAY.QUOTACARDEXPIRED",
        reread::<wechatpay_sdk::notifications::webizpay_quotacardexpired::Content>,
    ),
    ("v3 WEBIZPAY.REVOKED", reread::<wechatpay_sdk::notifications::webizpay_revoked::Content>),
    ("v2 CHECK.FAIL", reread::<wechatpay_sdk::notifications::v2::event_check_fail::Content>),
    ("v2 CHECK.SUCCESS", reread::<wechatpay_sdk::notifications::v2::event_check_success::Content>),
    (
        "v2 TRANSACTION.FAIL",
        reread::<wechatpay_sdk::notifications::v2::event_transaction_fail::Content>,
    ),
    (
        "v2 TRANSACTION.SUCCESS",
        reread::<wechatpay_sdk::notifications::v2::event_transaction_success::Content>,
    ),
    (
        "v2 combined-transactions-success",
        reread::<wechatpay_sdk::notifications::v2::combined_transactions_success::Content>,
    ),
    (
        "v2 pap-contract-state-changed",
        reread::<wechatpay_sdk::notifications::v2::pap_contract_state_changed::Content>,
    ),
    ("v2 refund-processed", reread::<wechatpay_sdk::notifications::v2::refund_processed::Content>),
    (
        "v2 transaction-success",
        reread::<wechatpay_sdk::notifications::v2::transaction_success::Content>,
    ),
    (
        "v2 transactions-risk-occurred",
        reread::<wechatpay_sdk::notifications::v2::transactions_risk_occurred::Content>,
    ),
    (
        "v2 vehicle-state-changed-for-parking",
        reread::<wechatpay_sdk::notifications::v2::vehicle_state_changed_for_parking::Content>,
    ),
];

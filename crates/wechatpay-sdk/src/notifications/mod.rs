//! The contents of notifications: a module for each event.

pub mod abnormal_fund_processing_transfer_success;
pub mod applyment_state_approved;
pub mod blockrecord_change;
pub mod blocksubmission_change;
pub mod brand_member_card_point_exchange_coupon;
pub mod brand_member_card_sp_point_exchange_coupon;
pub mod brand_member_card_sp_sync_user_point;
pub mod brand_member_card_sp_user_card_create;
pub mod brand_member_card_sp_user_card_delete;
pub mod brand_member_card_sync_user_point;
pub mod brand_member_card_user_card_create;
pub mod brand_member_card_user_card_delete;
pub mod budget_closed;
pub mod budget_finished;
pub mod budget_locked;
pub mod complaint_create;
pub mod complaint_state_change;
pub mod coupon_send;
pub mod coupon_use;
pub mod credit_repayment_deduction_pay;
pub mod credit_repayment_sign_contract;
pub mod credit_repayment_terminate_contract;
pub mod cross_border_pay_get_mch_info;
pub mod cross_border_pay_push_order_info;
pub mod delivery_plan_change;
pub mod discount_card_agreement_ended;
pub mod discount_card_get_card;
pub mod discount_card_settlement;
pub mod discount_card_user_accepted;
pub mod discount_card_user_paid;
pub mod ecommerce_entrust_sign;
pub mod ecommerce_entrust_terminate;
pub mod edu_school_pay_user_debt_state_update;
pub mod entrust_release;
pub mod entrust_sign;
pub mod entrust_signing;
pub mod entrust_terminate;
pub mod entrust_terminate_inquiry;
pub mod entrust_terminate_retention;
pub mod facepay_user_state_change;
pub mod fapiao_card_discarded;
pub mod fapiao_card_inserted;
pub mod fapiao_issued;
pub mod fapiao_reversed;
pub mod fapiao_user_applied;
pub mod hire_power_bank_receive_insurance;
pub mod insurance_entrust_renew;
pub mod insurance_entrust_sign;
pub mod insurance_entrust_terminate;
pub mod insurance_policy_management_granted;
pub mod mall_auth_activate_card;
pub mod mall_refund_success;
pub mod mall_transaction_success;
pub mod managerecord_change;
pub mod mchtransfer_authorization_closed;
pub mod mchtransfer_authorization_confirmed;
pub mod mchtransfer_batch_closed;
pub mod mchtransfer_batch_finished;
pub mod mchtransfer_bill_finished;
pub mod mchtransfer_qqwalletbill_finished;
pub mod mchwithdraw_change;
pub mod medical_insurance_success;
pub mod membercard_accept_card;
pub mod membercard_activate_card;
pub mod membercard_usercard_manage;
pub mod merchant_notify_notify;
pub mod papay_sign;
pub mod papay_terminate;
pub mod parking_fee_query_trans_info;
pub mod payscore_bind_service_account;
pub mod payscore_mch_prepay;
pub mod payscore_user_accepted;
pub mod payscore_user_cancel_sign_plan;
pub mod payscore_user_close_service;
pub mod payscore_user_confirm;
pub mod payscore_user_open_service;
pub mod payscore_user_paid;
pub mod payscore_user_sign_plan;
pub mod product_coupon_return;
pub mod product_coupon_send;
pub mod product_coupon_sp_image_generation;
pub mod product_coupon_sp_send;
pub mod product_coupon_use;
pub mod profitsharing_return;
pub mod profitsharing_success;
pub mod recharge_closed;
pub mod recharge_fund_returned;
pub mod recharge_success;
pub mod refund_abnormal;
pub mod refund_closed;
pub mod refund_success;
pub mod risktrade_identification;
pub mod security_echo_success;
pub mod settlement_success;
pub mod transaction_fail;
pub mod transaction_industry_failed;
pub mod transaction_industry_success;
pub mod transaction_pay_back;
pub mod transaction_success;
pub mod v2;
pub mod vehicle_entrance_state_change;
pub mod vehicle_user_state_change;
pub mod violation_appeal;
pub mod violation_intercept;
pub mod violation_punish;
pub mod webizpay_authorized;
pub mod webizpay_paymentrefundsuccess;
pub mod webizpay_paymentsuccess;
pub mod webizpay_quotacardexpired;
pub mod webizpay_revoked;

use serde_json::Value;

use crate::message::{Decoder, RawContent, typed};
use crate::operation::Protocol;

/// The event of a notification, and its content in plain text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notification {
    /// `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON) · Abnormal fund transfer processed
    #[doc(alias(
        "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
        "异常转付处理结果回调(ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS)通知(JSON)",
        "Abnormal fund transfer processed"
    ))]
    AbnormalFundProcessingTransferSuccess(Box<abnormal_fund_processing_transfer_success::Content>),
    /// `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) · H5 domain change approved
    #[doc(alias(
        "APPLYMENT_STATE.APPROVED",
        "H5支付域名修改申请事件(APPLYMENT_STATE.APPROVED)通知(JSON)",
        "H5 domain change approved"
    ))]
    ApplymentStateApproved(Box<applyment_state_approved::Content>),
    /// `BLOCKRECORD.CHANGE`: 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) · Transaction block recorded
    #[doc(alias(
        "BLOCKRECORD.CHANGE",
        "商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)",
        "Transaction block recorded"
    ))]
    BlockrecordChange(Box<blockrecord_change::Content>),
    /// `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) · Transaction block appeal changed
    #[doc(alias(
        "BLOCKSUBMISSION.CHANGE",
        "商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)",
        "Transaction block appeal changed"
    ))]
    BlocksubmissionChange(Box<blocksubmission_change::Content>),
    /// `BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD.POINT\_EXCHANGE\_COUPON)通知(JSON) · Member exchanged points for a coupon
    #[doc(alias(
        "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON",
        "商家名片会员用户积分兑券事件(BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON)通知(JSON)",
        "Member exchanged points for a coupon"
    ))]
    BrandMemberCardPointExchangeCoupon(Box<brand_member_card_point_exchange_coupon::Content>),
    /// `BRAND_MEMBER_CARD.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD.SYNC\_USER\_POINT)通知(JSON) · Points balance requested
    #[doc(alias(
        "BRAND_MEMBER_CARD.SYNC_USER_POINT",
        "商家名片会员用户积分同步事件(BRAND_MEMBER_CARD.SYNC_USER_POINT)通知(JSON)",
        "Points balance requested"
    ))]
    BrandMemberCardSyncUserPoint(Box<brand_member_card_sync_user_point::Content>),
    /// `BRAND_MEMBER_CARD.USER_CARD.CREATE`: 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD.USER\_CARD.CREATE)通知(JSON) · Membership card created
    #[doc(alias(
        "BRAND_MEMBER_CARD.USER_CARD.CREATE",
        "用户开通商家名片会员卡事件(BRAND_MEMBER_CARD.USER_CARD.CREATE)通知(JSON)",
        "Membership card created"
    ))]
    BrandMemberCardUserCardCreate(Box<brand_member_card_user_card_create::Content>),
    /// `BRAND_MEMBER_CARD.USER_CARD.DELETE`: 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD.USER\_CARD.DELETE)通知(JSON) · Membership card deleted
    #[doc(alias(
        "BRAND_MEMBER_CARD.USER_CARD.DELETE",
        "用户删除商家名片会员卡事件(BRAND_MEMBER_CARD.USER_CARD.DELETE)通知(JSON)",
        "Membership card deleted"
    ))]
    BrandMemberCardUserCardDelete(Box<brand_member_card_user_card_delete::Content>),
    /// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) · Points exchanged for a coupon
    #[doc(alias(
        "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        "商家名片会员用户积分兑券事件(BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON)通知(JSON)",
        "Points exchanged for a coupon"
    ))]
    BrandMemberCardSpPointExchangeCoupon(Box<brand_member_card_sp_point_exchange_coupon::Content>),
    /// `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) · Member points synchronised
    #[doc(alias(
        "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
        "商家名片会员用户积分同步事件(BRAND_MEMBER_CARD_SP.SYNC_USER_POINT)通知(JSON)",
        "Member points synchronised"
    ))]
    BrandMemberCardSpSyncUserPoint(Box<brand_member_card_sp_sync_user_point::Content>),
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON) · Merchant business card member joined
    #[doc(alias(
        "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
        "用户开通商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.CREATE)通知(JSON)",
        "Merchant business card member joined"
    ))]
    BrandMemberCardSpUserCardCreate(Box<brand_member_card_sp_user_card_create::Content>),
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON) · Merchant business card member left
    #[doc(alias(
        "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
        "用户删除商家名片会员卡事件(BRAND_MEMBER_CARD_SP.USER_CARD.DELETE)通知(JSON)",
        "Merchant business card member left"
    ))]
    BrandMemberCardSpUserCardDelete(Box<brand_member_card_sp_user_card_delete::Content>),
    /// `BUDGET.CLOSED`: 公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON) · Donation budget closed
    #[doc(alias(
        "BUDGET.CLOSED",
        "公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)",
        "Donation budget closed"
    ))]
    BudgetClosed(Box<budget_closed::Content>),
    /// `BUDGET.FINISHED`: 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON) · Donation budget finished
    #[doc(alias(
        "BUDGET.FINISHED",
        "公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)",
        "Donation budget finished"
    ))]
    BudgetFinished(Box<budget_finished::Content>),
    /// `BUDGET.LOCKED`: 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON) · Donation budget locked
    #[doc(alias(
        "BUDGET.LOCKED",
        "公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)",
        "Donation budget locked"
    ))]
    BudgetLocked(Box<budget_locked::Content>),
    /// `COMPLAINT.CREATE`: 产生新投诉(COMPLAINT.CREATE)通知(JSON) · Complaint created
    #[doc(alias(
        "COMPLAINT.CREATE",
        "产生新投诉(COMPLAINT.CREATE)通知(JSON)",
        "Complaint created"
    ))]
    ComplaintCreate(Box<complaint_create::Content>),
    /// `COMPLAINT.STATE_CHANGE`: 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON) · Complaint state changed
    #[doc(alias(
        "COMPLAINT.STATE_CHANGE",
        "投诉状态变化(COMPLAINT.STATE_CHANGE)通知(JSON)",
        "Complaint state changed"
    ))]
    ComplaintStateChange(Box<complaint_state_change::Content>),
    /// `COUPON.SEND`: 领券事件回调(COUPON.SEND)通知(JSON) · Coupon claimed
    #[doc(alias("COUPON.SEND", "领券事件回调(COUPON.SEND)通知(JSON)", "Coupon claimed"))]
    CouponSend(Box<coupon_send::Content>),
    /// `COUPON.USE`: 核销事件回调(COUPON.USE)通知(JSON) · Coupon redeemed
    #[doc(alias("COUPON.USE", "核销事件回调(COUPON.USE)通知(JSON)", "Coupon redeemed"))]
    CouponUse(Box<coupon_use::Content>),
    /// `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) · Automatic repayment debited
    #[doc(alias(
        "CREDIT_REPAYMENT.DEDUCTION_PAY",
        "自动还款扣费还款成功(CREDIT_REPAYMENT.DEDUCTION_PAY)通知(JSON)",
        "Automatic repayment debited"
    ))]
    CreditRepaymentDeductionPay(Box<credit_repayment_deduction_pay::Content>),
    /// `CREDIT_REPAYMENT.SIGN_CONTRACT`: 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) · Automatic repayment contract signed
    #[doc(alias(
        "CREDIT_REPAYMENT.SIGN_CONTRACT",
        "自动还款协议签约成功(CREDIT_REPAYMENT.SIGN_CONTRACT)通知(JSON)",
        "Automatic repayment contract signed"
    ))]
    CreditRepaymentSignContract(Box<credit_repayment_sign_contract::Content>),
    /// `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON) · Automatic repayment contract terminated
    #[doc(alias(
        "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
        "自动还款协议解约成功(CREDIT_REPAYMENT.TERMINATE_CONTRACT)通知(JSON)",
        "Automatic repayment contract terminated"
    ))]
    CreditRepaymentTerminateContract(Box<credit_repayment_terminate_contract::Content>),
    /// `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · Cross-border payee QR code queried
    #[doc(alias(
        "CROSS_BORDER_PAY.GET_MCH_INFO",
        "外包内用-查询收款二维码信息(CROSS_BORDER_PAY.GET_MCH_INFO)回调(JSON)",
        "Cross-border payee QR code queried"
    ))]
    CrossBorderPayGetMchInfo(Box<cross_border_pay_get_mch_info::Content>),
    /// `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · Cross-border order pushed
    #[doc(alias(
        "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
        "外包内用-推送订单信息(CROSS_BORDER_PAY.PUSH_ORDER_INFO)回调(JSON)",
        "Cross-border order pushed"
    ))]
    CrossBorderPayPushOrderInfo(Box<cross_border_pay_push_order_info::Content>),
    /// `DELIVERY_PLAN.CHANGE`: 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) · Delivery plan state changed
    #[doc(alias(
        "DELIVERY_PLAN.CHANGE",
        "投放计划状态变更(DELIVERY_PLAN.CHANGE)通知(JSON)",
        "Delivery plan state changed"
    ))]
    DeliveryPlanChange(Box<delivery_plan_change::Content>),
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) · Discount card agreement ended
    #[doc(alias(
        "DISCOUNT_CARD.AGREEMENT_ENDED",
        "守约状态变化(DISCOUNT_CARD.AGREEMENT_ENDED)通知(JSON)",
        "Discount card agreement ended"
    ))]
    DiscountCardAgreementEnded(Box<discount_card_agreement_ended::Content>),
    /// `DISCOUNT_CARD.GET_CARD`: 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON) · Discount card received
    #[doc(alias(
        "DISCOUNT_CARD.GET_CARD",
        "微信先享卡用户领卡(DISCOUNT_CARD.GET_CARD)通知(JSON)",
        "Discount card received"
    ))]
    DiscountCardGetCard(Box<discount_card_get_card::Content>),
    /// `DISCOUNT_CARD.SETTLEMENT`: 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON) · Discount card settled
    #[doc(alias(
        "DISCOUNT_CARD.SETTLEMENT",
        "微信先享卡用户结算(DISCOUNT_CARD.SETTLEMENT)通知(JSON)",
        "Discount card settled"
    ))]
    DiscountCardSettlement(Box<discount_card_settlement::Content>),
    /// `DISCOUNT_CARD.USER_ACCEPTED`: 微信先享卡用户领卡(DISCOUNT\_CARD.USER\_ACCEPTED)通知(JSON) · Discount card accepted
    #[doc(alias(
        "DISCOUNT_CARD.USER_ACCEPTED",
        "微信先享卡用户领卡(DISCOUNT_CARD.USER_ACCEPTED)通知(JSON)",
        "Discount card accepted"
    ))]
    DiscountCardUserAccepted(Box<discount_card_user_accepted::Content>),
    /// `DISCOUNT_CARD.USER_PAID`: 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) · Discount card debit state changed
    #[doc(alias(
        "DISCOUNT_CARD.USER_PAID",
        "扣费状态变化(DISCOUNT_CARD.USER_PAID)通知(JSON)",
        "Discount card debit state changed"
    ))]
    DiscountCardUserPaid(Box<discount_card_user_paid::Content>),
    /// `ECOMMERCE_ENTRUST.SIGN`: 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) · E-commerce auto-debit contract signed
    #[doc(alias(
        "ECOMMERCE_ENTRUST.SIGN",
        "收付通合单代扣签约成功(ECOMMERCE_ENTRUST.SIGN)通知(JSON)",
        "E-commerce auto-debit contract signed"
    ))]
    EcommerceEntrustSign(Box<ecommerce_entrust_sign::Content>),
    /// `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · E-commerce auto-debit contract terminated
    #[doc(alias(
        "ECOMMERCE_ENTRUST.TERMINATE",
        "收付通合单代扣解约成功(ECOMMERCE_ENTRUST.TERMINATE)通知(JSON)",
        "E-commerce auto-debit contract terminated"
    ))]
    EcommerceEntrustTerminate(Box<ecommerce_entrust_terminate::Content>),
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON) · Campus debt state changed
    #[doc(alias(
        "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
        "校园轻松付用户欠款状态变化(EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE)通知(JSON)",
        "Campus debt state changed"
    ))]
    EduSchoolPayUserDebtStateUpdate(Box<edu_school_pay_user_debt_state_update::Content>),
    /// `ENTRUST.RELEASE`: 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) · Education renewal contract terminated
    #[doc(alias(
        "ENTRUST.RELEASE",
        "教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)",
        "Education renewal contract terminated"
    ))]
    EntrustRelease(Box<entrust_release::Content>),
    /// `ENTRUST.SIGN`: 委托代扣签约成功(ENTRUST.SIGN)通知(JSON) · Auto-debit contract signed
    #[doc(alias(
        "ENTRUST.SIGN",
        "委托代扣签约成功(ENTRUST.SIGN)通知(JSON)",
        "Auto-debit contract signed"
    ))]
    EntrustSign(Box<entrust_sign::Content>),
    /// `ENTRUST.SIGNING`: 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) · Education renewal contract signed
    #[doc(alias(
        "ENTRUST.SIGNING",
        "教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)",
        "Education renewal contract signed"
    ))]
    EntrustSigning(Box<entrust_signing::Content>),
    /// `ENTRUST.TERMINATE`: 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) · Auto-debit contract terminated
    #[doc(alias(
        "ENTRUST.TERMINATE",
        "委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)",
        "Auto-debit contract terminated"
    ))]
    EntrustTerminate(Box<entrust_terminate::Content>),
    /// `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) · Auto-debit termination inquiry
    #[doc(alias(
        "ENTRUST.TERMINATE_INQUIRY",
        "代扣解约问询(ENTRUST.TERMINATE_INQUIRY)通知(JSON)",
        "Auto-debit termination inquiry"
    ))]
    EntrustTerminateInquiry(Box<entrust_terminate_inquiry::Content>),
    /// `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · Auto-debit termination retention queried
    #[doc(alias(
        "ENTRUST.TERMINATE_RETENTION",
        "代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE_RETENTION)通知(JSON)",
        "Auto-debit termination retention queried"
    ))]
    EntrustTerminateRetention(Box<entrust_terminate_retention::Content>),
    /// `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) · Face payment contract state changed
    #[doc(alias(
        "FACEPAY.USER_STATE_CHANGE",
        "用户签约状态变更(FACEPAY.USER_STATE_CHANGE)通知(JSON)",
        "Face payment contract state changed"
    ))]
    FacepayUserStateChange(Box<facepay_user_state_change::Content>),
    /// `FAPIAO.CARD_DISCARDED`: 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON) · Fapiao card discarded
    #[doc(alias(
        "FAPIAO.CARD_DISCARDED",
        "发票卡券作废(FAPIAO.CARD_DISCARDED)通知(JSON)",
        "Fapiao card discarded"
    ))]
    FapiaoCardDiscarded(Box<fapiao_card_discarded::Content>),
    /// `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON) · Fapiao card inserted
    #[doc(alias(
        "FAPIAO.CARD_INSERTED",
        "发票插入用户卡包成功(FAPIAO.CARD_INSERTED)通知(JSON)",
        "Fapiao card inserted"
    ))]
    FapiaoCardInserted(Box<fapiao_card_inserted::Content>),
    /// `FAPIAO.ISSUED`: 发票开具成功(FAPIAO.ISSUED)通知(JSON) · Fapiao issued
    #[doc(alias("FAPIAO.ISSUED", "发票开具成功(FAPIAO.ISSUED)通知(JSON)", "Fapiao issued"))]
    FapiaoIssued(Box<fapiao_issued::Content>),
    /// `FAPIAO.REVERSED`: 发票冲红成功(FAPIAO.REVERSED)通知(JSON) · Fapiao reversed
    #[doc(alias("FAPIAO.REVERSED", "发票冲红成功(FAPIAO.REVERSED)通知(JSON)", "Fapiao reversed"))]
    FapiaoReversed(Box<fapiao_reversed::Content>),
    /// `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) · Fapiao title submitted by user
    #[doc(alias(
        "FAPIAO.USER_APPLIED",
        "用户发票抬头填写完成(FAPIAO.USER_APPLIED)通知(JSON)",
        "Fapiao title submitted by user"
    ))]
    FapiaoUserApplied(Box<fapiao_user_applied::Content>),
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) · Power-bank insurance order state changed
    #[doc(alias(
        "HIRE_POWER_BANK.RECEIVE_INSURANCE",
        "隔夜归还保险订单状态变化(HIRE_POWER_BANK.RECEIVE_INSURANCE)通知(JSON)",
        "Power-bank insurance order state changed"
    ))]
    HirePowerBankReceiveInsurance(Box<hire_power_bank_receive_insurance::Content>),
    /// `INSURANCE_ENTRUST.RENEW`: 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON) · Insurance auto-debit contract renewed
    #[doc(alias(
        "INSURANCE_ENTRUST.RENEW",
        "保险商户委托代续期完成(INSURANCE_ENTRUST.RENEW)通知(JSON)",
        "Insurance auto-debit contract renewed"
    ))]
    InsuranceEntrustRenew(Box<insurance_entrust_renew::Content>),
    /// `INSURANCE_ENTRUST.SIGN`: 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON) · Insurance auto-debit contract signed
    #[doc(alias(
        "INSURANCE_ENTRUST.SIGN",
        "保险商户委托代扣签约成功(INSURANCE_ENTRUST.SIGN)通知(JSON)",
        "Insurance auto-debit contract signed"
    ))]
    InsuranceEntrustSign(Box<insurance_entrust_sign::Content>),
    /// `INSURANCE_ENTRUST.TERMINATE`: 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) · Insurance auto-debit contract terminated
    #[doc(alias(
        "INSURANCE_ENTRUST.TERMINATE",
        "保险商户委托代扣解约完成(INSURANCE_ENTRUST.TERMINATE)通知(JSON)",
        "Insurance auto-debit contract terminated"
    ))]
    InsuranceEntrustTerminate(Box<insurance_entrust_terminate::Content>),
    /// `INSURANCE_POLICY_MANAGEMENT.GRANTED`: 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) · Insurance policy access granted
    #[doc(alias(
        "INSURANCE_POLICY_MANAGEMENT.GRANTED",
        "微信保单服务用户授权成功(INSURANCE_POLICY_MANAGEMENT.GRANTED)通知(JSON)",
        "Insurance policy access granted"
    ))]
    InsurancePolicyManagementGranted(Box<insurance_policy_management_granted::Content>),
    /// `MALL_AUTH.ACTIVATE_CARD`: 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) · Business district points service authorised
    #[doc(alias(
        "MALL_AUTH.ACTIVATE_CARD",
        "商圈会员积分服务授权结果(MALL_AUTH.ACTIVATE_CARD)通知(JSON)",
        "Business district points service authorised"
    ))]
    MallAuthActivateCard(Box<mall_auth_activate_card::Content>),
    /// `MALL_REFUND.SUCCESS`: 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) · Business district member refunded
    #[doc(alias(
        "MALL_REFUND.SUCCESS",
        "商圈会员场内退款(MALL_REFUND.SUCCESS)通知(JSON)",
        "Business district member refunded"
    ))]
    MallRefundSuccess(Box<mall_refund_success::Content>),
    /// `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) · Business district member paid
    #[doc(alias(
        "MALL_TRANSACTION.SUCCESS",
        "商圈会员场内支付结果(MALL_TRANSACTION.SUCCESS)通知(JSON)",
        "Business district member paid"
    ))]
    MallTransactionSuccess(Box<mall_transaction_success::Content>),
    /// `MANAGERECORD.CHANGE`: 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) · Merchant management record changed
    #[doc(alias(
        "MANAGERECORD.CHANGE",
        "商户管理记录(MANAGERECORD.CHANGE)通知(JSON)",
        "Merchant management record changed"
    ))]
    ManagerecordChange(Box<managerecord_change::Content>),
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED`: 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) · Transfer authorisation closed
    #[doc(alias(
        "MCHTRANSFER.AUTHORIZATION.CLOSED",
        "用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)",
        "Transfer authorisation closed"
    ))]
    MchtransferAuthorizationClosed(Box<mchtransfer_authorization_closed::Content>),
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) · Transfer authorisation confirmed
    #[doc(alias(
        "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
        "用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)",
        "Transfer authorisation confirmed"
    ))]
    MchtransferAuthorizationConfirmed(Box<mchtransfer_authorization_confirmed::Content>),
    /// `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) · Transfer batch closed
    #[doc(alias(
        "MCHTRANSFER.BATCH.CLOSED",
        "商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)",
        "Transfer batch closed"
    ))]
    MchtransferBatchClosed(Box<mchtransfer_batch_closed::Content>),
    /// `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) · Transfer batch finished
    #[doc(alias(
        "MCHTRANSFER.BATCH.FINISHED",
        "商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)",
        "Transfer batch finished"
    ))]
    MchtransferBatchFinished(Box<mchtransfer_batch_finished::Content>),
    /// `MCHTRANSFER.BILL.FINISHED`: 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) · Merchant transfer finished
    #[doc(alias(
        "MCHTRANSFER.BILL.FINISHED",
        "商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)",
        "Merchant transfer finished"
    ))]
    MchtransferBillFinished(Box<mchtransfer_bill_finished::Content>),
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) · QQ Wallet transfer finished
    #[doc(alias(
        "MCHTRANSFER.QQWALLETBILL.FINISHED",
        "转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)",
        "QQ Wallet transfer finished"
    ))]
    MchtransferQqwalletbillFinished(Box<mchtransfer_qqwalletbill_finished::Content>),
    /// `MCHWITHDRAW.CHANGE`: 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) · Merchant withdrawal state changed
    #[doc(alias(
        "MCHWITHDRAW.CHANGE",
        "商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)",
        "Merchant withdrawal state changed"
    ))]
    MchwithdrawChange(Box<mchwithdraw_change::Content>),
    /// `MEDICAL_INSURANCE.SUCCESS`: 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON) · Medical insurance payment succeeded
    #[doc(alias(
        "MEDICAL_INSURANCE.SUCCESS",
        "医保混合收款成功(MEDICAL_INSURANCE.SUCCESS)通知(JSON)",
        "Medical insurance payment succeeded"
    ))]
    MedicalInsuranceSuccess(Box<medical_insurance_success::Content>),
    /// `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) · Membership card claimed
    #[doc(alias(
        "MEMBERCARD.ACCEPT_CARD",
        "会员卡领卡事件(MEMBERCARD.ACCEPT_CARD)通知(JSON)",
        "Membership card claimed"
    ))]
    MembercardAcceptCard(Box<membercard_accept_card::Content>),
    /// `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) · Membership card activated
    #[doc(alias(
        "MEMBERCARD.ACTIVATE_CARD",
        "会员卡激活事件(MEMBERCARD.ACTIVATE_CARD)通知(JSON)",
        "Membership card activated"
    ))]
    MembercardActivateCard(Box<membercard_activate_card::Content>),
    /// `MEMBERCARD.USERCARD_MANAGE`: 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) · Membership card managed by user
    #[doc(alias(
        "MEMBERCARD.USERCARD_MANAGE",
        "用户管理会员卡事件(MEMBERCARD.USERCARD_MANAGE)通知(JSON)",
        "Membership card managed by user"
    ))]
    MembercardUsercardManage(Box<membercard_usercard_manage::Content>),
    /// `MERCHANT_NOTIFY.NOTIFY`: 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) · Partner subscription message
    #[doc(alias(
        "MERCHANT_NOTIFY.NOTIFY",
        "合作伙伴订阅(MERCHANT_NOTIFY.NOTIFY)通知(JSON)",
        "Partner subscription message"
    ))]
    MerchantNotifyNotify(Box<merchant_notify_notify::Content>),
    /// `PAPAY.SIGN`: 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) · Global auto-debit contract signed
    #[doc(alias(
        "PAPAY.SIGN",
        "跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)",
        "Global auto-debit contract signed"
    ))]
    PapaySign(Box<papay_sign::Content>),
    /// `PAPAY.TERMINATE`: 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON) · Global auto-debit contract terminated
    #[doc(alias(
        "PAPAY.TERMINATE",
        "跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)",
        "Global auto-debit contract terminated"
    ))]
    PapayTerminate(Box<papay_terminate::Content>),
    /// `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) · Parking fee queried
    #[doc(alias(
        "PARKING_FEE.QUERY_TRANS_INFO",
        "停车缴费服务-商户查费(PARKING_FEE.QUERY_TRANS_INFO)回调(JSON)",
        "Parking fee queried"
    ))]
    ParkingFeeQueryTransInfo(Box<parking_fee_query_trans_info::Content>),
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) · Service account bound
    #[doc(alias(
        "PAYSCORE.BIND_SERVICE_ACCOUNT",
        "服务账户绑定结果(PAYSCORE.BIND_SERVICE_ACCOUNT)通知(JSON)",
        "Service account bound"
    ))]
    PayscoreBindServiceAccount(Box<payscore_bind_service_account::Content>),
    /// `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) · Score pre-order placed
    #[doc(alias(
        "PAYSCORE.MCH_PREPAY",
        "支付分从业机构-商户预下单(PAYSCORE.MCH_PREPAY)通知(JSON)",
        "Score pre-order placed"
    ))]
    PayscoreMchPrepay(Box<payscore_mch_prepay::Content>),
    /// `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) · Score service order accepted
    #[doc(alias(
        "PAYSCORE.USER_ACCEPTED",
        "支付分服务确认订单(PAYSCORE.USER_ACCEPTED)通知(JSON)",
        "Score service order accepted"
    ))]
    PayscoreUserAccepted(Box<payscore_user_accepted::Content>),
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`: 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON) · Score contract plan cancelled
    #[doc(alias(
        "PAYSCORE.USER_CANCEL_SIGN_PLAN",
        "取消签约回调(PAYSCORE.USER_CANCEL_SIGN_PLAN)通知(JSON)",
        "Score contract plan cancelled"
    ))]
    PayscoreUserCancelSignPlan(Box<payscore_user_cancel_sign_plan::Content>),
    /// `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) · Score service authorisation cancelled
    #[doc(alias(
        "PAYSCORE.USER_CLOSE_SERVICE",
        "支付分服务用户解除授权成功(PAYSCORE.USER_CLOSE_SERVICE)通知(JSON)",
        "Score service authorisation cancelled"
    ))]
    PayscoreUserCloseService(Box<payscore_user_close_service::Content>),
    /// `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) · Score service order confirmed
    #[doc(alias(
        "PAYSCORE.USER_CONFIRM",
        "支付分服务用户确认成功(PAYSCORE.USER_CONFIRM)通知(JSON)",
        "Score service order confirmed"
    ))]
    PayscoreUserConfirm(Box<payscore_user_confirm::Content>),
    /// `PAYSCORE.USER_OPEN_SERVICE`: 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) · Score service authorised
    #[doc(alias(
        "PAYSCORE.USER_OPEN_SERVICE",
        "支付分服务用户授权成功(PAYSCORE.USER_OPEN_SERVICE)通知(JSON)",
        "Score service authorised"
    ))]
    PayscoreUserOpenService(Box<payscore_user_open_service::Content>),
    /// `PAYSCORE.USER_PAID`: 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) · Score service order paid
    #[doc(alias(
        "PAYSCORE.USER_PAID",
        "支付分服务用户支付成功(PAYSCORE.USER_PAID)通知(JSON)",
        "Score service order paid"
    ))]
    PayscoreUserPaid(Box<payscore_user_paid::Content>),
    /// `PAYSCORE.USER_SIGN_PLAN`: 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON) · Score contract plan signed
    #[doc(alias(
        "PAYSCORE.USER_SIGN_PLAN",
        "签约成功回调(PAYSCORE.USER_SIGN_PLAN)通知(JSON)",
        "Score contract plan signed"
    ))]
    PayscoreUserSignPlan(Box<payscore_user_sign_plan::Content>),
    /// `PRODUCT_COUPON.RETURN`: 商品券退券(PRODUCT\_COUPON.RETURN)通知(JSON) · Product coupon returned
    #[doc(alias(
        "PRODUCT_COUPON.RETURN",
        "商品券退券(PRODUCT_COUPON.RETURN)通知(JSON)",
        "Product coupon returned"
    ))]
    ProductCouponReturn(Box<product_coupon_return::Content>),
    /// `PRODUCT_COUPON.SEND`: 商品券领券(PRODUCT\_COUPON.SEND)通知(JSON) · Product coupon issued
    #[doc(alias(
        "PRODUCT_COUPON.SEND",
        "商品券领券(PRODUCT_COUPON.SEND)通知(JSON)",
        "Product coupon issued"
    ))]
    ProductCouponSend(Box<product_coupon_send::Content>),
    /// `PRODUCT_COUPON.USE`: 商品券核销(PRODUCT\_COUPON.USE)通知(JSON) · Product coupon redeemed
    #[doc(alias(
        "PRODUCT_COUPON.USE",
        "商品券核销(PRODUCT_COUPON.USE)通知(JSON)",
        "Product coupon redeemed"
    ))]
    ProductCouponUse(Box<product_coupon_use::Content>),
    /// `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) · Product coupon image generated
    #[doc(alias(
        "PRODUCT_COUPON_SP.IMAGE_GENERATION",
        "商品券图片生成结果(PRODUCT_COUPON_SP.IMAGE_GENERATION)通知(JSON)",
        "Product coupon image generated"
    ))]
    ProductCouponSpImageGeneration(Box<product_coupon_sp_image_generation::Content>),
    /// `PRODUCT_COUPON_SP.SEND`: 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) · Product coupon claimed
    #[doc(alias(
        "PRODUCT_COUPON_SP.SEND",
        "商品券领券(PRODUCT_COUPON_SP.SEND)通知(JSON)",
        "Product coupon claimed"
    ))]
    ProductCouponSpSend(Box<product_coupon_sp_send::Content>),
    /// `PROFITSHARING.RETURN`: 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) · Profit-sharing return succeeded
    #[doc(alias(
        "PROFITSHARING.RETURN",
        "分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)",
        "Profit-sharing return succeeded"
    ))]
    ProfitsharingReturn(Box<profitsharing_return::Content>),
    /// `PROFITSHARING.SUCCESS`: 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON) · Profit sharing succeeded
    ///
    /// The platform also sends this event as `TRANSACTION.SUCCESS` with the original type `profitsharing`. Other events with the same content look the same then: compare the numbers in the notification with yours.
    #[doc(alias(
        "PROFITSHARING.SUCCESS",
        "分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)",
        "Profit sharing succeeded"
    ))]
    ProfitsharingSuccess(Box<profitsharing_success::Content>),
    /// `RECHARGE.CLOSED`: 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON) · Top-up closed
    #[doc(alias(
        "RECHARGE.CLOSED",
        "平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)",
        "Top-up closed"
    ))]
    RechargeClosed(Box<recharge_closed::Content>),
    /// `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) · Top-up funds returned
    #[doc(alias(
        "RECHARGE.FUND_RETURNED",
        "平台收付通商家充值-充值资金退回(RECHARGE.FUND_RETURNED)通知(JSON)",
        "Top-up funds returned"
    ))]
    RechargeFundReturned(Box<recharge_fund_returned::Content>),
    /// `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) · Top-up succeeded
    #[doc(alias(
        "RECHARGE.SUCCESS",
        "平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)",
        "Top-up succeeded"
    ))]
    RechargeSuccess(Box<recharge_success::Content>),
    /// `REFUND.ABNORMAL`: 退款异常(REFUND.ABNORMAL)通知(JSON) · Refund abnormal
    #[doc(alias("REFUND.ABNORMAL", "退款异常(REFUND.ABNORMAL)通知(JSON)", "Refund abnormal"))]
    RefundAbnormal(Box<refund_abnormal::Content>),
    /// `REFUND.CLOSED`: 退款关闭(REFUND.CLOSED)通知(JSON) · Refund closed
    #[doc(alias("REFUND.CLOSED", "退款关闭(REFUND.CLOSED)通知(JSON)", "Refund closed"))]
    RefundClosed(Box<refund_closed::Content>),
    /// `REFUND.SUCCESS`: 退款成功(REFUND.SUCCESS)通知(JSON) · Refund succeeded
    #[doc(alias("REFUND.SUCCESS", "退款成功(REFUND.SUCCESS)通知(JSON)", "Refund succeeded"))]
    RefundSuccess(Box<refund_success::Content>),
    /// `RISKTRADE.IDENTIFICATION`: 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) · Risky order identified
    #[doc(alias(
        "RISKTRADE.IDENTIFICATION",
        "风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)",
        "Risky order identified"
    ))]
    RisktradeIdentification(Box<risktrade_identification::Content>),
    /// `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) · Signature test notification
    #[doc(alias(
        "SECURITY_ECHO.SUCCESS",
        "商户签名验签／加解密测试-回调接口(SECURITY_ECHO.SUCCESS)通知(JSON)",
        "Signature test notification"
    ))]
    SecurityEchoSuccess(Box<security_echo_success::Content>),
    /// `SETTLEMENT.SUCCESS`: 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) · Personal collection settled
    #[doc(alias(
        "SETTLEMENT.SUCCESS",
        "个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)",
        "Personal collection settled"
    ))]
    SettlementSuccess(Box<settlement_success::Content>),
    /// `TRANSACTION.FAIL`: 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) · Parking debit failed
    #[doc(alias(
        "TRANSACTION.FAIL",
        "停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)",
        "Parking debit failed"
    ))]
    TransactionFail(Box<transaction_fail::Content>),
    /// `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) · Campus debit failed
    #[doc(alias(
        "TRANSACTION.INDUSTRY_FAILED",
        "校园轻松付扣费失败(TRANSACTION.INDUSTRY_FAILED)通知(JSON)",
        "Campus debit failed"
    ))]
    TransactionIndustryFailed(Box<transaction_industry_failed::Content>),
    /// `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON) · Campus debit succeeded
    #[doc(alias(
        "TRANSACTION.INDUSTRY_SUCCESS",
        "校园轻松付扣费支付成功(TRANSACTION.INDUSTRY_SUCCESS)通知(JSON)",
        "Campus debit succeeded"
    ))]
    TransactionIndustrySuccess(Box<transaction_industry_success::Content>),
    /// `TRANSACTION.PAY_BACK`: 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) · Advance repaid by user
    #[doc(alias(
        "TRANSACTION.PAY_BACK",
        "用户对垫资单还款(TRANSACTION.PAY_BACK)通知(JSON)",
        "Advance repaid by user"
    ))]
    TransactionPayBack(Box<transaction_pay_back::Content>),
    /// `TRANSACTION.SUCCESS`: 支付成功(TRANSACTION.SUCCESS)通知(JSON) · Payment succeeded
    #[doc(alias(
        "TRANSACTION.SUCCESS",
        "支付成功(TRANSACTION.SUCCESS)通知(JSON)",
        "Payment succeeded"
    ))]
    TransactionSuccess(Box<transaction_success::Content>),
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) · Parking entrance state changed
    #[doc(alias(
        "VEHICLE.ENTRANCE_STATE_CHANGE",
        "停车入场状态变更(VEHICLE.ENTRANCE_STATE_CHANGE)通知(JSON)",
        "Parking entrance state changed"
    ))]
    VehicleEntranceStateChange(Box<vehicle_entrance_state_change::Content>),
    /// `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) · ETC authorisation state changed
    #[doc(alias(
        "VEHICLE.USER_STATE_CHANGE",
        "ETC授权签约状态变化(VEHICLE.USER_STATE_CHANGE)通知(JSON)",
        "ETC authorisation state changed"
    ))]
    VehicleUserStateChange(Box<vehicle_user_state_change::Content>),
    /// `VIOLATION.APPEAL`: 商户平台申诉(VIOLATION.APPEAL)通知(JSON) · Merchant appeal changed
    #[doc(alias(
        "VIOLATION.APPEAL",
        "商户平台申诉(VIOLATION.APPEAL)通知(JSON)",
        "Merchant appeal changed"
    ))]
    ViolationAppeal(Box<violation_appeal::Content>),
    /// `VIOLATION.INTERCEPT`: 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON) · Merchant transaction intercepted
    #[doc(alias(
        "VIOLATION.INTERCEPT",
        "商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)",
        "Merchant transaction intercepted"
    ))]
    ViolationIntercept(Box<violation_intercept::Content>),
    /// `VIOLATION.PUNISH`: 商户平台处罚(VIOLATION.PUNISH)通知(JSON) · Merchant punished
    #[doc(alias(
        "VIOLATION.PUNISH",
        "商户平台处罚(VIOLATION.PUNISH)通知(JSON)",
        "Merchant punished"
    ))]
    ViolationPunish(Box<violation_punish::Content>),
    /// `WEBIZPAY.AUTHORIZED`: 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) · Business payment relation authorised
    #[doc(alias(
        "WEBIZPAY.AUTHORIZED",
        "关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)",
        "Business payment relation authorised"
    ))]
    WebizpayAuthorized(Box<webizpay_authorized::Content>),
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) · Business quota card refunded
    #[doc(alias(
        "WEBIZPAY.PAYMENTREFUNDSUCCESS",
        "企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)",
        "Business quota card refunded"
    ))]
    WebizpayPaymentrefundsuccess(Box<webizpay_paymentrefundsuccess::Content>),
    /// `WEBIZPAY.PAYMENTSUCCESS`: 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) · Business quota card paid
    #[doc(alias(
        "WEBIZPAY.PAYMENTSUCCESS",
        "企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)",
        "Business quota card paid"
    ))]
    WebizpayPaymentsuccess(Box<webizpay_paymentsuccess::Content>),
    /// `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) · Business quota card expired
    #[doc(alias(
        "WEBIZPAY.QUOTACARDEXPIRED",
        "企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)",
        "Business quota card expired"
    ))]
    WebizpayQuotacardexpired(Box<webizpay_quotacardexpired::Content>),
    /// `WEBIZPAY.REVOKED`: 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) · Business payment relation revoked
    #[doc(alias(
        "WEBIZPAY.REVOKED",
        "企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)",
        "Business payment relation revoked"
    ))]
    WebizpayRevoked(Box<webizpay_revoked::Content>),
    /// `CHECK.FAIL`: 用户确认订单失败(CHECK.FAIL)回调通知(XML) · Order confirmation failed
    #[doc(alias(
        "CHECK.FAIL",
        "用户确认订单失败(CHECK.FAIL)回调通知(XML)",
        "Order confirmation failed"
    ))]
    V2EventCheckFail(Box<v2::event_check_fail::Content>),
    /// `CHECK.SUCCESS`: 用户确认订单成功(CHECK.SUCCESS)回调通知(XML) · Order confirmed by the user
    #[doc(alias(
        "CHECK.SUCCESS",
        "用户确认订单成功(CHECK.SUCCESS)回调通知(XML)",
        "Order confirmed by the user"
    ))]
    V2EventCheckSuccess(Box<v2::event_check_success::Content>),
    /// `TRANSACTION.FAIL`: 订单支付失败(TRANSACTION.FAIL)回调通知(XML) · Service order payment failed
    #[doc(alias(
        "TRANSACTION.FAIL",
        "订单支付失败(TRANSACTION.FAIL)回调通知(XML)",
        "Service order payment failed"
    ))]
    V2EventTransactionFail(Box<v2::event_transaction_fail::Content>),
    /// `TRANSACTION.SUCCESS`: 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML) · Service order payment succeeded
    #[doc(alias(
        "TRANSACTION.SUCCESS",
        "订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)",
        "Service order payment succeeded"
    ))]
    V2EventTransactionSuccess(Box<v2::event_transaction_success::Content>),
    /// `combined-transactions-success`: 合单支付通知(XML) · Combined order paid
    #[doc(alias("combined-transactions-success", "合单支付通知(XML)", "Combined order paid"))]
    V2CombinedTransactionsSuccess(Box<v2::combined_transactions_success::Content>),
    /// `pap-contract-state-changed`: 扣款服务-签约/解约结果通知(XML) · Auto-debit contract changed
    #[doc(alias(
        "pap-contract-state-changed",
        "扣款服务-签约/解约结果通知(XML)",
        "Auto-debit contract changed"
    ))]
    V2PapContractStateChanged(Box<v2::pap_contract_state_changed::Content>),
    /// `refund-processed`: 退款结果通知(XML) · Refund processed
    #[doc(alias("refund-processed", "退款结果通知(XML)", "Refund processed"))]
    V2RefundProcessed(Box<v2::refund_processed::Content>),
    /// `transaction-success`: 普通支付通知(XML) · Payment succeeded
    #[doc(alias("transaction-success", "普通支付通知(XML)", "Payment succeeded"))]
    V2TransactionSuccess(Box<v2::transaction_success::Content>),
    /// `transactions-risk-occurred`: 事中-风险交易回调通知银行服务商(XML) · Transaction risk detected
    #[doc(alias(
        "transactions-risk-occurred",
        "事中-风险交易回调通知银行服务商(XML)",
        "Transaction risk detected"
    ))]
    V2TransactionsRiskOccurred(Box<v2::transactions_risk_occurred::Content>),
    /// `vehicle-state-changed-for-parking`: 车牌状态变更通知(XML) · Licence plate state changed
    #[doc(alias(
        "vehicle-state-changed-for-parking",
        "车牌状态变更通知(XML)",
        "Licence plate state changed"
    ))]
    V2VehicleStateChangedForParking(Box<v2::vehicle_state_changed_for_parking::Content>),
    /// An event that this version does not know.
    Unknown {
        /// The event type.
        event: String,
        /// The content in plain text.
        content: RawContent,
    },
}

impl Notification {
    /// The event that the content belongs to: its event type (v3), or the name that the
    /// catalogue gives it (v2). `Received::event` is the event type as it was sent.
    pub fn event(&self) -> &str {
        match self {
            Self::AbnormalFundProcessingTransferSuccess(_) => {
                "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"
            }
            Self::ApplymentStateApproved(_) => "APPLYMENT_STATE.APPROVED",
            Self::BlockrecordChange(_) => "BLOCKRECORD.CHANGE",
            Self::BlocksubmissionChange(_) => "BLOCKSUBMISSION.CHANGE",
            Self::BrandMemberCardPointExchangeCoupon(_) => {
                "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON"
            }
            Self::BrandMemberCardSyncUserPoint(_) => "BRAND_MEMBER_CARD.SYNC_USER_POINT",
            Self::BrandMemberCardUserCardCreate(_) => "BRAND_MEMBER_CARD.USER_CARD.CREATE",
            Self::BrandMemberCardUserCardDelete(_) => "BRAND_MEMBER_CARD.USER_CARD.DELETE",
            Self::BrandMemberCardSpPointExchangeCoupon(_) => {
                "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"
            }
            Self::BrandMemberCardSpSyncUserPoint(_) => "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
            Self::BrandMemberCardSpUserCardCreate(_) => "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
            Self::BrandMemberCardSpUserCardDelete(_) => "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
            Self::BudgetClosed(_) => "BUDGET.CLOSED",
            Self::BudgetFinished(_) => "BUDGET.FINISHED",
            Self::BudgetLocked(_) => "BUDGET.LOCKED",
            Self::ComplaintCreate(_) => "COMPLAINT.CREATE",
            Self::ComplaintStateChange(_) => "COMPLAINT.STATE_CHANGE",
            Self::CouponSend(_) => "COUPON.SEND",
            Self::CouponUse(_) => "COUPON.USE",
            Self::CreditRepaymentDeductionPay(_) => "CREDIT_REPAYMENT.DEDUCTION_PAY",
            Self::CreditRepaymentSignContract(_) => "CREDIT_REPAYMENT.SIGN_CONTRACT",
            Self::CreditRepaymentTerminateContract(_) => "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
            Self::CrossBorderPayGetMchInfo(_) => "CROSS_BORDER_PAY.GET_MCH_INFO",
            Self::CrossBorderPayPushOrderInfo(_) => "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
            Self::DeliveryPlanChange(_) => "DELIVERY_PLAN.CHANGE",
            Self::DiscountCardAgreementEnded(_) => "DISCOUNT_CARD.AGREEMENT_ENDED",
            Self::DiscountCardGetCard(_) => "DISCOUNT_CARD.GET_CARD",
            Self::DiscountCardSettlement(_) => "DISCOUNT_CARD.SETTLEMENT",
            Self::DiscountCardUserAccepted(_) => "DISCOUNT_CARD.USER_ACCEPTED",
            Self::DiscountCardUserPaid(_) => "DISCOUNT_CARD.USER_PAID",
            Self::EcommerceEntrustSign(_) => "ECOMMERCE_ENTRUST.SIGN",
            Self::EcommerceEntrustTerminate(_) => "ECOMMERCE_ENTRUST.TERMINATE",
            Self::EduSchoolPayUserDebtStateUpdate(_) => "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
            Self::EntrustRelease(_) => "ENTRUST.RELEASE",
            Self::EntrustSign(_) => "ENTRUST.SIGN",
            Self::EntrustSigning(_) => "ENTRUST.SIGNING",
            Self::EntrustTerminate(_) => "ENTRUST.TERMINATE",
            Self::EntrustTerminateInquiry(_) => "ENTRUST.TERMINATE_INQUIRY",
            Self::EntrustTerminateRetention(_) => "ENTRUST.TERMINATE_RETENTION",
            Self::FacepayUserStateChange(_) => "FACEPAY.USER_STATE_CHANGE",
            Self::FapiaoCardDiscarded(_) => "FAPIAO.CARD_DISCARDED",
            Self::FapiaoCardInserted(_) => "FAPIAO.CARD_INSERTED",
            Self::FapiaoIssued(_) => "FAPIAO.ISSUED",
            Self::FapiaoReversed(_) => "FAPIAO.REVERSED",
            Self::FapiaoUserApplied(_) => "FAPIAO.USER_APPLIED",
            Self::HirePowerBankReceiveInsurance(_) => "HIRE_POWER_BANK.RECEIVE_INSURANCE",
            Self::InsuranceEntrustRenew(_) => "INSURANCE_ENTRUST.RENEW",
            Self::InsuranceEntrustSign(_) => "INSURANCE_ENTRUST.SIGN",
            Self::InsuranceEntrustTerminate(_) => "INSURANCE_ENTRUST.TERMINATE",
            Self::InsurancePolicyManagementGranted(_) => "INSURANCE_POLICY_MANAGEMENT.GRANTED",
            Self::MallAuthActivateCard(_) => "MALL_AUTH.ACTIVATE_CARD",
            Self::MallRefundSuccess(_) => "MALL_REFUND.SUCCESS",
            Self::MallTransactionSuccess(_) => "MALL_TRANSACTION.SUCCESS",
            Self::ManagerecordChange(_) => "MANAGERECORD.CHANGE",
            Self::MchtransferAuthorizationClosed(_) => "MCHTRANSFER.AUTHORIZATION.CLOSED",
            Self::MchtransferAuthorizationConfirmed(_) => "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
            Self::MchtransferBatchClosed(_) => "MCHTRANSFER.BATCH.CLOSED",
            Self::MchtransferBatchFinished(_) => "MCHTRANSFER.BATCH.FINISHED",
            Self::MchtransferBillFinished(_) => "MCHTRANSFER.BILL.FINISHED",
            Self::MchtransferQqwalletbillFinished(_) => "MCHTRANSFER.QQWALLETBILL.FINISHED",
            Self::MchwithdrawChange(_) => "MCHWITHDRAW.CHANGE",
            Self::MedicalInsuranceSuccess(_) => "MEDICAL_INSURANCE.SUCCESS",
            Self::MembercardAcceptCard(_) => "MEMBERCARD.ACCEPT_CARD",
            Self::MembercardActivateCard(_) => "MEMBERCARD.ACTIVATE_CARD",
            Self::MembercardUsercardManage(_) => "MEMBERCARD.USERCARD_MANAGE",
            Self::MerchantNotifyNotify(_) => "MERCHANT_NOTIFY.NOTIFY",
            Self::PapaySign(_) => "PAPAY.SIGN",
            Self::PapayTerminate(_) => "PAPAY.TERMINATE",
            Self::ParkingFeeQueryTransInfo(_) => "PARKING_FEE.QUERY_TRANS_INFO",
            Self::PayscoreBindServiceAccount(_) => "PAYSCORE.BIND_SERVICE_ACCOUNT",
            Self::PayscoreMchPrepay(_) => "PAYSCORE.MCH_PREPAY",
            Self::PayscoreUserAccepted(_) => "PAYSCORE.USER_ACCEPTED",
            Self::PayscoreUserCancelSignPlan(_) => "PAYSCORE.USER_CANCEL_SIGN_PLAN",
            Self::PayscoreUserCloseService(_) => "PAYSCORE.USER_CLOSE_SERVICE",
            Self::PayscoreUserConfirm(_) => "PAYSCORE.USER_CONFIRM",
            Self::PayscoreUserOpenService(_) => "PAYSCORE.USER_OPEN_SERVICE",
            Self::PayscoreUserPaid(_) => "PAYSCORE.USER_PAID",
            Self::PayscoreUserSignPlan(_) => "PAYSCORE.USER_SIGN_PLAN",
            Self::ProductCouponReturn(_) => "PRODUCT_COUPON.RETURN",
            Self::ProductCouponSend(_) => "PRODUCT_COUPON.SEND",
            Self::ProductCouponUse(_) => "PRODUCT_COUPON.USE",
            Self::ProductCouponSpImageGeneration(_) => "PRODUCT_COUPON_SP.IMAGE_GENERATION",
            Self::ProductCouponSpSend(_) => "PRODUCT_COUPON_SP.SEND",
            Self::ProfitsharingReturn(_) => "PROFITSHARING.RETURN",
            Self::ProfitsharingSuccess(_) => "PROFITSHARING.SUCCESS",
            Self::RechargeClosed(_) => "RECHARGE.CLOSED",
            Self::RechargeFundReturned(_) => "RECHARGE.FUND_RETURNED",
            Self::RechargeSuccess(_) => "RECHARGE.SUCCESS",
            Self::RefundAbnormal(_) => "REFUND.ABNORMAL",
            Self::RefundClosed(_) => "REFUND.CLOSED",
            Self::RefundSuccess(_) => "REFUND.SUCCESS",
            Self::RisktradeIdentification(_) => "RISKTRADE.IDENTIFICATION",
            Self::SecurityEchoSuccess(_) => "SECURITY_ECHO.SUCCESS",
            Self::SettlementSuccess(_) => "SETTLEMENT.SUCCESS",
            Self::TransactionFail(_) => "TRANSACTION.FAIL",
            Self::TransactionIndustryFailed(_) => "TRANSACTION.INDUSTRY_FAILED",
            Self::TransactionIndustrySuccess(_) => "TRANSACTION.INDUSTRY_SUCCESS",
            Self::TransactionPayBack(_) => "TRANSACTION.PAY_BACK",
            Self::TransactionSuccess(_) => "TRANSACTION.SUCCESS",
            Self::VehicleEntranceStateChange(_) => "VEHICLE.ENTRANCE_STATE_CHANGE",
            Self::VehicleUserStateChange(_) => "VEHICLE.USER_STATE_CHANGE",
            Self::ViolationAppeal(_) => "VIOLATION.APPEAL",
            Self::ViolationIntercept(_) => "VIOLATION.INTERCEPT",
            Self::ViolationPunish(_) => "VIOLATION.PUNISH",
            Self::WebizpayAuthorized(_) => "WEBIZPAY.AUTHORIZED",
            Self::WebizpayPaymentrefundsuccess(_) => "WEBIZPAY.PAYMENTREFUNDSUCCESS",
            Self::WebizpayPaymentsuccess(_) => "WEBIZPAY.PAYMENTSUCCESS",
            Self::WebizpayQuotacardexpired(_) => "WEBIZPAY.QUOTACARDEXPIRED",
            Self::WebizpayRevoked(_) => "WEBIZPAY.REVOKED",
            Self::V2EventCheckFail(_) => "CHECK.FAIL",
            Self::V2EventCheckSuccess(_) => "CHECK.SUCCESS",
            Self::V2EventTransactionFail(_) => "TRANSACTION.FAIL",
            Self::V2EventTransactionSuccess(_) => "TRANSACTION.SUCCESS",
            Self::V2CombinedTransactionsSuccess(_) => "combined-transactions-success",
            Self::V2PapContractStateChanged(_) => "pap-contract-state-changed",
            Self::V2RefundProcessed(_) => "refund-processed",
            Self::V2TransactionSuccess(_) => "transaction-success",
            Self::V2TransactionsRiskOccurred(_) => "transactions-risk-occurred",
            Self::V2VehicleStateChangedForParking(_) => "vehicle-state-changed-for-parking",
            Self::Unknown { event, .. } => event,
        }
    }

    /// The notification of an event, whose content is verified and decrypted.
    pub(crate) fn read(
        protocol: Protocol,
        event: &str,
        original_type: Option<&str>,
        content: Value,
        decoder: Decoder<'_>,
    ) -> Self {
        // The platform uses one event for several contents.
        let belongs_to = match (protocol, event, original_type) {
            (Protocol::V3, "TRANSACTION.SUCCESS", Some("profitsharing")) => "PROFITSHARING.SUCCESS",
            _ => event,
        };
        let read = match (protocol, belongs_to) {
            (Protocol::V3, "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS") => {
                typed(content, decoder, Self::AbnormalFundProcessingTransferSuccess)
            }
            (Protocol::V3, "APPLYMENT_STATE.APPROVED") => {
                typed(content, decoder, Self::ApplymentStateApproved)
            }
            (Protocol::V3, "BLOCKRECORD.CHANGE") => {
                typed(content, decoder, Self::BlockrecordChange)
            }
            (Protocol::V3, "BLOCKSUBMISSION.CHANGE") => {
                typed(content, decoder, Self::BlocksubmissionChange)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON") => {
                typed(content, decoder, Self::BrandMemberCardPointExchangeCoupon)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD.SYNC_USER_POINT") => {
                typed(content, decoder, Self::BrandMemberCardSyncUserPoint)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD.USER_CARD.CREATE") => {
                typed(content, decoder, Self::BrandMemberCardUserCardCreate)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD.USER_CARD.DELETE") => {
                typed(content, decoder, Self::BrandMemberCardUserCardDelete)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON") => {
                typed(content, decoder, Self::BrandMemberCardSpPointExchangeCoupon)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT") => {
                typed(content, decoder, Self::BrandMemberCardSpSyncUserPoint)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE") => {
                typed(content, decoder, Self::BrandMemberCardSpUserCardCreate)
            }
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE") => {
                typed(content, decoder, Self::BrandMemberCardSpUserCardDelete)
            }
            (Protocol::V3, "BUDGET.CLOSED") => typed(content, decoder, Self::BudgetClosed),
            (Protocol::V3, "BUDGET.FINISHED") => typed(content, decoder, Self::BudgetFinished),
            (Protocol::V3, "BUDGET.LOCKED") => typed(content, decoder, Self::BudgetLocked),
            (Protocol::V3, "COMPLAINT.CREATE") => typed(content, decoder, Self::ComplaintCreate),
            (Protocol::V3, "COMPLAINT.STATE_CHANGE") => {
                typed(content, decoder, Self::ComplaintStateChange)
            }
            (Protocol::V3, "COUPON.SEND") => typed(content, decoder, Self::CouponSend),
            (Protocol::V3, "COUPON.USE") => typed(content, decoder, Self::CouponUse),
            (Protocol::V3, "CREDIT_REPAYMENT.DEDUCTION_PAY") => {
                typed(content, decoder, Self::CreditRepaymentDeductionPay)
            }
            (Protocol::V3, "CREDIT_REPAYMENT.SIGN_CONTRACT") => {
                typed(content, decoder, Self::CreditRepaymentSignContract)
            }
            (Protocol::V3, "CREDIT_REPAYMENT.TERMINATE_CONTRACT") => {
                typed(content, decoder, Self::CreditRepaymentTerminateContract)
            }
            (Protocol::V3, "CROSS_BORDER_PAY.GET_MCH_INFO") => {
                typed(content, decoder, Self::CrossBorderPayGetMchInfo)
            }
            (Protocol::V3, "CROSS_BORDER_PAY.PUSH_ORDER_INFO") => {
                typed(content, decoder, Self::CrossBorderPayPushOrderInfo)
            }
            (Protocol::V3, "DELIVERY_PLAN.CHANGE") => {
                typed(content, decoder, Self::DeliveryPlanChange)
            }
            (Protocol::V3, "DISCOUNT_CARD.AGREEMENT_ENDED") => {
                typed(content, decoder, Self::DiscountCardAgreementEnded)
            }
            (Protocol::V3, "DISCOUNT_CARD.GET_CARD") => {
                typed(content, decoder, Self::DiscountCardGetCard)
            }
            (Protocol::V3, "DISCOUNT_CARD.SETTLEMENT") => {
                typed(content, decoder, Self::DiscountCardSettlement)
            }
            (Protocol::V3, "DISCOUNT_CARD.USER_ACCEPTED") => {
                typed(content, decoder, Self::DiscountCardUserAccepted)
            }
            (Protocol::V3, "DISCOUNT_CARD.USER_PAID") => {
                typed(content, decoder, Self::DiscountCardUserPaid)
            }
            (Protocol::V3, "ECOMMERCE_ENTRUST.SIGN") => {
                typed(content, decoder, Self::EcommerceEntrustSign)
            }
            (Protocol::V3, "ECOMMERCE_ENTRUST.TERMINATE") => {
                typed(content, decoder, Self::EcommerceEntrustTerminate)
            }
            (Protocol::V3, "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE") => {
                typed(content, decoder, Self::EduSchoolPayUserDebtStateUpdate)
            }
            (Protocol::V3, "ENTRUST.RELEASE") => typed(content, decoder, Self::EntrustRelease),
            (Protocol::V3, "ENTRUST.SIGN") => typed(content, decoder, Self::EntrustSign),
            (Protocol::V3, "ENTRUST.SIGNING") => typed(content, decoder, Self::EntrustSigning),
            (Protocol::V3, "ENTRUST.TERMINATE") => typed(content, decoder, Self::EntrustTerminate),
            (Protocol::V3, "ENTRUST.TERMINATE_INQUIRY") => {
                typed(content, decoder, Self::EntrustTerminateInquiry)
            }
            (Protocol::V3, "ENTRUST.TERMINATE_RETENTION") => {
                typed(content, decoder, Self::EntrustTerminateRetention)
            }
            (Protocol::V3, "FACEPAY.USER_STATE_CHANGE") => {
                typed(content, decoder, Self::FacepayUserStateChange)
            }
            (Protocol::V3, "FAPIAO.CARD_DISCARDED") => {
                typed(content, decoder, Self::FapiaoCardDiscarded)
            }
            (Protocol::V3, "FAPIAO.CARD_INSERTED") => {
                typed(content, decoder, Self::FapiaoCardInserted)
            }
            (Protocol::V3, "FAPIAO.ISSUED") => typed(content, decoder, Self::FapiaoIssued),
            (Protocol::V3, "FAPIAO.REVERSED") => typed(content, decoder, Self::FapiaoReversed),
            (Protocol::V3, "FAPIAO.USER_APPLIED") => {
                typed(content, decoder, Self::FapiaoUserApplied)
            }
            (Protocol::V3, "HIRE_POWER_BANK.RECEIVE_INSURANCE") => {
                typed(content, decoder, Self::HirePowerBankReceiveInsurance)
            }
            (Protocol::V3, "INSURANCE_ENTRUST.RENEW") => {
                typed(content, decoder, Self::InsuranceEntrustRenew)
            }
            (Protocol::V3, "INSURANCE_ENTRUST.SIGN") => {
                typed(content, decoder, Self::InsuranceEntrustSign)
            }
            (Protocol::V3, "INSURANCE_ENTRUST.TERMINATE") => {
                typed(content, decoder, Self::InsuranceEntrustTerminate)
            }
            (Protocol::V3, "INSURANCE_POLICY_MANAGEMENT.GRANTED") => {
                typed(content, decoder, Self::InsurancePolicyManagementGranted)
            }
            (Protocol::V3, "MALL_AUTH.ACTIVATE_CARD") => {
                typed(content, decoder, Self::MallAuthActivateCard)
            }
            (Protocol::V3, "MALL_REFUND.SUCCESS") => {
                typed(content, decoder, Self::MallRefundSuccess)
            }
            (Protocol::V3, "MALL_TRANSACTION.SUCCESS") => {
                typed(content, decoder, Self::MallTransactionSuccess)
            }
            (Protocol::V3, "MANAGERECORD.CHANGE") => {
                typed(content, decoder, Self::ManagerecordChange)
            }
            (Protocol::V3, "MCHTRANSFER.AUTHORIZATION.CLOSED") => {
                typed(content, decoder, Self::MchtransferAuthorizationClosed)
            }
            (Protocol::V3, "MCHTRANSFER.AUTHORIZATION.CONFIRMED") => {
                typed(content, decoder, Self::MchtransferAuthorizationConfirmed)
            }
            (Protocol::V3, "MCHTRANSFER.BATCH.CLOSED") => {
                typed(content, decoder, Self::MchtransferBatchClosed)
            }
            (Protocol::V3, "MCHTRANSFER.BATCH.FINISHED") => {
                typed(content, decoder, Self::MchtransferBatchFinished)
            }
            (Protocol::V3, "MCHTRANSFER.BILL.FINISHED") => {
                typed(content, decoder, Self::MchtransferBillFinished)
            }
            (Protocol::V3, "MCHTRANSFER.QQWALLETBILL.FINISHED") => {
                typed(content, decoder, Self::MchtransferQqwalletbillFinished)
            }
            (Protocol::V3, "MCHWITHDRAW.CHANGE") => {
                typed(content, decoder, Self::MchwithdrawChange)
            }
            (Protocol::V3, "MEDICAL_INSURANCE.SUCCESS") => {
                typed(content, decoder, Self::MedicalInsuranceSuccess)
            }
            (Protocol::V3, "MEMBERCARD.ACCEPT_CARD") => {
                typed(content, decoder, Self::MembercardAcceptCard)
            }
            (Protocol::V3, "MEMBERCARD.ACTIVATE_CARD") => {
                typed(content, decoder, Self::MembercardActivateCard)
            }
            (Protocol::V3, "MEMBERCARD.USERCARD_MANAGE") => {
                typed(content, decoder, Self::MembercardUsercardManage)
            }
            (Protocol::V3, "MERCHANT_NOTIFY.NOTIFY") => {
                typed(content, decoder, Self::MerchantNotifyNotify)
            }
            (Protocol::V3, "PAPAY.SIGN") => typed(content, decoder, Self::PapaySign),
            (Protocol::V3, "PAPAY.TERMINATE") => typed(content, decoder, Self::PapayTerminate),
            (Protocol::V3, "PARKING_FEE.QUERY_TRANS_INFO") => {
                typed(content, decoder, Self::ParkingFeeQueryTransInfo)
            }
            (Protocol::V3, "PAYSCORE.BIND_SERVICE_ACCOUNT") => {
                typed(content, decoder, Self::PayscoreBindServiceAccount)
            }
            (Protocol::V3, "PAYSCORE.MCH_PREPAY") => {
                typed(content, decoder, Self::PayscoreMchPrepay)
            }
            (Protocol::V3, "PAYSCORE.USER_ACCEPTED") => {
                typed(content, decoder, Self::PayscoreUserAccepted)
            }
            (Protocol::V3, "PAYSCORE.USER_CANCEL_SIGN_PLAN") => {
                typed(content, decoder, Self::PayscoreUserCancelSignPlan)
            }
            (Protocol::V3, "PAYSCORE.USER_CLOSE_SERVICE") => {
                typed(content, decoder, Self::PayscoreUserCloseService)
            }
            (Protocol::V3, "PAYSCORE.USER_CONFIRM") => {
                typed(content, decoder, Self::PayscoreUserConfirm)
            }
            (Protocol::V3, "PAYSCORE.USER_OPEN_SERVICE") => {
                typed(content, decoder, Self::PayscoreUserOpenService)
            }
            (Protocol::V3, "PAYSCORE.USER_PAID") => typed(content, decoder, Self::PayscoreUserPaid),
            (Protocol::V3, "PAYSCORE.USER_SIGN_PLAN") => {
                typed(content, decoder, Self::PayscoreUserSignPlan)
            }
            (Protocol::V3, "PRODUCT_COUPON.RETURN") => {
                typed(content, decoder, Self::ProductCouponReturn)
            }
            (Protocol::V3, "PRODUCT_COUPON.SEND") => {
                typed(content, decoder, Self::ProductCouponSend)
            }
            (Protocol::V3, "PRODUCT_COUPON.USE") => typed(content, decoder, Self::ProductCouponUse),
            (Protocol::V3, "PRODUCT_COUPON_SP.IMAGE_GENERATION") => {
                typed(content, decoder, Self::ProductCouponSpImageGeneration)
            }
            (Protocol::V3, "PRODUCT_COUPON_SP.SEND") => {
                typed(content, decoder, Self::ProductCouponSpSend)
            }
            (Protocol::V3, "PROFITSHARING.RETURN") => {
                typed(content, decoder, Self::ProfitsharingReturn)
            }
            (Protocol::V3, "PROFITSHARING.SUCCESS") => {
                typed(content, decoder, Self::ProfitsharingSuccess)
            }
            (Protocol::V3, "RECHARGE.CLOSED") => typed(content, decoder, Self::RechargeClosed),
            (Protocol::V3, "RECHARGE.FUND_RETURNED") => {
                typed(content, decoder, Self::RechargeFundReturned)
            }
            (Protocol::V3, "RECHARGE.SUCCESS") => typed(content, decoder, Self::RechargeSuccess),
            (Protocol::V3, "REFUND.ABNORMAL") => typed(content, decoder, Self::RefundAbnormal),
            (Protocol::V3, "REFUND.CLOSED") => typed(content, decoder, Self::RefundClosed),
            (Protocol::V3, "REFUND.SUCCESS") => typed(content, decoder, Self::RefundSuccess),
            (Protocol::V3, "RISKTRADE.IDENTIFICATION") => {
                typed(content, decoder, Self::RisktradeIdentification)
            }
            (Protocol::V3, "SECURITY_ECHO.SUCCESS") => {
                typed(content, decoder, Self::SecurityEchoSuccess)
            }
            (Protocol::V3, "SETTLEMENT.SUCCESS") => {
                typed(content, decoder, Self::SettlementSuccess)
            }
            (Protocol::V3, "TRANSACTION.FAIL") => typed(content, decoder, Self::TransactionFail),
            (Protocol::V3, "TRANSACTION.INDUSTRY_FAILED") => {
                typed(content, decoder, Self::TransactionIndustryFailed)
            }
            (Protocol::V3, "TRANSACTION.INDUSTRY_SUCCESS") => {
                typed(content, decoder, Self::TransactionIndustrySuccess)
            }
            (Protocol::V3, "TRANSACTION.PAY_BACK") => {
                typed(content, decoder, Self::TransactionPayBack)
            }
            (Protocol::V3, "TRANSACTION.SUCCESS") => {
                typed(content, decoder, Self::TransactionSuccess)
            }
            (Protocol::V3, "VEHICLE.ENTRANCE_STATE_CHANGE") => {
                typed(content, decoder, Self::VehicleEntranceStateChange)
            }
            (Protocol::V3, "VEHICLE.USER_STATE_CHANGE") => {
                typed(content, decoder, Self::VehicleUserStateChange)
            }
            (Protocol::V3, "VIOLATION.APPEAL") => typed(content, decoder, Self::ViolationAppeal),
            (Protocol::V3, "VIOLATION.INTERCEPT") => {
                typed(content, decoder, Self::ViolationIntercept)
            }
            (Protocol::V3, "VIOLATION.PUNISH") => typed(content, decoder, Self::ViolationPunish),
            (Protocol::V3, "WEBIZPAY.AUTHORIZED") => {
                typed(content, decoder, Self::WebizpayAuthorized)
            }
            (Protocol::V3, "WEBIZPAY.PAYMENTREFUNDSUCCESS") => {
                typed(content, decoder, Self::WebizpayPaymentrefundsuccess)
            }
            (Protocol::V3, "WEBIZPAY.PAYMENTSUCCESS") => {
                typed(content, decoder, Self::WebizpayPaymentsuccess)
            }
            (Protocol::V3, "WEBIZPAY.QUOTACARDEXPIRED") => {
                typed(content, decoder, Self::WebizpayQuotacardexpired)
            }
            (Protocol::V3, "WEBIZPAY.REVOKED") => typed(content, decoder, Self::WebizpayRevoked),
            (Protocol::V2, "CHECK.FAIL") => typed(content, decoder, Self::V2EventCheckFail),
            (Protocol::V2, "CHECK.SUCCESS") => typed(content, decoder, Self::V2EventCheckSuccess),
            (Protocol::V2, "TRANSACTION.FAIL") => {
                typed(content, decoder, Self::V2EventTransactionFail)
            }
            (Protocol::V2, "TRANSACTION.SUCCESS") => {
                typed(content, decoder, Self::V2EventTransactionSuccess)
            }
            (Protocol::V2, "combined-transactions-success") => {
                typed(content, decoder, Self::V2CombinedTransactionsSuccess)
            }
            (Protocol::V2, "pap-contract-state-changed") => {
                typed(content, decoder, Self::V2PapContractStateChanged)
            }
            (Protocol::V2, "refund-processed") => typed(content, decoder, Self::V2RefundProcessed),
            (Protocol::V2, "transaction-success") => {
                typed(content, decoder, Self::V2TransactionSuccess)
            }
            (Protocol::V2, "transactions-risk-occurred") => {
                typed(content, decoder, Self::V2TransactionsRiskOccurred)
            }
            (Protocol::V2, "vehicle-state-changed-for-parking") => {
                typed(content, decoder, Self::V2VehicleStateChangedForParking)
            }
            _ => Err(content),
        };
        read.unwrap_or_else(|content| Self::Unknown {
            event: event.to_owned(),
            content: RawContent::new(content),
        })
    }
}

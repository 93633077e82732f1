//! What the platform notifies of: the content of each event.

#[cfg(feature = "notifications")]
pub mod abnormal_fund_processing_transfer_success;
#[cfg(feature = "notifications")]
pub mod applyment_state_approved;
#[cfg(feature = "notifications")]
pub mod blockrecord_change;
#[cfg(feature = "notifications")]
pub mod blocksubmission_change;
#[cfg(feature = "notifications")]
pub mod brand_member_card_sp_point_exchange_coupon;
#[cfg(feature = "notifications")]
pub mod brand_member_card_sp_sync_user_point;
#[cfg(feature = "notifications")]
pub mod brand_member_card_sp_user_card_create;
#[cfg(feature = "notifications")]
pub mod brand_member_card_sp_user_card_delete;
#[cfg(feature = "notifications")]
pub mod budget_closed;
#[cfg(feature = "notifications")]
pub mod budget_finished;
#[cfg(feature = "notifications")]
pub mod budget_locked;
#[cfg(feature = "notifications")]
pub mod complaint_create;
#[cfg(feature = "notifications")]
pub mod complaint_state_change;
#[cfg(feature = "notifications")]
pub mod coupon_send;
#[cfg(feature = "notifications")]
pub mod coupon_use;
#[cfg(feature = "notifications")]
pub mod credit_repayment_deduction_pay;
#[cfg(feature = "notifications")]
pub mod credit_repayment_sign_contract;
#[cfg(feature = "notifications")]
pub mod credit_repayment_terminate_contract;
#[cfg(feature = "notifications")]
pub mod cross_border_pay_get_mch_info;
#[cfg(feature = "notifications")]
pub mod cross_border_pay_push_order_info;
#[cfg(feature = "notifications")]
pub mod delivery_plan_change;
#[cfg(feature = "notifications")]
pub mod discount_card_agreement_ended;
#[cfg(feature = "notifications")]
pub mod discount_card_get_card;
#[cfg(feature = "notifications")]
pub mod discount_card_settlement;
#[cfg(feature = "notifications")]
pub mod discount_card_user_accepted;
#[cfg(feature = "notifications")]
pub mod discount_card_user_paid;
#[cfg(feature = "notifications")]
pub mod ecommerce_entrust_sign;
#[cfg(feature = "notifications")]
pub mod ecommerce_entrust_terminate;
#[cfg(feature = "notifications")]
pub mod edu_school_pay_user_debt_state_update;
#[cfg(feature = "notifications")]
pub mod entrust_release;
#[cfg(feature = "notifications")]
pub mod entrust_sign;
#[cfg(feature = "notifications")]
pub mod entrust_signing;
#[cfg(feature = "notifications")]
pub mod entrust_terminate;
#[cfg(feature = "notifications")]
pub mod entrust_terminate_inquiry;
#[cfg(feature = "notifications")]
pub mod entrust_terminate_retention;
#[cfg(feature = "notifications")]
pub mod facepay_user_state_change;
#[cfg(feature = "notifications")]
pub mod fapiao_card_discarded;
#[cfg(feature = "notifications")]
pub mod fapiao_card_inserted;
#[cfg(feature = "notifications")]
pub mod fapiao_issued;
#[cfg(feature = "notifications")]
pub mod fapiao_reversed;
#[cfg(feature = "notifications")]
pub mod fapiao_user_applied;
#[cfg(feature = "notifications")]
pub mod hire_power_bank_receive_insurance;
#[cfg(feature = "notifications")]
pub mod insurance_entrust_renew;
#[cfg(feature = "notifications")]
pub mod insurance_entrust_sign;
#[cfg(feature = "notifications")]
pub mod insurance_entrust_terminate;
#[cfg(feature = "notifications")]
pub mod insurance_policy_management_granted;
#[cfg(feature = "notifications")]
pub mod mall_auth_activate_card;
#[cfg(feature = "notifications")]
pub mod mall_refund_success;
#[cfg(feature = "notifications")]
pub mod mall_transaction_success;
#[cfg(feature = "notifications")]
pub mod managerecord_change;
#[cfg(feature = "notifications")]
pub mod mchtransfer_authorization_closed;
#[cfg(feature = "notifications")]
pub mod mchtransfer_authorization_confirmed;
#[cfg(feature = "notifications")]
pub mod mchtransfer_batch_closed;
#[cfg(feature = "notifications")]
pub mod mchtransfer_batch_finished;
#[cfg(feature = "notifications")]
pub mod mchtransfer_bill_finished;
#[cfg(feature = "notifications")]
pub mod mchtransfer_qqwalletbill_finished;
#[cfg(feature = "notifications")]
pub mod mchwithdraw_change;
#[cfg(feature = "notifications")]
pub mod medical_insurance_success;
#[cfg(feature = "notifications")]
pub mod membercard_accept_card;
#[cfg(feature = "notifications")]
pub mod membercard_activate_card;
#[cfg(feature = "notifications")]
pub mod membercard_usercard_manage;
#[cfg(feature = "notifications")]
pub mod merchant_notify_notify;
#[cfg(feature = "notifications")]
pub mod papay_sign;
#[cfg(feature = "notifications")]
pub mod papay_terminate;
#[cfg(feature = "notifications")]
pub mod parking_fee_query_trans_info;
#[cfg(feature = "notifications")]
pub mod payscore_bind_service_account;
#[cfg(feature = "notifications")]
pub mod payscore_mch_prepay;
#[cfg(feature = "notifications")]
pub mod payscore_user_accepted;
#[cfg(feature = "notifications")]
pub mod payscore_user_cancel_sign_plan;
#[cfg(feature = "notifications")]
pub mod payscore_user_close_service;
#[cfg(feature = "notifications")]
pub mod payscore_user_confirm;
#[cfg(feature = "notifications")]
pub mod payscore_user_open_service;
#[cfg(feature = "notifications")]
pub mod payscore_user_paid;
#[cfg(feature = "notifications")]
pub mod payscore_user_sign_plan;
#[cfg(feature = "notifications")]
pub mod product_coupon_sp_image_generation;
#[cfg(feature = "notifications")]
pub mod product_coupon_sp_send;
#[cfg(feature = "notifications")]
pub mod profitsharing_return;
#[cfg(feature = "notifications")]
pub mod profitsharing_success;
#[cfg(feature = "notifications")]
pub mod recharge_closed;
#[cfg(feature = "notifications")]
pub mod recharge_fund_returned;
#[cfg(feature = "notifications")]
pub mod recharge_success;
#[cfg(any(feature = "notifications", feature = "refund"))]
pub mod refund_abnormal;
#[cfg(any(feature = "notifications", feature = "refund"))]
pub mod refund_closed;
#[cfg(any(feature = "notifications", feature = "refund"))]
pub mod refund_success;
#[cfg(feature = "notifications")]
pub mod risktrade_identification;
#[cfg(feature = "notifications")]
pub mod security_echo_success;
#[cfg(feature = "notifications")]
pub mod settlement_success;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub mod transaction_fail;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub mod transaction_industry_failed;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub mod transaction_industry_success;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub mod transaction_pay_back;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub mod transaction_success;
#[cfg(feature = "v2-notifications")]
pub mod v2;
#[cfg(feature = "notifications")]
pub mod vehicle_entrance_state_change;
#[cfg(feature = "notifications")]
pub mod vehicle_user_state_change;
#[cfg(feature = "notifications")]
pub mod violation_appeal;
#[cfg(feature = "notifications")]
pub mod violation_intercept;
#[cfg(feature = "notifications")]
pub mod violation_punish;
#[cfg(feature = "notifications")]
pub mod webizpay_authorized;
#[cfg(feature = "notifications")]
pub mod webizpay_paymentrefundsuccess;
#[cfg(feature = "notifications")]
pub mod webizpay_paymentsuccess;
#[cfg(feature = "notifications")]
pub mod webizpay_quotacardexpired;
#[cfg(feature = "notifications")]
pub mod webizpay_revoked;

use serde_json::Value;

use crate::message::{Decoder, RawContent, typed};
use crate::operation::Protocol;

/// The event of a notification, and its content in plain text.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notification {
    /// `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    AbnormalFundProcessingTransferSuccess(Box<abnormal_fund_processing_transfer_success::Content>),
    /// `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON)
    #[cfg(feature = "notifications")]
    ApplymentStateApproved(Box<applyment_state_approved::Content>),
    /// `BLOCKRECORD.CHANGE`: 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    BlockrecordChange(Box<blockrecord_change::Content>),
    /// `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    BlocksubmissionChange(Box<blocksubmission_change::Content>),
    /// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON)
    #[cfg(feature = "notifications")]
    BrandMemberCardSpPointExchangeCoupon(Box<brand_member_card_sp_point_exchange_coupon::Content>),
    /// `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON)
    #[cfg(feature = "notifications")]
    BrandMemberCardSpSyncUserPoint(Box<brand_member_card_sp_sync_user_point::Content>),
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON)
    #[cfg(feature = "notifications")]
    BrandMemberCardSpUserCardCreate(Box<brand_member_card_sp_user_card_create::Content>),
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON)
    #[cfg(feature = "notifications")]
    BrandMemberCardSpUserCardDelete(Box<brand_member_card_sp_user_card_delete::Content>),
    /// `BUDGET.CLOSED`: 公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON)
    #[cfg(feature = "notifications")]
    BudgetClosed(Box<budget_closed::Content>),
    /// `BUDGET.FINISHED`: 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)
    #[cfg(feature = "notifications")]
    BudgetFinished(Box<budget_finished::Content>),
    /// `BUDGET.LOCKED`: 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON)
    #[cfg(feature = "notifications")]
    BudgetLocked(Box<budget_locked::Content>),
    /// `COMPLAINT.CREATE`: 产生新投诉(COMPLAINT.CREATE)通知(JSON)
    #[cfg(feature = "notifications")]
    ComplaintCreate(Box<complaint_create::Content>),
    /// `COMPLAINT.STATE_CHANGE`: 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    ComplaintStateChange(Box<complaint_state_change::Content>),
    /// `COUPON.SEND`: 领券事件回调(COUPON.SEND)通知(JSON)
    #[cfg(feature = "notifications")]
    CouponSend(Box<coupon_send::Content>),
    /// `COUPON.USE`: 核销事件回调(COUPON.USE)通知(JSON)
    #[cfg(feature = "notifications")]
    CouponUse(Box<coupon_use::Content>),
    /// `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON)
    #[cfg(feature = "notifications")]
    CreditRepaymentDeductionPay(Box<credit_repayment_deduction_pay::Content>),
    /// `CREDIT_REPAYMENT.SIGN_CONTRACT`: 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON)
    #[cfg(feature = "notifications")]
    CreditRepaymentSignContract(Box<credit_repayment_sign_contract::Content>),
    /// `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON)
    #[cfg(feature = "notifications")]
    CreditRepaymentTerminateContract(Box<credit_repayment_terminate_contract::Content>),
    /// `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON)
    #[cfg(feature = "notifications")]
    CrossBorderPayGetMchInfo(Box<cross_border_pay_get_mch_info::Content>),
    /// `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON)
    #[cfg(feature = "notifications")]
    CrossBorderPayPushOrderInfo(Box<cross_border_pay_push_order_info::Content>),
    /// `DELIVERY_PLAN.CHANGE`: 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    DeliveryPlanChange(Box<delivery_plan_change::Content>),
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON)
    #[cfg(feature = "notifications")]
    DiscountCardAgreementEnded(Box<discount_card_agreement_ended::Content>),
    /// `DISCOUNT_CARD.GET_CARD`: 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON)
    #[cfg(feature = "notifications")]
    DiscountCardGetCard(Box<discount_card_get_card::Content>),
    /// `DISCOUNT_CARD.SETTLEMENT`: 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON)
    #[cfg(feature = "notifications")]
    DiscountCardSettlement(Box<discount_card_settlement::Content>),
    /// `DISCOUNT_CARD.USER_ACCEPTED`: 微信先享卡用户领卡(DISCOUNT\_CARD.USER\_ACCEPTED)通知(JSON)
    #[cfg(feature = "notifications")]
    DiscountCardUserAccepted(Box<discount_card_user_accepted::Content>),
    /// `DISCOUNT_CARD.USER_PAID`: 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON)
    #[cfg(feature = "notifications")]
    DiscountCardUserPaid(Box<discount_card_user_paid::Content>),
    /// `ECOMMERCE_ENTRUST.SIGN`: 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON)
    #[cfg(feature = "notifications")]
    EcommerceEntrustSign(Box<ecommerce_entrust_sign::Content>),
    /// `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
    #[cfg(feature = "notifications")]
    EcommerceEntrustTerminate(Box<ecommerce_entrust_terminate::Content>),
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON)
    #[cfg(feature = "notifications")]
    EduSchoolPayUserDebtStateUpdate(Box<edu_school_pay_user_debt_state_update::Content>),
    /// `ENTRUST.RELEASE`: 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON)
    #[cfg(feature = "notifications")]
    EntrustRelease(Box<entrust_release::Content>),
    /// `ENTRUST.SIGN`: 委托代扣签约成功(ENTRUST.SIGN)通知(JSON)
    #[cfg(feature = "notifications")]
    EntrustSign(Box<entrust_sign::Content>),
    /// `ENTRUST.SIGNING`: 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON)
    #[cfg(feature = "notifications")]
    EntrustSigning(Box<entrust_signing::Content>),
    /// `ENTRUST.TERMINATE`: 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON)
    #[cfg(feature = "notifications")]
    EntrustTerminate(Box<entrust_terminate::Content>),
    /// `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON)
    #[cfg(feature = "notifications")]
    EntrustTerminateInquiry(Box<entrust_terminate_inquiry::Content>),
    /// `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON)
    #[cfg(feature = "notifications")]
    EntrustTerminateRetention(Box<entrust_terminate_retention::Content>),
    /// `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    FacepayUserStateChange(Box<facepay_user_state_change::Content>),
    /// `FAPIAO.CARD_DISCARDED`: 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON)
    #[cfg(feature = "notifications")]
    FapiaoCardDiscarded(Box<fapiao_card_discarded::Content>),
    /// `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON)
    #[cfg(feature = "notifications")]
    FapiaoCardInserted(Box<fapiao_card_inserted::Content>),
    /// `FAPIAO.ISSUED`: 发票开具成功(FAPIAO.ISSUED)通知(JSON)
    #[cfg(feature = "notifications")]
    FapiaoIssued(Box<fapiao_issued::Content>),
    /// `FAPIAO.REVERSED`: 发票冲红成功(FAPIAO.REVERSED)通知(JSON)
    #[cfg(feature = "notifications")]
    FapiaoReversed(Box<fapiao_reversed::Content>),
    /// `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON)
    #[cfg(feature = "notifications")]
    FapiaoUserApplied(Box<fapiao_user_applied::Content>),
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON)
    #[cfg(feature = "notifications")]
    HirePowerBankReceiveInsurance(Box<hire_power_bank_receive_insurance::Content>),
    /// `INSURANCE_ENTRUST.RENEW`: 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON)
    #[cfg(feature = "notifications")]
    InsuranceEntrustRenew(Box<insurance_entrust_renew::Content>),
    /// `INSURANCE_ENTRUST.SIGN`: 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON)
    #[cfg(feature = "notifications")]
    InsuranceEntrustSign(Box<insurance_entrust_sign::Content>),
    /// `INSURANCE_ENTRUST.TERMINATE`: 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON)
    #[cfg(feature = "notifications")]
    InsuranceEntrustTerminate(Box<insurance_entrust_terminate::Content>),
    /// `INSURANCE_POLICY_MANAGEMENT.GRANTED`: 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON)
    #[cfg(feature = "notifications")]
    InsurancePolicyManagementGranted(Box<insurance_policy_management_granted::Content>),
    /// `MALL_AUTH.ACTIVATE_CARD`: 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON)
    #[cfg(feature = "notifications")]
    MallAuthActivateCard(Box<mall_auth_activate_card::Content>),
    /// `MALL_REFUND.SUCCESS`: 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    MallRefundSuccess(Box<mall_refund_success::Content>),
    /// `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    MallTransactionSuccess(Box<mall_transaction_success::Content>),
    /// `MANAGERECORD.CHANGE`: 商户管理记录(MANAGERECORD.CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    ManagerecordChange(Box<managerecord_change::Content>),
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED`: 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON)
    #[cfg(feature = "notifications")]
    MchtransferAuthorizationClosed(Box<mchtransfer_authorization_closed::Content>),
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON)
    #[cfg(feature = "notifications")]
    MchtransferAuthorizationConfirmed(Box<mchtransfer_authorization_confirmed::Content>),
    /// `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON)
    #[cfg(feature = "notifications")]
    MchtransferBatchClosed(Box<mchtransfer_batch_closed::Content>),
    /// `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON)
    #[cfg(feature = "notifications")]
    MchtransferBatchFinished(Box<mchtransfer_batch_finished::Content>),
    /// `MCHTRANSFER.BILL.FINISHED`: 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON)
    #[cfg(feature = "notifications")]
    MchtransferBillFinished(Box<mchtransfer_bill_finished::Content>),
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
    #[cfg(feature = "notifications")]
    MchtransferQqwalletbillFinished(Box<mchtransfer_qqwalletbill_finished::Content>),
    /// `MCHWITHDRAW.CHANGE`: 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    MchwithdrawChange(Box<mchwithdraw_change::Content>),
    /// `MEDICAL_INSURANCE.SUCCESS`: 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    MedicalInsuranceSuccess(Box<medical_insurance_success::Content>),
    /// `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON)
    #[cfg(feature = "notifications")]
    MembercardAcceptCard(Box<membercard_accept_card::Content>),
    /// `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON)
    #[cfg(feature = "notifications")]
    MembercardActivateCard(Box<membercard_activate_card::Content>),
    /// `MEMBERCARD.USERCARD_MANAGE`: 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON)
    #[cfg(feature = "notifications")]
    MembercardUsercardManage(Box<membercard_usercard_manage::Content>),
    /// `MERCHANT_NOTIFY.NOTIFY`: 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
    #[cfg(feature = "notifications")]
    MerchantNotifyNotify(Box<merchant_notify_notify::Content>),
    /// `PAPAY.SIGN`: 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON)
    #[cfg(feature = "notifications")]
    PapaySign(Box<papay_sign::Content>),
    /// `PAPAY.TERMINATE`: 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON)
    #[cfg(feature = "notifications")]
    PapayTerminate(Box<papay_terminate::Content>),
    /// `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON)
    #[cfg(feature = "notifications")]
    ParkingFeeQueryTransInfo(Box<parking_fee_query_trans_info::Content>),
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreBindServiceAccount(Box<payscore_bind_service_account::Content>),
    /// `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreMchPrepay(Box<payscore_mch_prepay::Content>),
    /// `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserAccepted(Box<payscore_user_accepted::Content>),
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`: 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserCancelSignPlan(Box<payscore_user_cancel_sign_plan::Content>),
    /// `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserCloseService(Box<payscore_user_close_service::Content>),
    /// `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserConfirm(Box<payscore_user_confirm::Content>),
    /// `PAYSCORE.USER_OPEN_SERVICE`: 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserOpenService(Box<payscore_user_open_service::Content>),
    /// `PAYSCORE.USER_PAID`: 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserPaid(Box<payscore_user_paid::Content>),
    /// `PAYSCORE.USER_SIGN_PLAN`: 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
    #[cfg(feature = "notifications")]
    PayscoreUserSignPlan(Box<payscore_user_sign_plan::Content>),
    /// `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON)
    #[cfg(feature = "notifications")]
    ProductCouponSpImageGeneration(Box<product_coupon_sp_image_generation::Content>),
    /// `PRODUCT_COUPON_SP.SEND`: 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON)
    #[cfg(feature = "notifications")]
    ProductCouponSpSend(Box<product_coupon_sp_send::Content>),
    /// `PROFITSHARING.RETURN`: 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)
    #[cfg(feature = "notifications")]
    ProfitsharingReturn(Box<profitsharing_return::Content>),
    /// `PROFITSHARING.SUCCESS`: 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON)
    ///
    /// The platform also sends it as `TRANSACTION.SUCCESS` with the original type `profitsharing`. Such a notification does not say whether it is this event or another one of the same content: compare its numbers with yours.
    #[cfg(feature = "notifications")]
    ProfitsharingSuccess(Box<profitsharing_success::Content>),
    /// `RECHARGE.CLOSED`: 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON)
    #[cfg(feature = "notifications")]
    RechargeClosed(Box<recharge_closed::Content>),
    /// `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
    #[cfg(feature = "notifications")]
    RechargeFundReturned(Box<recharge_fund_returned::Content>),
    /// `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    RechargeSuccess(Box<recharge_success::Content>),
    /// `REFUND.ABNORMAL`: 退款异常(REFUND.ABNORMAL)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "refund"))]
    RefundAbnormal(Box<refund_abnormal::Content>),
    /// `REFUND.CLOSED`: 退款关闭(REFUND.CLOSED)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "refund"))]
    RefundClosed(Box<refund_closed::Content>),
    /// `REFUND.SUCCESS`: 退款成功(REFUND.SUCCESS)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "refund"))]
    RefundSuccess(Box<refund_success::Content>),
    /// `RISKTRADE.IDENTIFICATION`: 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON)
    #[cfg(feature = "notifications")]
    RisktradeIdentification(Box<risktrade_identification::Content>),
    /// `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    SecurityEchoSuccess(Box<security_echo_success::Content>),
    /// `SETTLEMENT.SUCCESS`: 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    SettlementSuccess(Box<settlement_success::Content>),
    /// `TRANSACTION.FAIL`: 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "pay"))]
    TransactionFail(Box<transaction_fail::Content>),
    /// `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "pay"))]
    TransactionIndustryFailed(Box<transaction_industry_failed::Content>),
    /// `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "pay"))]
    TransactionIndustrySuccess(Box<transaction_industry_success::Content>),
    /// `TRANSACTION.PAY_BACK`: 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "pay"))]
    TransactionPayBack(Box<transaction_pay_back::Content>),
    /// `TRANSACTION.SUCCESS`: 支付成功(TRANSACTION.SUCCESS)通知(JSON)
    #[cfg(any(feature = "notifications", feature = "pay"))]
    TransactionSuccess(Box<transaction_success::Content>),
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    VehicleEntranceStateChange(Box<vehicle_entrance_state_change::Content>),
    /// `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON)
    #[cfg(feature = "notifications")]
    VehicleUserStateChange(Box<vehicle_user_state_change::Content>),
    /// `VIOLATION.APPEAL`: 商户平台申诉(VIOLATION.APPEAL)通知(JSON)
    #[cfg(feature = "notifications")]
    ViolationAppeal(Box<violation_appeal::Content>),
    /// `VIOLATION.INTERCEPT`: 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON)
    #[cfg(feature = "notifications")]
    ViolationIntercept(Box<violation_intercept::Content>),
    /// `VIOLATION.PUNISH`: 商户平台处罚(VIOLATION.PUNISH)通知(JSON)
    #[cfg(feature = "notifications")]
    ViolationPunish(Box<violation_punish::Content>),
    /// `WEBIZPAY.AUTHORIZED`: 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON)
    #[cfg(feature = "notifications")]
    WebizpayAuthorized(Box<webizpay_authorized::Content>),
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    WebizpayPaymentrefundsuccess(Box<webizpay_paymentrefundsuccess::Content>),
    /// `WEBIZPAY.PAYMENTSUCCESS`: 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON)
    #[cfg(feature = "notifications")]
    WebizpayPaymentsuccess(Box<webizpay_paymentsuccess::Content>),
    /// `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON)
    #[cfg(feature = "notifications")]
    WebizpayQuotacardexpired(Box<webizpay_quotacardexpired::Content>),
    /// `WEBIZPAY.REVOKED`: 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON)
    #[cfg(feature = "notifications")]
    WebizpayRevoked(Box<webizpay_revoked::Content>),
    /// `CHECK.FAIL`: 用户确认订单失败(CHECK.FAIL)回调通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2EventCheckFail(Box<v2::event_check_fail::Content>),
    /// `CHECK.SUCCESS`: 用户确认订单成功(CHECK.SUCCESS)回调通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2EventCheckSuccess(Box<v2::event_check_success::Content>),
    /// `TRANSACTION.FAIL`: 订单支付失败(TRANSACTION.FAIL)回调通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2EventTransactionFail(Box<v2::event_transaction_fail::Content>),
    /// `TRANSACTION.SUCCESS`: 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2EventTransactionSuccess(Box<v2::event_transaction_success::Content>),
    /// `combined-transactions-success`: 合单支付通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2CombinedTransactionsSuccess(Box<v2::combined_transactions_success::Content>),
    /// `pap-contract-state-changed`: 扣款服务-签约/解约结果通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2PapContractStateChanged(Box<v2::pap_contract_state_changed::Content>),
    /// `refund-processed`: 退款结果通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2RefundProcessed(Box<v2::refund_processed::Content>),
    /// `transaction-success`: 普通支付通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2TransactionSuccess(Box<v2::transaction_success::Content>),
    /// `transactions-risk-occurred`: 事中-风险交易回调通知银行服务商(XML)
    #[cfg(feature = "v2-notifications")]
    V2TransactionsRiskOccurred(Box<v2::transactions_risk_occurred::Content>),
    /// `vehicle-state-changed-for-parking`: 车牌状态变更通知(XML)
    #[cfg(feature = "v2-notifications")]
    V2VehicleStateChangedForParking(Box<v2::vehicle_state_changed_for_parking::Content>),
    /// Another event: one that this version does not know, or whose feature is off.
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
            #[cfg(feature = "notifications")]
            Self::AbnormalFundProcessingTransferSuccess(_) => {
                "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS"
            }
            #[cfg(feature = "notifications")]
            Self::ApplymentStateApproved(_) => "APPLYMENT_STATE.APPROVED",
            #[cfg(feature = "notifications")]
            Self::BlockrecordChange(_) => "BLOCKRECORD.CHANGE",
            #[cfg(feature = "notifications")]
            Self::BlocksubmissionChange(_) => "BLOCKSUBMISSION.CHANGE",
            #[cfg(feature = "notifications")]
            Self::BrandMemberCardSpPointExchangeCoupon(_) => {
                "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON"
            }
            #[cfg(feature = "notifications")]
            Self::BrandMemberCardSpSyncUserPoint(_) => "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
            #[cfg(feature = "notifications")]
            Self::BrandMemberCardSpUserCardCreate(_) => "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
            #[cfg(feature = "notifications")]
            Self::BrandMemberCardSpUserCardDelete(_) => "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
            #[cfg(feature = "notifications")]
            Self::BudgetClosed(_) => "BUDGET.CLOSED",
            #[cfg(feature = "notifications")]
            Self::BudgetFinished(_) => "BUDGET.FINISHED",
            #[cfg(feature = "notifications")]
            Self::BudgetLocked(_) => "BUDGET.LOCKED",
            #[cfg(feature = "notifications")]
            Self::ComplaintCreate(_) => "COMPLAINT.CREATE",
            #[cfg(feature = "notifications")]
            Self::ComplaintStateChange(_) => "COMPLAINT.STATE_CHANGE",
            #[cfg(feature = "notifications")]
            Self::CouponSend(_) => "COUPON.SEND",
            #[cfg(feature = "notifications")]
            Self::CouponUse(_) => "COUPON.USE",
            #[cfg(feature = "notifications")]
            Self::CreditRepaymentDeductionPay(_) => "CREDIT_REPAYMENT.DEDUCTION_PAY",
            #[cfg(feature = "notifications")]
            Self::CreditRepaymentSignContract(_) => "CREDIT_REPAYMENT.SIGN_CONTRACT",
            #[cfg(feature = "notifications")]
            Self::CreditRepaymentTerminateContract(_) => "CREDIT_REPAYMENT.TERMINATE_CONTRACT",
            #[cfg(feature = "notifications")]
            Self::CrossBorderPayGetMchInfo(_) => "CROSS_BORDER_PAY.GET_MCH_INFO",
            #[cfg(feature = "notifications")]
            Self::CrossBorderPayPushOrderInfo(_) => "CROSS_BORDER_PAY.PUSH_ORDER_INFO",
            #[cfg(feature = "notifications")]
            Self::DeliveryPlanChange(_) => "DELIVERY_PLAN.CHANGE",
            #[cfg(feature = "notifications")]
            Self::DiscountCardAgreementEnded(_) => "DISCOUNT_CARD.AGREEMENT_ENDED",
            #[cfg(feature = "notifications")]
            Self::DiscountCardGetCard(_) => "DISCOUNT_CARD.GET_CARD",
            #[cfg(feature = "notifications")]
            Self::DiscountCardSettlement(_) => "DISCOUNT_CARD.SETTLEMENT",
            #[cfg(feature = "notifications")]
            Self::DiscountCardUserAccepted(_) => "DISCOUNT_CARD.USER_ACCEPTED",
            #[cfg(feature = "notifications")]
            Self::DiscountCardUserPaid(_) => "DISCOUNT_CARD.USER_PAID",
            #[cfg(feature = "notifications")]
            Self::EcommerceEntrustSign(_) => "ECOMMERCE_ENTRUST.SIGN",
            #[cfg(feature = "notifications")]
            Self::EcommerceEntrustTerminate(_) => "ECOMMERCE_ENTRUST.TERMINATE",
            #[cfg(feature = "notifications")]
            Self::EduSchoolPayUserDebtStateUpdate(_) => "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE",
            #[cfg(feature = "notifications")]
            Self::EntrustRelease(_) => "ENTRUST.RELEASE",
            #[cfg(feature = "notifications")]
            Self::EntrustSign(_) => "ENTRUST.SIGN",
            #[cfg(feature = "notifications")]
            Self::EntrustSigning(_) => "ENTRUST.SIGNING",
            #[cfg(feature = "notifications")]
            Self::EntrustTerminate(_) => "ENTRUST.TERMINATE",
            #[cfg(feature = "notifications")]
            Self::EntrustTerminateInquiry(_) => "ENTRUST.TERMINATE_INQUIRY",
            #[cfg(feature = "notifications")]
            Self::EntrustTerminateRetention(_) => "ENTRUST.TERMINATE_RETENTION",
            #[cfg(feature = "notifications")]
            Self::FacepayUserStateChange(_) => "FACEPAY.USER_STATE_CHANGE",
            #[cfg(feature = "notifications")]
            Self::FapiaoCardDiscarded(_) => "FAPIAO.CARD_DISCARDED",
            #[cfg(feature = "notifications")]
            Self::FapiaoCardInserted(_) => "FAPIAO.CARD_INSERTED",
            #[cfg(feature = "notifications")]
            Self::FapiaoIssued(_) => "FAPIAO.ISSUED",
            #[cfg(feature = "notifications")]
            Self::FapiaoReversed(_) => "FAPIAO.REVERSED",
            #[cfg(feature = "notifications")]
            Self::FapiaoUserApplied(_) => "FAPIAO.USER_APPLIED",
            #[cfg(feature = "notifications")]
            Self::HirePowerBankReceiveInsurance(_) => "HIRE_POWER_BANK.RECEIVE_INSURANCE",
            #[cfg(feature = "notifications")]
            Self::InsuranceEntrustRenew(_) => "INSURANCE_ENTRUST.RENEW",
            #[cfg(feature = "notifications")]
            Self::InsuranceEntrustSign(_) => "INSURANCE_ENTRUST.SIGN",
            #[cfg(feature = "notifications")]
            Self::InsuranceEntrustTerminate(_) => "INSURANCE_ENTRUST.TERMINATE",
            #[cfg(feature = "notifications")]
            Self::InsurancePolicyManagementGranted(_) => "INSURANCE_POLICY_MANAGEMENT.GRANTED",
            #[cfg(feature = "notifications")]
            Self::MallAuthActivateCard(_) => "MALL_AUTH.ACTIVATE_CARD",
            #[cfg(feature = "notifications")]
            Self::MallRefundSuccess(_) => "MALL_REFUND.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::MallTransactionSuccess(_) => "MALL_TRANSACTION.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::ManagerecordChange(_) => "MANAGERECORD.CHANGE",
            #[cfg(feature = "notifications")]
            Self::MchtransferAuthorizationClosed(_) => "MCHTRANSFER.AUTHORIZATION.CLOSED",
            #[cfg(feature = "notifications")]
            Self::MchtransferAuthorizationConfirmed(_) => "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
            #[cfg(feature = "notifications")]
            Self::MchtransferBatchClosed(_) => "MCHTRANSFER.BATCH.CLOSED",
            #[cfg(feature = "notifications")]
            Self::MchtransferBatchFinished(_) => "MCHTRANSFER.BATCH.FINISHED",
            #[cfg(feature = "notifications")]
            Self::MchtransferBillFinished(_) => "MCHTRANSFER.BILL.FINISHED",
            #[cfg(feature = "notifications")]
            Self::MchtransferQqwalletbillFinished(_) => "MCHTRANSFER.QQWALLETBILL.FINISHED",
            #[cfg(feature = "notifications")]
            Self::MchwithdrawChange(_) => "MCHWITHDRAW.CHANGE",
            #[cfg(feature = "notifications")]
            Self::MedicalInsuranceSuccess(_) => "MEDICAL_INSURANCE.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::MembercardAcceptCard(_) => "MEMBERCARD.ACCEPT_CARD",
            #[cfg(feature = "notifications")]
            Self::MembercardActivateCard(_) => "MEMBERCARD.ACTIVATE_CARD",
            #[cfg(feature = "notifications")]
            Self::MembercardUsercardManage(_) => "MEMBERCARD.USERCARD_MANAGE",
            #[cfg(feature = "notifications")]
            Self::MerchantNotifyNotify(_) => "MERCHANT_NOTIFY.NOTIFY",
            #[cfg(feature = "notifications")]
            Self::PapaySign(_) => "PAPAY.SIGN",
            #[cfg(feature = "notifications")]
            Self::PapayTerminate(_) => "PAPAY.TERMINATE",
            #[cfg(feature = "notifications")]
            Self::ParkingFeeQueryTransInfo(_) => "PARKING_FEE.QUERY_TRANS_INFO",
            #[cfg(feature = "notifications")]
            Self::PayscoreBindServiceAccount(_) => "PAYSCORE.BIND_SERVICE_ACCOUNT",
            #[cfg(feature = "notifications")]
            Self::PayscoreMchPrepay(_) => "PAYSCORE.MCH_PREPAY",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserAccepted(_) => "PAYSCORE.USER_ACCEPTED",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserCancelSignPlan(_) => "PAYSCORE.USER_CANCEL_SIGN_PLAN",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserCloseService(_) => "PAYSCORE.USER_CLOSE_SERVICE",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserConfirm(_) => "PAYSCORE.USER_CONFIRM",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserOpenService(_) => "PAYSCORE.USER_OPEN_SERVICE",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserPaid(_) => "PAYSCORE.USER_PAID",
            #[cfg(feature = "notifications")]
            Self::PayscoreUserSignPlan(_) => "PAYSCORE.USER_SIGN_PLAN",
            #[cfg(feature = "notifications")]
            Self::ProductCouponSpImageGeneration(_) => "PRODUCT_COUPON_SP.IMAGE_GENERATION",
            #[cfg(feature = "notifications")]
            Self::ProductCouponSpSend(_) => "PRODUCT_COUPON_SP.SEND",
            #[cfg(feature = "notifications")]
            Self::ProfitsharingReturn(_) => "PROFITSHARING.RETURN",
            #[cfg(feature = "notifications")]
            Self::ProfitsharingSuccess(_) => "PROFITSHARING.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::RechargeClosed(_) => "RECHARGE.CLOSED",
            #[cfg(feature = "notifications")]
            Self::RechargeFundReturned(_) => "RECHARGE.FUND_RETURNED",
            #[cfg(feature = "notifications")]
            Self::RechargeSuccess(_) => "RECHARGE.SUCCESS",
            #[cfg(any(feature = "notifications", feature = "refund"))]
            Self::RefundAbnormal(_) => "REFUND.ABNORMAL",
            #[cfg(any(feature = "notifications", feature = "refund"))]
            Self::RefundClosed(_) => "REFUND.CLOSED",
            #[cfg(any(feature = "notifications", feature = "refund"))]
            Self::RefundSuccess(_) => "REFUND.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::RisktradeIdentification(_) => "RISKTRADE.IDENTIFICATION",
            #[cfg(feature = "notifications")]
            Self::SecurityEchoSuccess(_) => "SECURITY_ECHO.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::SettlementSuccess(_) => "SETTLEMENT.SUCCESS",
            #[cfg(any(feature = "notifications", feature = "pay"))]
            Self::TransactionFail(_) => "TRANSACTION.FAIL",
            #[cfg(any(feature = "notifications", feature = "pay"))]
            Self::TransactionIndustryFailed(_) => "TRANSACTION.INDUSTRY_FAILED",
            #[cfg(any(feature = "notifications", feature = "pay"))]
            Self::TransactionIndustrySuccess(_) => "TRANSACTION.INDUSTRY_SUCCESS",
            #[cfg(any(feature = "notifications", feature = "pay"))]
            Self::TransactionPayBack(_) => "TRANSACTION.PAY_BACK",
            #[cfg(any(feature = "notifications", feature = "pay"))]
            Self::TransactionSuccess(_) => "TRANSACTION.SUCCESS",
            #[cfg(feature = "notifications")]
            Self::VehicleEntranceStateChange(_) => "VEHICLE.ENTRANCE_STATE_CHANGE",
            #[cfg(feature = "notifications")]
            Self::VehicleUserStateChange(_) => "VEHICLE.USER_STATE_CHANGE",
            #[cfg(feature = "notifications")]
            Self::ViolationAppeal(_) => "VIOLATION.APPEAL",
            #[cfg(feature = "notifications")]
            Self::ViolationIntercept(_) => "VIOLATION.INTERCEPT",
            #[cfg(feature = "notifications")]
            Self::ViolationPunish(_) => "VIOLATION.PUNISH",
            #[cfg(feature = "notifications")]
            Self::WebizpayAuthorized(_) => "WEBIZPAY.AUTHORIZED",
            #[cfg(feature = "notifications")]
            Self::WebizpayPaymentrefundsuccess(_) => "WEBIZPAY.PAYMENTREFUNDSUCCESS",
            #[cfg(feature = "notifications")]
            Self::WebizpayPaymentsuccess(_) => "WEBIZPAY.PAYMENTSUCCESS",
            #[cfg(feature = "notifications")]
            Self::WebizpayQuotacardexpired(_) => "WEBIZPAY.QUOTACARDEXPIRED",
            #[cfg(feature = "notifications")]
            Self::WebizpayRevoked(_) => "WEBIZPAY.REVOKED",
            #[cfg(feature = "v2-notifications")]
            Self::V2EventCheckFail(_) => "CHECK.FAIL",
            #[cfg(feature = "v2-notifications")]
            Self::V2EventCheckSuccess(_) => "CHECK.SUCCESS",
            #[cfg(feature = "v2-notifications")]
            Self::V2EventTransactionFail(_) => "TRANSACTION.FAIL",
            #[cfg(feature = "v2-notifications")]
            Self::V2EventTransactionSuccess(_) => "TRANSACTION.SUCCESS",
            #[cfg(feature = "v2-notifications")]
            Self::V2CombinedTransactionsSuccess(_) => "combined-transactions-success",
            #[cfg(feature = "v2-notifications")]
            Self::V2PapContractStateChanged(_) => "pap-contract-state-changed",
            #[cfg(feature = "v2-notifications")]
            Self::V2RefundProcessed(_) => "refund-processed",
            #[cfg(feature = "v2-notifications")]
            Self::V2TransactionSuccess(_) => "transaction-success",
            #[cfg(feature = "v2-notifications")]
            Self::V2TransactionsRiskOccurred(_) => "transactions-risk-occurred",
            #[cfg(feature = "v2-notifications")]
            Self::V2VehicleStateChangedForParking(_) => "vehicle-state-changed-for-parking",
            Self::Unknown { event, .. } => event,
        }
    }

    /// The notification of an event, whose content is verified and decrypted.
    #[cfg_attr(
        not(any(
            feature = "notifications",
            feature = "v2-notifications",
            feature = "pay",
            feature = "refund"
        )),
        expect(unused_variables, reason = "no event has a type then")
    )]
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
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS") => {
                typed(content, decoder, Self::AbnormalFundProcessingTransferSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "APPLYMENT_STATE.APPROVED") => {
                typed(content, decoder, Self::ApplymentStateApproved)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BLOCKRECORD.CHANGE") => {
                typed(content, decoder, Self::BlockrecordChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BLOCKSUBMISSION.CHANGE") => {
                typed(content, decoder, Self::BlocksubmissionChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON") => {
                typed(content, decoder, Self::BrandMemberCardSpPointExchangeCoupon)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT") => {
                typed(content, decoder, Self::BrandMemberCardSpSyncUserPoint)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE") => {
                typed(content, decoder, Self::BrandMemberCardSpUserCardCreate)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE") => {
                typed(content, decoder, Self::BrandMemberCardSpUserCardDelete)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BUDGET.CLOSED") => typed(content, decoder, Self::BudgetClosed),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BUDGET.FINISHED") => typed(content, decoder, Self::BudgetFinished),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "BUDGET.LOCKED") => typed(content, decoder, Self::BudgetLocked),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "COMPLAINT.CREATE") => typed(content, decoder, Self::ComplaintCreate),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "COMPLAINT.STATE_CHANGE") => {
                typed(content, decoder, Self::ComplaintStateChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "COUPON.SEND") => typed(content, decoder, Self::CouponSend),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "COUPON.USE") => typed(content, decoder, Self::CouponUse),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "CREDIT_REPAYMENT.DEDUCTION_PAY") => {
                typed(content, decoder, Self::CreditRepaymentDeductionPay)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "CREDIT_REPAYMENT.SIGN_CONTRACT") => {
                typed(content, decoder, Self::CreditRepaymentSignContract)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "CREDIT_REPAYMENT.TERMINATE_CONTRACT") => {
                typed(content, decoder, Self::CreditRepaymentTerminateContract)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "CROSS_BORDER_PAY.GET_MCH_INFO") => {
                typed(content, decoder, Self::CrossBorderPayGetMchInfo)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "CROSS_BORDER_PAY.PUSH_ORDER_INFO") => {
                typed(content, decoder, Self::CrossBorderPayPushOrderInfo)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "DELIVERY_PLAN.CHANGE") => {
                typed(content, decoder, Self::DeliveryPlanChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "DISCOUNT_CARD.AGREEMENT_ENDED") => {
                typed(content, decoder, Self::DiscountCardAgreementEnded)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "DISCOUNT_CARD.GET_CARD") => {
                typed(content, decoder, Self::DiscountCardGetCard)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "DISCOUNT_CARD.SETTLEMENT") => {
                typed(content, decoder, Self::DiscountCardSettlement)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "DISCOUNT_CARD.USER_ACCEPTED") => {
                typed(content, decoder, Self::DiscountCardUserAccepted)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "DISCOUNT_CARD.USER_PAID") => {
                typed(content, decoder, Self::DiscountCardUserPaid)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ECOMMERCE_ENTRUST.SIGN") => {
                typed(content, decoder, Self::EcommerceEntrustSign)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ECOMMERCE_ENTRUST.TERMINATE") => {
                typed(content, decoder, Self::EcommerceEntrustTerminate)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE") => {
                typed(content, decoder, Self::EduSchoolPayUserDebtStateUpdate)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ENTRUST.RELEASE") => typed(content, decoder, Self::EntrustRelease),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ENTRUST.SIGN") => typed(content, decoder, Self::EntrustSign),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ENTRUST.SIGNING") => typed(content, decoder, Self::EntrustSigning),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ENTRUST.TERMINATE") => typed(content, decoder, Self::EntrustTerminate),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ENTRUST.TERMINATE_INQUIRY") => {
                typed(content, decoder, Self::EntrustTerminateInquiry)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "ENTRUST.TERMINATE_RETENTION") => {
                typed(content, decoder, Self::EntrustTerminateRetention)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "FACEPAY.USER_STATE_CHANGE") => {
                typed(content, decoder, Self::FacepayUserStateChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "FAPIAO.CARD_DISCARDED") => {
                typed(content, decoder, Self::FapiaoCardDiscarded)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "FAPIAO.CARD_INSERTED") => {
                typed(content, decoder, Self::FapiaoCardInserted)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "FAPIAO.ISSUED") => typed(content, decoder, Self::FapiaoIssued),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "FAPIAO.REVERSED") => typed(content, decoder, Self::FapiaoReversed),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "FAPIAO.USER_APPLIED") => {
                typed(content, decoder, Self::FapiaoUserApplied)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "HIRE_POWER_BANK.RECEIVE_INSURANCE") => {
                typed(content, decoder, Self::HirePowerBankReceiveInsurance)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "INSURANCE_ENTRUST.RENEW") => {
                typed(content, decoder, Self::InsuranceEntrustRenew)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "INSURANCE_ENTRUST.SIGN") => {
                typed(content, decoder, Self::InsuranceEntrustSign)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "INSURANCE_ENTRUST.TERMINATE") => {
                typed(content, decoder, Self::InsuranceEntrustTerminate)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "INSURANCE_POLICY_MANAGEMENT.GRANTED") => {
                typed(content, decoder, Self::InsurancePolicyManagementGranted)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MALL_AUTH.ACTIVATE_CARD") => {
                typed(content, decoder, Self::MallAuthActivateCard)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MALL_REFUND.SUCCESS") => {
                typed(content, decoder, Self::MallRefundSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MALL_TRANSACTION.SUCCESS") => {
                typed(content, decoder, Self::MallTransactionSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MANAGERECORD.CHANGE") => {
                typed(content, decoder, Self::ManagerecordChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHTRANSFER.AUTHORIZATION.CLOSED") => {
                typed(content, decoder, Self::MchtransferAuthorizationClosed)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHTRANSFER.AUTHORIZATION.CONFIRMED") => {
                typed(content, decoder, Self::MchtransferAuthorizationConfirmed)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHTRANSFER.BATCH.CLOSED") => {
                typed(content, decoder, Self::MchtransferBatchClosed)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHTRANSFER.BATCH.FINISHED") => {
                typed(content, decoder, Self::MchtransferBatchFinished)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHTRANSFER.BILL.FINISHED") => {
                typed(content, decoder, Self::MchtransferBillFinished)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHTRANSFER.QQWALLETBILL.FINISHED") => {
                typed(content, decoder, Self::MchtransferQqwalletbillFinished)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MCHWITHDRAW.CHANGE") => {
                typed(content, decoder, Self::MchwithdrawChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MEDICAL_INSURANCE.SUCCESS") => {
                typed(content, decoder, Self::MedicalInsuranceSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MEMBERCARD.ACCEPT_CARD") => {
                typed(content, decoder, Self::MembercardAcceptCard)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MEMBERCARD.ACTIVATE_CARD") => {
                typed(content, decoder, Self::MembercardActivateCard)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MEMBERCARD.USERCARD_MANAGE") => {
                typed(content, decoder, Self::MembercardUsercardManage)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "MERCHANT_NOTIFY.NOTIFY") => {
                typed(content, decoder, Self::MerchantNotifyNotify)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAPAY.SIGN") => typed(content, decoder, Self::PapaySign),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAPAY.TERMINATE") => typed(content, decoder, Self::PapayTerminate),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PARKING_FEE.QUERY_TRANS_INFO") => {
                typed(content, decoder, Self::ParkingFeeQueryTransInfo)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.BIND_SERVICE_ACCOUNT") => {
                typed(content, decoder, Self::PayscoreBindServiceAccount)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.MCH_PREPAY") => {
                typed(content, decoder, Self::PayscoreMchPrepay)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_ACCEPTED") => {
                typed(content, decoder, Self::PayscoreUserAccepted)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_CANCEL_SIGN_PLAN") => {
                typed(content, decoder, Self::PayscoreUserCancelSignPlan)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_CLOSE_SERVICE") => {
                typed(content, decoder, Self::PayscoreUserCloseService)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_CONFIRM") => {
                typed(content, decoder, Self::PayscoreUserConfirm)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_OPEN_SERVICE") => {
                typed(content, decoder, Self::PayscoreUserOpenService)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_PAID") => typed(content, decoder, Self::PayscoreUserPaid),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PAYSCORE.USER_SIGN_PLAN") => {
                typed(content, decoder, Self::PayscoreUserSignPlan)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PRODUCT_COUPON_SP.IMAGE_GENERATION") => {
                typed(content, decoder, Self::ProductCouponSpImageGeneration)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PRODUCT_COUPON_SP.SEND") => {
                typed(content, decoder, Self::ProductCouponSpSend)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PROFITSHARING.RETURN") => {
                typed(content, decoder, Self::ProfitsharingReturn)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "PROFITSHARING.SUCCESS") => {
                typed(content, decoder, Self::ProfitsharingSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "RECHARGE.CLOSED") => typed(content, decoder, Self::RechargeClosed),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "RECHARGE.FUND_RETURNED") => {
                typed(content, decoder, Self::RechargeFundReturned)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "RECHARGE.SUCCESS") => typed(content, decoder, Self::RechargeSuccess),
            #[cfg(any(feature = "notifications", feature = "refund"))]
            (Protocol::V3, "REFUND.ABNORMAL") => typed(content, decoder, Self::RefundAbnormal),
            #[cfg(any(feature = "notifications", feature = "refund"))]
            (Protocol::V3, "REFUND.CLOSED") => typed(content, decoder, Self::RefundClosed),
            #[cfg(any(feature = "notifications", feature = "refund"))]
            (Protocol::V3, "REFUND.SUCCESS") => typed(content, decoder, Self::RefundSuccess),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "RISKTRADE.IDENTIFICATION") => {
                typed(content, decoder, Self::RisktradeIdentification)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "SECURITY_ECHO.SUCCESS") => {
                typed(content, decoder, Self::SecurityEchoSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "SETTLEMENT.SUCCESS") => {
                typed(content, decoder, Self::SettlementSuccess)
            }
            #[cfg(any(feature = "notifications", feature = "pay"))]
            (Protocol::V3, "TRANSACTION.FAIL") => typed(content, decoder, Self::TransactionFail),
            #[cfg(any(feature = "notifications", feature = "pay"))]
            (Protocol::V3, "TRANSACTION.INDUSTRY_FAILED") => {
                typed(content, decoder, Self::TransactionIndustryFailed)
            }
            #[cfg(any(feature = "notifications", feature = "pay"))]
            (Protocol::V3, "TRANSACTION.INDUSTRY_SUCCESS") => {
                typed(content, decoder, Self::TransactionIndustrySuccess)
            }
            #[cfg(any(feature = "notifications", feature = "pay"))]
            (Protocol::V3, "TRANSACTION.PAY_BACK") => {
                typed(content, decoder, Self::TransactionPayBack)
            }
            #[cfg(any(feature = "notifications", feature = "pay"))]
            (Protocol::V3, "TRANSACTION.SUCCESS") => {
                typed(content, decoder, Self::TransactionSuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "VEHICLE.ENTRANCE_STATE_CHANGE") => {
                typed(content, decoder, Self::VehicleEntranceStateChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "VEHICLE.USER_STATE_CHANGE") => {
                typed(content, decoder, Self::VehicleUserStateChange)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "VIOLATION.APPEAL") => typed(content, decoder, Self::ViolationAppeal),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "VIOLATION.INTERCEPT") => {
                typed(content, decoder, Self::ViolationIntercept)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "VIOLATION.PUNISH") => typed(content, decoder, Self::ViolationPunish),
            #[cfg(feature = "notifications")]
            (Protocol::V3, "WEBIZPAY.AUTHORIZED") => {
                typed(content, decoder, Self::WebizpayAuthorized)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "WEBIZPAY.PAYMENTREFUNDSUCCESS") => {
                typed(content, decoder, Self::WebizpayPaymentrefundsuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "WEBIZPAY.PAYMENTSUCCESS") => {
                typed(content, decoder, Self::WebizpayPaymentsuccess)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "WEBIZPAY.QUOTACARDEXPIRED") => {
                typed(content, decoder, Self::WebizpayQuotacardexpired)
            }
            #[cfg(feature = "notifications")]
            (Protocol::V3, "WEBIZPAY.REVOKED") => typed(content, decoder, Self::WebizpayRevoked),
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "CHECK.FAIL") => typed(content, decoder, Self::V2EventCheckFail),
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "CHECK.SUCCESS") => typed(content, decoder, Self::V2EventCheckSuccess),
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "TRANSACTION.FAIL") => {
                typed(content, decoder, Self::V2EventTransactionFail)
            }
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "TRANSACTION.SUCCESS") => {
                typed(content, decoder, Self::V2EventTransactionSuccess)
            }
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "combined-transactions-success") => {
                typed(content, decoder, Self::V2CombinedTransactionsSuccess)
            }
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "pap-contract-state-changed") => {
                typed(content, decoder, Self::V2PapContractStateChanged)
            }
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "refund-processed") => typed(content, decoder, Self::V2RefundProcessed),
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "transaction-success") => {
                typed(content, decoder, Self::V2TransactionSuccess)
            }
            #[cfg(feature = "v2-notifications")]
            (Protocol::V2, "transactions-risk-occurred") => {
                typed(content, decoder, Self::V2TransactionsRiskOccurred)
            }
            #[cfg(feature = "v2-notifications")]
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

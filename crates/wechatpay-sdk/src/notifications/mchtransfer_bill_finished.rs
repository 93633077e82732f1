//! `MCHTRANSFER.BILL.FINISHED`: 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) · Merchant transfer finished
//!
//! 商家转账单到达最终状态后通知商户，解密资源数据后可得转账结果。模式：普通商户、服务商。
//!
//! Tells the merchant that a transfer has reached its final state. The decrypted resource holds the result. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4012712115](https://pay.weixin.qq.com/doc/v3/merchant/4012712115), [partner/4015468969](https://pay.weixin.qq.com/doc/v3/partner/4015468969)

enumeration! {
    /// 单据状态 · Record status
    State {
        /// `ACCEPTED`: 已受理 · Accepted
        ACCEPTED = "ACCEPTED",
        /// `PROCESSING`: 处理中 · In progress
        PROCESSING = "PROCESSING",
        /// `WAIT_USER_CONFIRM`: 待用户确认 · Waiting for the user to confirm
        WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        /// `TRANSFERING`: 转账中 · Transfer under way
        TRANSFERING = "TRANSFERING",
        /// `SUCCESS`: 成功 · Succeeded
        SUCCESS = "SUCCESS",
        /// `FAIL`: 失败 · Failed
        FAIL = "FAIL",
        /// `CANCELING`: 撤销中 · Being cancelled
        CANCELING = "CANCELING",
        /// `CANCELLED`: 已撤销 · Cancelled
        CANCELLED = "CANCELLED",
    }
    final SUCCESS, FAIL, CANCELLED
}

enumeration! {
    /// 失败原因 · Failure reason
    FailReason {
        /// `ACCOUNT_FROZEN`: 账户已冻结 · The account is frozen
        ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
        /// `ACCOUNT_NOT_EXIST`: 账户不存在 · The account does not exist
        ACCOUNT_NOT_EXIST = "ACCOUNT_NOT_EXIST",
        /// `BANK_CARD_ACCOUNT_ABNORMAL`: 银行卡账户异常 · The bank card's account is abnormal
        BANK_CARD_ACCOUNT_ABNORMAL = "BANK_CARD_ACCOUNT_ABNORMAL",
        /// `BANK_CARD_BANK_INFO_WRONG`: 银行卡的银行信息有误 · Wrong bank of the bank card
        BANK_CARD_BANK_INFO_WRONG = "BANK_CARD_BANK_INFO_WRONG",
        /// `BANK_CARD_CARD_INFO_WRONG`: 银行卡信息有误 · Wrong data of the bank card
        BANK_CARD_CARD_INFO_WRONG = "BANK_CARD_CARD_INFO_WRONG",
        /// `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`: 银行卡收款超过额度 · The bank card's quota is exceeded
        BANK_CARD_COLLECTIONS_ABOVE_QUOTA = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        /// `BANK_CARD_PARAM_ERROR`: 银行卡参数错误 · Wrong parameter of the bank card
        BANK_CARD_PARAM_ERROR = "BANK_CARD_PARAM_ERROR",
        /// `BANK_CARD_STATUS_ABNORMAL`: 银行卡状态异常 · The bank card's state is abnormal
        BANK_CARD_STATUS_ABNORMAL = "BANK_CARD_STATUS_ABNORMAL",
        /// `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`: 用户单月收款超过业务规则限额 · The user's monthly limit for this business is exceeded
        BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        /// `BLOCK_B2C_USERLIMITAMOUNT_MONTH`: 用户单月收款超过限额 · The user's monthly limit is exceeded
        BLOCK_B2C_USERLIMITAMOUNT_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        /// `DAY_RECEIVED_COUNT_EXCEED`: 超过单日收款次数 · The payee's daily count is exceeded
        DAY_RECEIVED_COUNT_EXCEED = "DAY_RECEIVED_COUNT_EXCEED",
        /// `DAY_RECEIVED_QUOTA_EXCEED`: 超过单日收款额度 · The payee's daily quota is exceeded
        DAY_RECEIVED_QUOTA_EXCEED = "DAY_RECEIVED_QUOTA_EXCEED",
        /// `EXCEEDED_ESTIMATED_AMOUNT`: 超过预估金额 · More than the estimated amount
        EXCEEDED_ESTIMATED_AMOUNT = "EXCEEDED_ESTIMATED_AMOUNT",
        /// `ID_CARD_NOT_CORRECT`: 身份证校验不通过 · The ID card does not match
        ID_CARD_NOT_CORRECT = "ID_CARD_NOT_CORRECT",
        /// `MCH_CANCEL`: 商户撤销 · Cancelled by the merchant
        MCH_CANCEL = "MCH_CANCEL",
        /// `MERCHANT_REJECT`: 商户驳回 · Rejected by the merchant
        MERCHANT_REJECT = "MERCHANT_REJECT",
        /// `MERCHANT_NOT_CONFIRM`: 商户未确认 · Not confirmed by the merchant
        MERCHANT_NOT_CONFIRM = "MERCHANT_NOT_CONFIRM",
        /// `NAME_NOT_CORRECT`: 姓名校验不通过 · The name does not match
        NAME_NOT_CORRECT = "NAME_NOT_CORRECT",
        /// `OPENID_INVALID`: `openid` 与 `appid` 不匹配 · The `openid` is invalid or not of this `appid`
        OPENID_INVALID = "OPENID_INVALID",
        /// `OTHER_FAIL_REASON_TYPE`: 其他失败原因 · Other reason
        OTHER_FAIL_REASON_TYPE = "OTHER_FAIL_REASON_TYPE",
        /// `OVERDUE_CLOSE`: 超时关闭 · Closed by time-out
        OVERDUE_CLOSE = "OVERDUE_CLOSE",
        /// `PAYEE_ACCOUNT_ABNORMAL`: 收款方账户异常 · The payee's account is abnormal
        PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
        /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
        PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        /// `PRODUCT_AUTH_CHECK_FAIL`: 产品权限校验失败 · No permission for the product
        PRODUCT_AUTH_CHECK_FAIL = "PRODUCT_AUTH_CHECK_FAIL",
        /// `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`: 用户实名账户收款受限 · The real-name account's quota is exceeded
        REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        /// `REAL_NAME_CHECK_FAIL`: 未通过实名校验 · The real-name check failed
        REAL_NAME_CHECK_FAIL = "REAL_NAME_CHECK_FAIL",
        /// `RECEIVE_ACCOUNT_NOT_CONFIGURE`: 收款账户未配置 · The receiving account is not configured
        RECEIVE_ACCOUNT_NOT_CONFIGURE = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        /// `RESERVATION_INFO_NOT_MATCH`: 预约信息不匹配 · The data do not match the reservation
        RESERVATION_INFO_NOT_MATCH = "RESERVATION_INFO_NOT_MATCH",
        /// `RESERVATION_SCENE_NOT_MATCH`: 预约场景不匹配 · The scenario does not match the reservation
        RESERVATION_SCENE_NOT_MATCH = "RESERVATION_SCENE_NOT_MATCH",
        /// `RESERVATION_STATE_INVALID`: 预约状态无效 · The reservation is not valid
        RESERVATION_STATE_INVALID = "RESERVATION_STATE_INVALID",
        /// `TRANSFER_QUOTA_EXCEED`: 超过单笔收款额度 · The quota of a single transfer is exceeded
        TRANSFER_QUOTA_EXCEED = "TRANSFER_QUOTA_EXCEED",
        /// `TRANSFER_REMARK_SET_FAIL`: 转账备注设置失败 · The transfer remark could not be set
        TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
        /// `TRANSFER_RISK`: 转账存在风险 · The transfer is risky
        TRANSFER_RISK = "TRANSFER_RISK",
        /// `TRANSFER_SCENE_INVALID`: 转账场景不可用 · The transfer scenario is not valid
        TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
        /// `TRANSFER_SCENE_UNAVAILABLE`: 转账场景暂不可用 · The transfer scenario is not available
        TRANSFER_SCENE_UNAVAILABLE = "TRANSFER_SCENE_UNAVAILABLE",
        /// `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`: 超过关联订单的可转账金额 · More than the transfers that the related order allows
        RELATED_ORDER_TRANSFER_AMOUNT_EXCEED = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        /// `RELATED_ORDER_TRANSFER_COUNT_EXCEED`: 超过关联订单的可转账次数 · More transfers than the related order allows
        RELATED_ORDER_TRANSFER_COUNT_EXCEED = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        /// `BUDGET_NOT_ENOUGH`: 预算不足 · The budget is not enough
        BUDGET_NOT_ENOUGH = "BUDGET_NOT_ENOUGH",
    }
}

enumeration! {
    /// 收款方式类型 · Collection method type
    PaymentMethodType {
        /// `CFT`: 零钱 · Balance
        CFT = "CFT",
        /// `WPHK`: 香港钱包 · Hong Kong wallet
        WPHK = "WPHK",
    }
}

/// 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) · Merchant transfer finished
#[non_exhaustive]
pub struct Content {
    /// 商户单号 · Merchant transfer number
    pub out_bill_no: Option<String>,
    /// 商家转账订单号 · Merchant transfer number
    pub transfer_bill_no: Option<String>,
    /// 单据状态 · Record status
    pub state: State,
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 转账金额 · Transfer amount
    ///
    /// 单位为分。In fen.
    pub transfer_amount: Option<crate::Fen>,
    /// 收款用户OpenID · Payee openid
    pub openid: Option<String>,
    /// 失败原因 · Failure reason
    pub fail_reason: FailReason,
    /// 单据创建时间 · Record creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 最后一次状态变更时间 · Last status change time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub update_time: Option<crate::Time>,
    /// 收款方式类型 · Collection method type
    pub payment_method_type: PaymentMethodType,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => out_bill_no: Optional "out_bill_no",
        1 => transfer_bill_no: Optional "transfer_bill_no",
        2 => state: Optional "state",
        3 => mch_id: Optional "mch_id",
        4 => mchid: Optional "mchid",
        5 => sub_mchid: Optional "sub_mchid",
        6 => transfer_amount: Optional "transfer_amount",
        7 => openid: Optional "openid",
        8 => fail_reason: Optional "fail_reason",
        9 => create_time: Optional "create_time",
        10 => update_time: Optional "update_time",
        11 => payment_method_type: Optional "payment_method_type",
    }
}

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
        ACCEPTED = "ACCEPTED",
        PROCESSING = "PROCESSING",
        WAIT_USER_CONFIRM = "WAIT_USER_CONFIRM",
        TRANSFERING = "TRANSFERING",
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        CANCELING = "CANCELING",
        CANCELLED = "CANCELLED",
    }
    final SUCCESS, FAIL, CANCELLED
}

enumeration! {
    /// 失败原因 · Failure reason
    FailReason {
        ACCOUNT_FROZEN = "ACCOUNT_FROZEN",
        ACCOUNT_NOT_EXIST = "ACCOUNT_NOT_EXIST",
        BANK_CARD_ACCOUNT_ABNORMAL = "BANK_CARD_ACCOUNT_ABNORMAL",
        BANK_CARD_BANK_INFO_WRONG = "BANK_CARD_BANK_INFO_WRONG",
        BANK_CARD_CARD_INFO_WRONG = "BANK_CARD_CARD_INFO_WRONG",
        BANK_CARD_COLLECTIONS_ABOVE_QUOTA = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        BANK_CARD_PARAM_ERROR = "BANK_CARD_PARAM_ERROR",
        BANK_CARD_STATUS_ABNORMAL = "BANK_CARD_STATUS_ABNORMAL",
        BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        BLOCK_B2C_USERLIMITAMOUNT_MONTH = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        DAY_RECEIVED_COUNT_EXCEED = "DAY_RECEIVED_COUNT_EXCEED",
        DAY_RECEIVED_QUOTA_EXCEED = "DAY_RECEIVED_QUOTA_EXCEED",
        EXCEEDED_ESTIMATED_AMOUNT = "EXCEEDED_ESTIMATED_AMOUNT",
        ID_CARD_NOT_CORRECT = "ID_CARD_NOT_CORRECT",
        MCH_CANCEL = "MCH_CANCEL",
        MERCHANT_REJECT = "MERCHANT_REJECT",
        MERCHANT_NOT_CONFIRM = "MERCHANT_NOT_CONFIRM",
        NAME_NOT_CORRECT = "NAME_NOT_CORRECT",
        OPENID_INVALID = "OPENID_INVALID",
        OTHER_FAIL_REASON_TYPE = "OTHER_FAIL_REASON_TYPE",
        OVERDUE_CLOSE = "OVERDUE_CLOSE",
        PAYEE_ACCOUNT_ABNORMAL = "PAYEE_ACCOUNT_ABNORMAL",
        PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        PRODUCT_AUTH_CHECK_FAIL = "PRODUCT_AUTH_CHECK_FAIL",
        REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        REAL_NAME_CHECK_FAIL = "REAL_NAME_CHECK_FAIL",
        RECEIVE_ACCOUNT_NOT_CONFIGURE = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        RESERVATION_INFO_NOT_MATCH = "RESERVATION_INFO_NOT_MATCH",
        RESERVATION_SCENE_NOT_MATCH = "RESERVATION_SCENE_NOT_MATCH",
        RESERVATION_STATE_INVALID = "RESERVATION_STATE_INVALID",
        TRANSFER_QUOTA_EXCEED = "TRANSFER_QUOTA_EXCEED",
        TRANSFER_REMARK_SET_FAIL = "TRANSFER_REMARK_SET_FAIL",
        TRANSFER_RISK = "TRANSFER_RISK",
        TRANSFER_SCENE_INVALID = "TRANSFER_SCENE_INVALID",
        TRANSFER_SCENE_UNAVAILABLE = "TRANSFER_SCENE_UNAVAILABLE",
        RELATED_ORDER_TRANSFER_AMOUNT_EXCEED = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        RELATED_ORDER_TRANSFER_COUNT_EXCEED = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        BUDGET_NOT_ENOUGH = "BUDGET_NOT_ENOUGH",
    }
}

enumeration! {
    /// 收款方式类型 · Collection method type
    PaymentMethodType {
        CFT = "CFT",
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
    /// 转账金额，单位为分 · Transfer amount, in fen
    pub transfer_amount: Option<crate::Fen>,
    /// 收款用户OpenID · Payee openid
    pub openid: Option<String>,
    /// 失败原因 · Failure reason
    pub fail_reason: FailReason,
    /// 单据创建时间 · Record creation time
    pub create_time: Option<crate::Time>,
    /// 最后一次状态变更时间 · Last status change time
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

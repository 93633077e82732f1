//! `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) · QQ Wallet transfer finished
//!
//! 商家转账到QQ钱包的单据到达最终状态后通知商户，解密资源数据后可得转账结果。模式：普通商户。
//!
//! Tells the merchant that a transfer to QQ Wallet has reached its final state. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4014301851](https://pay.weixin.qq.com/doc/v3/merchant/4014301851)

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

/// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) · QQ Wallet transfer finished
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商户单号 · Merchant transfer number
    pub out_bill_no: Option<String>,
    /// 微信转账单号 · WeChat Pay transfer number
    pub transfer_bill_no: Option<String>,
    /// QQ互联开放平台AppID · QQ Connect app ID
    pub appid: Option<String>,
    /// 单据状态 · Record status
    pub state: State,
    /// 转账金额，单位为分 · Transfer amount, in fen
    pub transfer_amount: Option<crate::Fen>,
    /// 转账备注 · Transfer remark
    pub transfer_remark: Option<String>,
    /// 收款用户OpenID · Payee openid
    pub openid: Option<String>,
    /// 收款用户QQ号 · Payee QQ number
    pub user_qq: Option<String>,
    /// 收款用户姓名，加密传输 · Payee name, encrypted on the way
    pub user_name: Option<crate::Sensitive>,
    /// 失败原因 · Failure reason
    pub fail_reason: Option<String>,
    /// 单据创建时间 · Record creation time
    pub create_time: Option<crate::Time>,
    /// 最后一次状态变更时间 · Last status change time
    pub update_time: Option<crate::Time>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_bill_no: Optional "out_bill_no",
        2 => transfer_bill_no: Optional "transfer_bill_no",
        3 => appid: Optional "appid",
        4 => state: Optional "state",
        5 => transfer_amount: Optional "transfer_amount",
        6 => transfer_remark: Optional "transfer_remark",
        7 => openid: Optional "openid",
        8 => user_qq: Optional "user_qq",
        9 => user_name: Optional "user_name",
        10 => fail_reason: Optional "fail_reason",
        11 => create_time: Optional "create_time",
        12 => update_time: Optional "update_time",
    }
}

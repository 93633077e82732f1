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
    /// 转账金额 · Transfer amount
    ///
    /// 单位为分。In fen.
    pub transfer_amount: Option<crate::Fen>,
    /// 转账备注 · Transfer remark
    pub transfer_remark: Option<String>,
    /// 收款用户OpenID · Payee openid
    pub openid: Option<String>,
    /// 收款用户QQ号 · Payee QQ number
    pub user_qq: Option<String>,
    /// 收款用户姓名 · Payee name
    ///
    /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
    pub user_name: Option<crate::Sensitive>,
    /// 失败原因 · Failure reason
    pub fail_reason: Option<String>,
    /// 单据创建时间 · Record creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 最后一次状态变更时间 · Last status change time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
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

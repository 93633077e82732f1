//! 撤销转账到QQ钱包 · Cancel a transfer to QQ Wallet
//!
//! `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`

use crate::chain::{Members, Method};

/// 撤销转账到QQ钱包 · Cancel a transfer to QQ Wallet
///
/// `/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销转账到QQ钱包 · Cancel a transfer to QQ Wallet
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
    ///
    /// 商户按自己的单号撤销转账到QQ钱包，返回撤销受理后的单据信息和状态。模式：普通商户。
    ///
    /// Cancels a transfer to QQ Wallet by merchant transfer number and returns the transfer and its state. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_to_qq_wallet_bills()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 20 次请求。
    ///
    /// Rate limits: 20 requests a second for each merchant.
    ///
    /// 官方文档 · Official pages: [merchant/4014297396](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
    #[doc(alias(
        "撤销转账到QQ钱包",
        "Cancel a transfer to QQ Wallet",
        "商家转账",
        "cancel",
        "transfer-to-qq-wallet-bills/cancel"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel")
    }
}

/// 撤销转账到QQ钱包 · Cancel a transfer to QQ Wallet
pub mod post {
    pub use crate::v3::fund_app::schemas::TransferState;

    /// 撤销转账到QQ钱包：应答 · Cancel a transfer to QQ Wallet: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
        /// QQ互联开放平台AppID · QQ Connect app ID
        pub appid: Option<String>,
        /// 单据状态 · Record status
        pub state: TransferState,
        /// 转账金额 · Transfer amount
        ///
        /// 单位为分。In fen.
        pub transfer_amount: Option<crate::Fen>,
        /// 转账备注 · Transfer remark
        pub transfer_remark: Option<String>,
        /// 失败原因 · Failure reason
        pub fail_reason: Option<String>,
        /// 收款用户OpenID · Payee openid
        pub openid: Option<String>,
        /// 收款用户QQ号 · Payee QQ number
        pub user_qq: Option<String>,
        /// 收款用户姓名 · Payee name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub user_name: Option<crate::Sensitive>,
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
        Response {
            0 => mchid: Optional "mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => appid: Optional "appid",
            4 => state: Optional "state",
            5 => transfer_amount: Optional "transfer_amount",
            6 => transfer_remark: Optional "transfer_remark",
            7 => fail_reason: Optional "fail_reason",
            8 => openid: Optional "openid",
            9 => user_qq: Optional "user_qq",
            10 => user_name: Optional "user_name",
            11 => create_time: Optional "create_time",
            12 => update_time: Optional "update_time",
        }
    }
}

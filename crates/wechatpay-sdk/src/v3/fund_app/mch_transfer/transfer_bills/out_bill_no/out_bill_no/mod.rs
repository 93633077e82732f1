//! 商户单号查询转账单 · Query a transfer by merchant transfer number
//!
//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

/// 商户单号查询转账单 · Query a transfer by merchant transfer number
///
/// `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
#[derive(Clone)]
pub struct OutBillNo {
    pub(crate) node: crate::chain::Node,
}

impl OutBillNo {
    /// `/cancel`: 撤销转账 · Cancel a transfer
    #[inline]
    pub fn cancel(&self) -> cancel::Cancel {
        cancel::Cancel { node: self.node.clone() }
    }

    /// 商户单号查询转账单 · Query a transfer by merchant transfer number
    ///
    /// `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// 商户按自己的单号查询转账，返回单据状态和转账金额，失败时附失败原因。模式：普通商户。
    ///
    /// Queries a transfer by merchant transfer number and returns its state, amount and, if it failed, the reason. Mode: direct merchant.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 100 次请求。
    ///
    /// Rate limits: 100 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `NOT_FOUND` (404): 没有这张转账单，也可能还在受理中。隔几分钟再查；不要据此换单号重付。 · No such transfer exists, or it is still being accepted. Query again after some minutes. Do not pay under a new number because of this answer.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `NO_AUTH`, `FREQUENCY_LIMITED`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012716437](https://pay.weixin.qq.com/doc/v3/merchant/4012716437)
    #[doc(alias(
        "商户单号查询转账单",
        "Query a transfer by merchant transfer number",
        "商家转账",
        "out-bill-no",
        "transfer-bills/out-bill-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}")
    }
}

/// 商户单号查询转账单 · Query a transfer by merchant transfer number
pub mod get {
    pub use crate::v3::fund_app::schemas::TransferState;

    /// 商户单号查询转账单：应答 · Query a transfer by merchant transfer number: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mch_id: Option<String>,
        /// 商户单号 · Merchant transfer number
        ///
        /// 只能用数字、字母。Digits, A–Z, a–z.
        pub out_bill_no: Option<String>,
        /// 商家转账订单号 · Merchant transfer number
        pub transfer_bill_no: Option<String>,
        /// 商户AppID · Merchant app ID
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
            0 => mch_id: Optional "mch_id",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => appid: Optional "appid",
            4 => state: Optional "state",
            5 => transfer_amount: Optional "transfer_amount",
            6 => transfer_remark: Optional "transfer_remark",
            7 => fail_reason: Optional "fail_reason",
            8 => openid: Optional "openid",
            9 => user_name: Optional "user_name",
            10 => create_time: Optional "create_time",
            11 => update_time: Optional "update_time",
        }
    }
}

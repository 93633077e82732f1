//! 撤销转账 · Cancel a transfer (partner)
//!
//! `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`

/// 撤销转账 · Cancel a transfer (partner)
///
/// `/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销转账 · Cancel a transfer (partner)
    ///
    /// `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel`
    ///
    /// 服务商撤销代子商户发起、用户尚未确认收款的转账，返回撤销受理后的单据状态。模式：服务商。
    ///
    /// Cancels a transfer made for a sub-merchant that the user has not yet confirmed and returns the state of the transfer. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::fund_app::mch_transfer::partner::transfer_bills::out_bill_no::out_bill_no::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .fund_app()
    ///     .mch_transfer()
    ///     .partner()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .cancel()
    ///     .post(request)
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
    /// - `INVALID_REQUEST` (400): 当前状态不能撤销（例如用户已确认收款）。查单看最终状态。 · The transfer cannot be cancelled in its present state, for example because the user has confirmed it. Query the transfer.
    /// - `SYSTEM_ERROR` (500): 撤销处理超时或内部异常。再撤一次并以查单为准。可能已经执行。 · The platform failed or timed out. The transfer may be cancelled. Cancel it again, and rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`, `RATELIMIT_EXCEEDED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4015469118](https://pay.weixin.qq.com/doc/v3/partner/4015469118)
    #[doc(alias(
        "撤销转账",
        "Cancel a transfer (partner)",
        "商家转账",
        "cancel",
        "out-bill-no/cancel"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
        )
    }
}

/// 撤销转账 · Cancel a transfer (partner)
pub mod post {
    pub use crate::v3::fund_app::schemas::TransferState;

    /// 撤销转账：请求 · Cancel a transfer (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - 用户确认收款前才能撤销；受理后异步生效，以查询为准。Only before the user confirms; accepted asynchronously, the query decides
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 撤销转账：应答 · Cancel a transfer (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户单号 · Merchant transfer number
        pub out_bill_no: Option<String>,
        /// 微信转账单号 · WeChat Pay transfer number
        pub transfer_bill_no: Option<String>,
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
        /// 最后一次单据状态变更时间 · Last status change time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => out_bill_no: Optional "out_bill_no",
            2 => transfer_bill_no: Optional "transfer_bill_no",
            3 => state: Optional "state",
            4 => transfer_amount: Optional "transfer_amount",
            5 => transfer_remark: Optional "transfer_remark",
            6 => fail_reason: Optional "fail_reason",
            7 => openid: Optional "openid",
            8 => user_name: Optional "user_name",
            9 => create_time: Optional "create_time",
            10 => update_time: Optional "update_time",
        }
    }
}

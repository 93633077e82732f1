//! 查询特殊减额结果 · Query a special limit reduction
//!
//! `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`

/// 查询特殊减额结果 · Query a special limit reduction
///
/// `/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
#[derive(Clone)]
pub struct OutRequestNo {
    pub(crate) node: crate::chain::Node,
}

impl OutRequestNo {
    /// 查询特殊减额结果 · Query a special limit reduction
    ///
    /// `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
    ///
    /// 银行渠道按特殊减额单号查询减额，返回减额类型、金额和处理结果。模式：普通商户。
    ///
    /// Queries a special limit reduction by its number and returns its type, amount and result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::special_reduction::out_request_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900000001").bal_account_no("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .special_reduction()
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016061196](https://pay.weixin.qq.com/doc/v3/merchant/4016061196)
    #[doc(alias(
        "查询特殊减额结果",
        "Query a special limit reduction",
        "聚合账户银行渠道服务",
        "special-reduction",
        "wb-channel/special-reduction"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}")
    }
}

/// 查询特殊减额结果 · Query a special limit reduction
pub mod get {

    enumeration! {
        /// 请求场景 · Request scenario
        ReqScene {
            /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 便捷结算服务商户 · Merchant of the convenient settlement service
            SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            /// `SJT_MICRO_MERCHANT`: 小微商户 · Micro merchant
            SJT_MICRO_MERCHANT = "SJT_MICRO_MERCHANT",
            /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 微信小店便捷结算商户 · WeChat shop merchant of the convenient settlement service
            WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    enumeration! {
        /// 特殊减额类型 · Special reduction type
        ReductionType {
            /// `FINANCIAL_PENALTY`: 财务罚没 · Financial penalty
            FINANCIAL_PENALTY = "FINANCIAL_PENALTY",
            /// `JUDICIAL_DEDUCTION`: 司法划扣 · Judicial deduction
            JUDICIAL_DEDUCTION = "JUDICIAL_DEDUCTION",
        }
    }

    enumeration! {
        /// 处理结果 · Processing result
        State {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            /// `BALANCE_NOT_ENOUGH`: 余额不足 · Insufficient balance
            BALANCE_NOT_ENOUGH = "BALANCE_NOT_ENOUGH",
            /// `RECEIPT_NOT_EXIST_CLOSED`: 单据不存在，已关闭 · Closed: the document does not exist
            RECEIPT_NOT_EXIST_CLOSED = "RECEIPT_NOT_EXIST_CLOSED",
            /// `TIME_OUT_CLOSED`: 超时关闭 · Closed by time-out
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
        }
    }

    /// 查询特殊减额结果：请求 · Query a special limit reduction: request
    pub struct Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub sgn_no: Option<String>,
        /// 请求场景 · Request scenario
        pub req_scene: ReqScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }

        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_no = value.into_member();
            self
        }

        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub fn sgn_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sgn_no = value.into_member();
            self
        }

        /// 请求场景 · Request scenario
        pub fn req_scene<M>(mut self, value: impl crate::IntoMember<ReqScene, M>) -> Self {
            self.req_scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询特殊减额结果：应答 · Query a special limit reduction: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 · WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 额度台账号 · Quota ledger account number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 特殊减额单号 · Special reduction number
        pub out_request_no: Option<String>,
        /// 特殊减额类型 · Special reduction type
        pub reduction_type: ReductionType,
        /// 减额金额 · Reduction amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 处理结果 · Processing result
        pub state: State,
        /// 特殊减额原因 · Special reduction reason
        pub reason: Option<String>,
        /// 微信支付额度变更单号 · WeChat Pay quota change number
        pub quota_change_no: Option<String>,
        /// 成功时间 · Success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 失败时间 · Failure time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fail_time: Option<crate::Time>,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => bal_account_no: Required "bal_account_no",
            2 => card_no: Optional "card_no",
            3 => sgn_no: Optional "sgn_no",
            4 => req_scene: Optional "req_scene",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => bal_account_no: Optional "bal_account_no",
            2 => out_request_no: Optional "out_request_no",
            3 => reduction_type: Optional "reduction_type",
            4 => amount: Optional "amount",
            5 => state: Optional "state",
            6 => reason: Optional "reason",
            7 => quota_change_no: Optional "quota_change_no",
            8 => success_time: Optional "success_time",
            9 => fail_time: Optional "fail_time",
            10 => fail_reason: Optional "fail_reason",
        }
    }
}

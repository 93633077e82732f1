//! 特殊减额 · Request a special limit reduction
//!
//! `/v3/aggracct-bc/wb-channel/special-reduction`

pub mod out_request_no;

/// 特殊减额 · Request a special limit reduction
///
/// `/v3/aggracct-bc/wb-channel/special-reduction`
#[derive(Clone)]
pub struct SpecialReduction {
    pub(crate) node: crate::chain::Node,
}

impl SpecialReduction {
    /// `/{out_request_no}`: 特殊减额单号 · Special reduction number
    pub fn out_request_no(&self, value: impl Into<String>) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.bind("out_request_no", value) }
    }

    /// 特殊减额 · Request a special limit reduction
    ///
    /// `POST /v3/aggracct-bc/wb-channel/special-reduction`
    ///
    /// 银行渠道对商户的额度台账发起特殊减额，填写减额类型、金额和原因，返回处理结果。模式：普通商户。
    ///
    /// Reduces the limit of a merchant's ledger account for a special reason and returns the result. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::special_reduction::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .bal_account_no("6225760000000000")
    ///     .out_request_no("htozr8denqegbt6tk6u10iymo7yww5pn")
    ///     .reduction_type(post::ReductionType::JUDICIAL_DEDUCTION)
    ///     .amount(1);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .special_reduction()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016061190](https://pay.weixin.qq.com/doc/v3/merchant/4016061190)
    #[doc(alias(
        "特殊减额",
        "Request a special limit reduction",
        "聚合账户银行渠道服务",
        "special-reduction",
        "wb-channel/special-reduction"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/special-reduction", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/special-reduction")
    }
}

/// 特殊减额 · Request a special limit reduction
pub mod post {

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
        ResponseReductionType {
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

    /// 特殊减额：请求 · Request a special limit reduction: request
    pub struct Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 特殊减额单号（必填） · Special reduction number (required)
        pub out_request_no: Option<String>,
        /// 特殊减额类型（必填） · Special reduction type (required)
        pub reduction_type: ReductionType,
        /// 减额金额（必填） · Reduction amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 特殊减额原因 · Special reduction reason
        pub reason: Option<String>,
        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 商户账户协议号 · Merchant account agreement number
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

        /// 特殊减额单号（必填） · Special reduction number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 特殊减额类型（必填） · Special reduction type (required)
        pub fn reduction_type<M>(
            mut self,
            value: impl crate::IntoMember<ReductionType, M>,
        ) -> Self {
            self.reduction_type = value.into_member().unwrap_or_default();
            self
        }

        /// 减额金额（必填） · Reduction amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 特殊减额原因 · Special reduction reason
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_no = value.into_member();
            self
        }

        /// 商户账户协议号 · Merchant account agreement number
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

    /// 特殊减额：应答 · Request a special limit reduction: answer
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
        pub reduction_type: ResponseReductionType,
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
            2 => out_request_no: Required "out_request_no",
            3 => reduction_type: Required "reduction_type",
            4 => amount: Required "amount",
            5 => reason: Optional "reason",
            6 => card_no: Optional "card_no",
            7 => sgn_no: Optional "sgn_no",
            8 => req_scene: Optional "req_scene",
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

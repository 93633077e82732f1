//! 发起微众台账管控 · Restrict a WeBank ledger account
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

/// 发起微众台账管控 · Restrict a WeBank ledger account
///
/// `/v3/aggracct-bc/wb-channel/control-orders/punish`
#[derive(Clone)]
pub struct Punish {
    pub(crate) node: crate::chain::Node,
}

impl Punish {
    /// 发起微众台账管控 · Restrict a WeBank ledger account
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
    ///
    /// 对商户的微众台账发起管控，填写管控场景、原因和结束时间，返回微信支付管控单号。模式：普通商户。
    ///
    /// Restricts the WeBank ledger account of a merchant for a scene and a reason and returns the WeChat Pay restriction number. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::punish::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("example_out_request_no")
    ///     .mchid("1900000001")
    ///     .bal_account_no("6225760000000000")
    ///     .punish_scene(1);
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .control_orders()
    ///     .punish()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016025247](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
    #[doc(alias(
        "发起微众台账管控",
        "Restrict a WeBank ledger account",
        "聚合账户银行渠道服务",
        "punish",
        "control-orders/punish"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/control-orders/punish", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/punish")
    }
}

/// 发起微众台账管控 · Restrict a WeBank ledger account
pub mod post {

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
        /// 微众资金划回策略 · WeBank fund repatriation strategy
        FundRepatriationStrategy {
            /// `ALL_FORBIDDEN`: 全部禁止 · All forbidden
            ALL_FORBIDDEN = "ALL_FORBIDDEN",
            /// `ALL_ALLOWED_WHEN_UNIQUE`: 账户唯一时允许 · Allowed when the account is unique
            ALL_ALLOWED_WHEN_UNIQUE = "ALL_ALLOWED_WHEN_UNIQUE",
        }
    }

    /// 发起微众台账管控：请求 · Restrict a WeBank ledger account: request
    pub struct Request {
        /// 微众管控单号（必填） · WeBank restriction number (required)
        pub out_request_no: Option<String>,
        /// 目标下管商户号（必填） · Merchant ID to restrict (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 目标下管台账ID（必填） · Ledger account to restrict (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 管控场景（必填） · Restriction scenario (required)
        pub punish_scene: Option<i64>,
        /// 管控原因 · Restriction reason
        pub punish_reason: Option<String>,
        /// 管控结束时间 · Restriction end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub punish_end_time: Option<crate::Time>,
        /// 目标下管卡号 · Card number to restrict
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 目标下管商户子账户协议号 · Sub-account agreement to restrict
        pub sgn_no: Option<String>,
        /// 请求场景 · Request scenario
        pub req_scene: ReqScene,
        /// 微众资金划回策略 · WeBank fund repatriation strategy
        pub fund_repatriation_strategy: FundRepatriationStrategy,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微众管控单号（必填） · WeBank restriction number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 目标下管商户号（必填） · Merchant ID to restrict (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 目标下管台账ID（必填） · Ledger account to restrict (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }

        /// 管控场景（必填） · Restriction scenario (required)
        pub fn punish_scene<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.punish_scene = value.into_member();
            self
        }

        /// 管控原因 · Restriction reason
        pub fn punish_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.punish_reason = value.into_member();
            self
        }

        /// 管控结束时间 · Restriction end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn punish_end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.punish_end_time = value.into_member();
            self
        }

        /// 目标下管卡号 · Card number to restrict
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_no = value.into_member();
            self
        }

        /// 目标下管商户子账户协议号 · Sub-account agreement to restrict
        pub fn sgn_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sgn_no = value.into_member();
            self
        }

        /// 请求场景 · Request scenario
        pub fn req_scene<M>(mut self, value: impl crate::IntoMember<ReqScene, M>) -> Self {
            self.req_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 微众资金划回策略 · WeBank fund repatriation strategy
        pub fn fund_repatriation_strategy<M>(
            mut self,
            value: impl crate::IntoMember<FundRepatriationStrategy, M>,
        ) -> Self {
            self.fund_repatriation_strategy = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 发起微众台账管控：应答 · Restrict a WeBank ledger account: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付管控单号 · WeChat Pay restriction number
        pub wxpay_punish_no: Option<String>,
        /// 微众管控单号 · WeBank restriction number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => mchid: Required "mchid",
            2 => bal_account_no: Required "bal_account_no",
            3 => punish_scene: Required "punish_scene",
            4 => punish_reason: Optional "punish_reason",
            5 => punish_end_time: Optional "punish_end_time",
            6 => card_no: Optional "card_no",
            7 => sgn_no: Optional "sgn_no",
            8 => req_scene: Optional "req_scene",
            9 => fund_repatriation_strategy: Optional "fund_repatriation_strategy",
        }
        Response {
            0 => wxpay_punish_no: Optional "wxpay_punish_no",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}

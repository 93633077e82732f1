//! 解除对微众台账的管控 · Lift a ledger account restriction
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/recover`

/// 解除对微众台账的管控 · Lift a ledger account restriction
///
/// `/v3/aggracct-bc/wb-channel/control-orders/recover`
#[derive(Clone)]
pub struct Recover {
    pub(crate) node: crate::chain::Node,
}

impl Recover {
    /// 解除对微众台账的管控 · Lift a ledger account restriction
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
    ///
    /// 按关联的管控单号解除对微众台账的管控，填写解管原因，返回微信支付解管单号。模式：普通商户。
    ///
    /// Lifts a restriction of a WeBank ledger account by the original restriction number and returns the WeChat Pay recovery number. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::recover::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("example_out_request_no")
    ///     .related_webank_punish_no("example_related_webank_punish_no")
    ///     .related_wxpay_punish_no("example_related_wxpay_punish_no")
    ///     .mchid("1900000001")
    ///     .bal_account_no("6225760000000000")
    ///     .recover_reason("example_recover_reason");
    /// let answer = client
    ///     .v3()
    ///     .aggracct_bc()
    ///     .wb_channel()
    ///     .control_orders()
    ///     .recover()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016025279](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
    #[doc(alias(
        "解除对微众台账的管控",
        "Lift a ledger account restriction",
        "聚合账户银行渠道服务",
        "recover",
        "control-orders/recover"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/control-orders/recover", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/recover")
    }
}

/// 解除对微众台账的管控 · Lift a ledger account restriction
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

    /// 解除对微众台账的管控：请求 · Lift a ledger account restriction: request
    pub struct Request {
        /// 微众解管单号（必填） · WeBank restriction removal number (required)
        pub out_request_no: Option<String>,
        /// 关联微众管控单号（必填） · Related WeBank restriction number (required)
        pub related_webank_punish_no: Option<String>,
        /// 关联微信支付管控单号（必填） · Related WeChat Pay restriction number (required)
        pub related_wxpay_punish_no: Option<String>,
        /// 目标解管商户号（必填） · Merchant ID to unrestrict (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 目标解管台账ID（必填） · Ledger account to unrestrict (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 解管原因描述（必填） · Restriction removal reason (required)
        pub recover_reason: Option<String>,
        /// 目标下管卡号 · Card number to restrict
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 目标下管商户子账户协议号 · Sub-account agreement to restrict
        pub sgn_no: Option<String>,
        /// 请求场景 · Request scenario
        pub req_scene: ReqScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微众解管单号（必填） · WeBank restriction removal number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 关联微众管控单号（必填） · Related WeBank restriction number (required)
        pub fn related_webank_punish_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.related_webank_punish_no = value.into_member();
            self
        }

        /// 关联微信支付管控单号（必填） · Related WeChat Pay restriction number (required)
        pub fn related_wxpay_punish_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.related_wxpay_punish_no = value.into_member();
            self
        }

        /// 目标解管商户号（必填） · Merchant ID to unrestrict (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 目标解管台账ID（必填） · Ledger account to unrestrict (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }

        /// 解管原因描述（必填） · Restriction removal reason (required)
        pub fn recover_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.recover_reason = value.into_member();
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
    }

    /// 解除对微众台账的管控：应答 · Lift a ledger account restriction: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付解管单号 · WeChat Pay restriction removal number
        pub wxpay_recover_no: Option<String>,
        /// 微众解管单号 · WeBank restriction removal number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => related_webank_punish_no: Required "related_webank_punish_no",
            2 => related_wxpay_punish_no: Required "related_wxpay_punish_no",
            3 => mchid: Required "mchid",
            4 => bal_account_no: Required "bal_account_no",
            5 => recover_reason: Required "recover_reason",
            6 => card_no: Optional "card_no",
            7 => sgn_no: Optional "sgn_no",
            8 => req_scene: Optional "req_scene",
        }
        Response {
            0 => wxpay_recover_no: Optional "wxpay_recover_no",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}

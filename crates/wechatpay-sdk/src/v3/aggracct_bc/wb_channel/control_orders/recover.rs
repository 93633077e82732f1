//! `/v3/aggracct-bc/wb-channel/control-orders/recover`

/// `/v3/aggracct-bc/wb-channel/control-orders/recover`
pub struct Recover {
    pub(crate) node: crate::chain::Node,
}

impl Recover {
    /// 解除对微众台账的管控
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::recover::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("example_out_request_no")
    ///     .related_webank_punish_no("example_related_webank_punish_no")
    ///     .related_wxpay_punish_no("example_related_wxpay_punish_no")
    ///     .mchid("example_mchid")
    ///     .bal_account_no("6225760000000000")
    ///     .recover_reason("example_recover_reason")
    ///     .card_no("6225760000000000")
    ///     .sgn_no("example_sgn_no")
    ///     .req_scene(post::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025279)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/control-orders/recover", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/recover")
    }
}

/// 解除对微众台账的管控
pub mod post {
    use crate::message;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;

    /// 解除对微众台账的管控：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("related_webank_punish_no"),
            message::required::<String>("related_wxpay_punish_no"),
            message::required::<String>("mchid"),
            message::required::<crate::Sensitive>("bal_account_no"),
            message::required::<String>("recover_reason"),
            message::optional::<crate::Sensitive>("card_no"),
            message::optional::<String>("sgn_no"),
            message::optional::<crate::Enumeration<ReqScene>>("req_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微众解管单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 关联微众管控单号（必填）
        pub fn related_webank_punish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("related_webank_punish_no", value))
        }

        /// 关联微信支付管控单号（必填）
        pub fn related_wxpay_punish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("related_wxpay_punish_no", value))
        }

        /// 目标解管商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 目标解管台账ID，加密传输（必填）
        pub fn bal_account_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bal_account_no", value))
        }

        /// 解管原因描述（必填）
        pub fn recover_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("recover_reason", value))
        }

        /// 目标下管卡号，加密传输
        pub fn card_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("card_no", value))
        }

        /// 目标下管商户子账户协议号
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sgn_no", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<crate::Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ReqScene>>("req_scene", value))
        }
    }

    /// 解除对微众台账的管控：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付解管单号
        pub wxpay_recover_no: Option<String>,
        /// 微众解管单号
        pub out_request_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => wxpay_recover_no: "wxpay_recover_no",
            1 => out_request_no: "out_request_no",
        }
    }
}

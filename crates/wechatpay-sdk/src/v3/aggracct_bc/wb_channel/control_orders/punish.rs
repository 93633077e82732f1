//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

/// `/v3/aggracct-bc/wb-channel/control-orders/punish`
pub struct Punish {
    pub(crate) node: crate::chain::Node,
}

impl Punish {
    /// 发起微众台账管控
    ///
    /// `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::control_orders::punish::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("example_out_request_no")
    ///     .mchid("example_mchid")
    ///     .bal_account_no("6225760000000000")
    ///     .punish_scene(1)
    ///     .punish_reason("example_punish_reason")
    ///     .punish_end_time("2015-05-20T13:29:35+08:00")
    ///     .card_no("6225760000000000")
    ///     .sgn_no("example_sgn_no")
    ///     .req_scene(post::ReqScene::SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT)
    ///     .fund_repatriation_strategy(post::FundRepatriationStrategy::ALL_FORBIDDEN);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4016025247)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/aggracct-bc/wb-channel/control-orders/punish", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/punish")
    }
}

/// 发起微众台账管控
pub mod post {
    use crate::message;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;

    enumeration! {
        /// 微众资金划回策略
        FundRepatriationStrategy {
            ALL_FORBIDDEN = "ALL_FORBIDDEN",
            ALL_ALLOWED_WHEN_UNIQUE = "ALL_ALLOWED_WHEN_UNIQUE",
        }
    }

    /// 发起微众台账管控：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_request_no"),
            message::required::<String>("mchid"),
            message::required::<crate::Sensitive>("bal_account_no"),
            message::required::<i64>("punish_scene"),
            message::optional::<String>("punish_reason"),
            message::optional::<crate::Time>("punish_end_time"),
            message::optional::<crate::Sensitive>("card_no"),
            message::optional::<String>("sgn_no"),
            message::optional::<crate::Enumeration<ReqScene>>("req_scene"),
            message::optional::<crate::Enumeration<FundRepatriationStrategy>>(
                "fund_repatriation_strategy",
            ),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 微众管控单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 目标下管商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 目标下管台账ID，加密传输（必填）
        pub fn bal_account_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("bal_account_no", value))
        }

        /// 管控场景（必填）
        #[inline]
        pub fn punish_scene(self, value: i64) -> Self {
            Self(self.0.with("punish_scene", value))
        }

        /// 管控原因
        pub fn punish_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("punish_reason", value))
        }

        /// 管控结束时间
        pub fn punish_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("punish_end_time", value))
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

        /// 微众资金划回策略
        pub fn fund_repatriation_strategy(
            self,
            value: impl Into<crate::Enumeration<FundRepatriationStrategy>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FundRepatriationStrategy>>(
                "fund_repatriation_strategy",
                value,
            ))
        }
    }

    /// 发起微众台账管控：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付管控单号
        pub wxpay_punish_no: Option<String>,
        /// 微众管控单号
        pub out_request_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => wxpay_punish_no: "wxpay_punish_no",
            1 => out_request_no: "out_request_no",
        }
    }
}

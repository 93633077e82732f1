//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/aggracct-bc/wb-channel/control-orders/punish`
pub struct Punish {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/aggracct-bc/wb-channel/control-orders/punish")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/control-orders/punish", rest)
    }
}

/// 发起微众台账管控
pub mod post {
    use crate::message::{Enumeration, Listed, Object, Time, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;

    enumeration! {
        /// 微众资金划回策略
        FundRepatriationStrategy {
            ALL_FORBIDDEN = "ALL_FORBIDDEN",
            ALL_ALLOWED_WHEN_UNIQUE = "ALL_ALLOWED_WHEN_UNIQUE",
        }
    }

    /// 发起微众台账管控：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_request_no"),
            required::<String>("mchid"),
            required::<Sensitive>("bal_account_no"),
            required::<i64>("punish_scene"),
            optional::<String>("punish_reason"),
            optional::<Time>("punish_end_time"),
            optional::<Sensitive>("card_no"),
            optional::<String>("sgn_no"),
            optional::<Enumeration<ReqScene>>("req_scene"),
            optional::<Enumeration<FundRepatriationStrategy>>("fund_repatriation_strategy"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("bal_account_no", value))
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
        pub fn punish_end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with_some::<Time>("punish_end_time", value))
        }

        /// 目标下管卡号，加密传输
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("card_no", value))
        }

        /// 目标下管商户子账户协议号
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sgn_no", value))
        }

        /// 请求场景
        pub fn req_scene(self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            Self(self.0.with_some::<Enumeration<ReqScene>>("req_scene", value))
        }

        /// 微众资金划回策略
        pub fn fund_repatriation_strategy(
            self,
            value: impl Into<Enumeration<FundRepatriationStrategy>>,
        ) -> Self {
            Self(self.0.with_some::<Enumeration<FundRepatriationStrategy>>(
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

//! `/v3/aggracct-bc/wb-channel/control-orders/punish`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/control-orders/punish`
#[derive(Clone, Debug)]
pub struct Punish(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders/punish", rest)
    }
}

/// 发起微众台账管控
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, Time, enumeration, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/control-orders/punish")
            .numbered_by("out_request_no");

    enumeration! {
        /// 微众资金划回策略
        FundRepatriationStrategy {
            ALL_FORBIDDEN = "ALL_FORBIDDEN",
            ALL_ALLOWED_WHEN_UNIQUE = "ALL_ALLOWED_WHEN_UNIQUE",
        }
    }

    /// 发起微众台账管控：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微众管控单号
        pub out_request_no: Required<String>,
        /// 目标下管商户号
        pub mchid: Required<String>,
        /// 目标下管台账ID，加密传输
        pub bal_account_no: Required<Sensitive>,
        /// 管控场景
        pub punish_scene: Required<i64>,
        /// 管控原因
        pub punish_reason: Option<String>,
        /// 管控结束时间
        pub punish_end_time: Option<Time>,
        /// 目标下管卡号，加密传输
        pub card_no: Option<Sensitive>,
        /// 目标下管商户子账户协议号
        pub sgn_no: Option<String>,
        /// 请求场景
        pub req_scene: Option<Enumeration<ReqScene>>,
        /// 微众资金划回策略
        pub fund_repatriation_strategy: Option<Enumeration<FundRepatriationStrategy>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微众管控单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 目标下管商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 目标下管台账ID，加密传输
        #[inline]
        pub fn bal_account_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bal_account_no = Required::set(value.into());
            self
        }

        /// 管控场景
        #[inline]
        pub fn punish_scene(mut self, value: i64) -> Self {
            self.punish_scene = Required::set(value);
            self
        }

        /// 管控原因
        #[inline]
        pub fn punish_reason(mut self, value: impl Into<String>) -> Self {
            self.punish_reason = Some(value.into());
            self
        }

        /// 管控结束时间
        #[inline]
        pub fn punish_end_time(mut self, value: impl Into<Time>) -> Self {
            self.punish_end_time = Some(value.into());
            self
        }

        /// 目标下管卡号，加密传输
        #[inline]
        pub fn card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.card_no = Some(value.into());
            self
        }

        /// 目标下管商户子账户协议号
        #[inline]
        pub fn sgn_no(mut self, value: impl Into<String>) -> Self {
            self.sgn_no = Some(value.into());
            self
        }

        /// 请求场景
        #[inline]
        pub fn req_scene(mut self, value: impl Into<Enumeration<ReqScene>>) -> Self {
            self.req_scene = Some(value.into());
            self
        }

        /// 微众资金划回策略
        #[inline]
        pub fn fund_repatriation_strategy(
            mut self,
            value: impl Into<Enumeration<FundRepatriationStrategy>>,
        ) -> Self {
            self.fund_repatriation_strategy = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("mchid", &mut self.mchid),
                ("bal_account_no", &mut self.bal_account_no),
                ("punish_scene", &mut self.punish_scene),
                ("punish_reason", &mut self.punish_reason),
                ("punish_end_time", &mut self.punish_end_time),
                ("card_no", &mut self.card_no),
                ("sgn_no", &mut self.sgn_no),
                ("req_scene", &mut self.req_scene),
                ("fund_repatriation_strategy", &mut self.fund_repatriation_strategy),
            ]);
        }
    }

    /// 发起微众台账管控：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付管控单号
        pub wxpay_punish_no: Option<String>,
        /// 微众管控单号
        pub out_request_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("wxpay_punish_no", &mut self.wxpay_punish_no),
                ("out_request_no", &mut self.out_request_no),
            ]);
        }
    }

    message!(Request, Response);
}

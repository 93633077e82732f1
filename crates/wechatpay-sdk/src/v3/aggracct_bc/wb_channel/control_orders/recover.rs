//! `/v3/aggracct-bc/wb-channel/control-orders/recover`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/aggracct-bc/wb-channel/control-orders/recover`
pub struct Recover {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node
            .call(Method::POST, "/v3/aggracct-bc/wb-channel/control-orders/recover")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/aggracct-bc/wb-channel/control-orders/recover", rest)
    }
}

/// 解除对微众台账的管控
pub mod post {
    use crate::message::{Enumeration, Listed, Object, optional, required};
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;

    /// 解除对微众台账的管控：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("out_request_no"),
            required::<String>("related_webank_punish_no"),
            required::<String>("related_wxpay_punish_no"),
            required::<String>("mchid"),
            required::<Sensitive>("bal_account_no"),
            required::<String>("recover_reason"),
            optional::<Sensitive>("card_no"),
            optional::<String>("sgn_no"),
            optional::<Enumeration<ReqScene>>("req_scene"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.with_some::<Sensitive>("bal_account_no", value))
        }

        /// 解管原因描述（必填）
        pub fn recover_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("recover_reason", value))
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

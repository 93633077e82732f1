//! `/v3/aggracct-bc/wb-channel/control-orders/recover`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/aggracct-bc/wb-channel/control-orders/recover`
#[derive(Clone, Debug)]
pub struct Recover(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/aggracct-bc/wb-channel/control-orders/recover", rest)
    }
}

/// 解除对微众台账的管控
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;
    use crate::sensitive::Sensitive;

    pub use crate::v3::aggracct_bc::wb_channel::account::balance::get::ReqScene;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/aggracct-bc/wb-channel/control-orders/recover")
            .numbered_by("out_request_no");

    /// 解除对微众台账的管控：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 微众解管单号
        pub out_request_no: Required<String>,
        /// 关联微众管控单号
        pub related_webank_punish_no: Required<String>,
        /// 关联微信支付管控单号
        pub related_wxpay_punish_no: Required<String>,
        /// 目标解管商户号
        pub mchid: Required<String>,
        /// 目标解管台账ID，加密传输
        pub bal_account_no: Required<Sensitive>,
        /// 解管原因描述
        pub recover_reason: Required<String>,
        /// 目标下管卡号，加密传输
        pub card_no: Option<Sensitive>,
        /// 目标下管商户子账户协议号
        pub sgn_no: Option<String>,
        /// 请求场景
        pub req_scene: Option<Enumeration<ReqScene>>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 微众解管单号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 关联微众管控单号
        #[inline]
        pub fn related_webank_punish_no(mut self, value: impl Into<String>) -> Self {
            self.related_webank_punish_no = Required::set(value.into());
            self
        }

        /// 关联微信支付管控单号
        #[inline]
        pub fn related_wxpay_punish_no(mut self, value: impl Into<String>) -> Self {
            self.related_wxpay_punish_no = Required::set(value.into());
            self
        }

        /// 目标解管商户号
        #[inline]
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Required::set(value.into());
            self
        }

        /// 目标解管台账ID，加密传输
        #[inline]
        pub fn bal_account_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bal_account_no = Required::set(value.into());
            self
        }

        /// 解管原因描述
        #[inline]
        pub fn recover_reason(mut self, value: impl Into<String>) -> Self {
            self.recover_reason = Required::set(value.into());
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
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_request_no", &mut self.out_request_no),
                ("related_webank_punish_no", &mut self.related_webank_punish_no),
                ("related_wxpay_punish_no", &mut self.related_wxpay_punish_no),
                ("mchid", &mut self.mchid),
                ("bal_account_no", &mut self.bal_account_no),
                ("recover_reason", &mut self.recover_reason),
                ("card_no", &mut self.card_no),
                ("sgn_no", &mut self.sgn_no),
                ("req_scene", &mut self.req_scene),
            ]);
        }
    }

    /// 解除对微众台账的管控：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付解管单号
        pub wxpay_recover_no: Option<String>,
        /// 微众解管单号
        pub out_request_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("wxpay_recover_no", &mut self.wxpay_recover_no),
                ("out_request_no", &mut self.out_request_no),
            ]);
        }
    }

    message!(Request, Response);
}

//! `/v3/brand/card/card-links/unbind-card-link`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-links/unbind-card-link`
#[derive(Clone, Debug)]
pub struct UnbindCardLink(pub(crate) Node);

impl UnbindCardLink {
    /// 解除已生效交易连接名片场景 (partner)
    ///
    /// `POST /v3/brand/card/card-links/unbind-card-link`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::unbind_card_link::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .payment_scene(post::PaymentScene::MINI_PROGRAM)
    ///     .appid("wxea9c30890f48d5ae")
    ///     .card_link_mchid("111222333")
    ///     .service_id("00005000000000548218251086296300");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .card()
    ///     .card_links()
    ///     .unbind_card_link()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/card/card-links/unbind-card-link", rest)
    }
}

/// 解除已生效交易连接名片场景
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/card/card-links/unbind-card-link");

    /// 解除已生效交易连接名片场景：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 品牌ID
        pub brand_id: Required<String>,
        /// 交易场景类型
        pub payment_scene: Required<Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 品牌ID
        #[inline]
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Required::set(value.into());
            self
        }

        /// 交易场景类型
        #[inline]
        pub fn payment_scene(mut self, value: impl Into<Enumeration<PaymentScene>>) -> Self {
            self.payment_scene = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 商户号
        #[inline]
        pub fn card_link_mchid(mut self, value: impl Into<String>) -> Self {
            self.card_link_mchid = Some(value.into());
            self
        }

        /// 服务ID
        #[inline]
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("payment_scene", &mut self.payment_scene),
                ("appid", &mut self.appid),
                ("card_link_mchid", &mut self.card_link_mchid),
                ("service_id", &mut self.service_id),
            ]);
        }
    }

    /// 解除已生效交易连接名片场景：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 交易场景类型
        pub payment_scene: Option<Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("brand_id", &mut self.brand_id),
                ("payment_scene", &mut self.payment_scene),
                ("appid", &mut self.appid),
                ("card_link_mchid", &mut self.card_link_mchid),
                ("service_id", &mut self.service_id),
            ]);
        }
    }

    message!(Request, Response);
}

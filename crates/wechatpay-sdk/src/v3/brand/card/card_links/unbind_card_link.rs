//! `/v3/brand/card/card-links/unbind-card-link`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-links/unbind-card-link`
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
        self.0.call(&post::OPERATION).message(request.0)
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

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/card/card-links/unbind-card-link");

    /// 解除已生效交易连接名片场景：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<Enumeration<PaymentScene>>("payment_scene"),
            optional::<String>("appid"),
            optional::<String>("card_link_mchid"),
            optional::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 交易场景类型（必填）
        pub fn payment_scene(self, value: impl Into<Enumeration<PaymentScene>>) -> Self {
            Self(self.0.with::<Enumeration<PaymentScene>>("payment_scene", value.into()))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 商户号
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("card_link_mchid", value.into()))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
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
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("brand_id", &mut self.brand_id),
                1 => Named("payment_scene", &mut self.payment_scene),
                2 => Named("appid", &mut self.appid),
                3 => Named("card_link_mchid", &mut self.card_link_mchid),
                4 => Named("service_id", &mut self.service_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

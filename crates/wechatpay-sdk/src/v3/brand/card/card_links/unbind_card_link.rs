//! `/v3/brand/card/card-links/unbind-card-link`

/// `/v3/brand/card/card-links/unbind-card-link`
pub struct UnbindCardLink {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-links/unbind-card-link", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/unbind-card-link")
    }
}

/// 解除已生效交易连接名片场景
pub mod post {
    use crate::message;

    pub use crate::v3::brand::card::card_links::business_code::business_code::get::PaymentScene;

    /// 解除已生效交易连接名片场景：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<crate::Enumeration<PaymentScene>>("payment_scene"),
            message::optional::<String>("appid"),
            message::optional::<String>("card_link_mchid"),
            message::optional::<String>("service_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 交易场景类型（必填）
        pub fn payment_scene(self, value: impl Into<crate::Enumeration<PaymentScene>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PaymentScene>>("payment_scene", value))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 商户号
        pub fn card_link_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_link_mchid", value))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }
    }

    /// 解除已生效交易连接名片场景：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 交易场景类型
        pub payment_scene: Option<crate::Enumeration<PaymentScene>>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub card_link_mchid: Option<String>,
        /// 服务ID
        pub service_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => payment_scene: "payment_scene",
            2 => appid: "appid",
            3 => card_link_mchid: "card_link_mchid",
            4 => service_id: "service_id",
        }
    }
}

//! 解除已生效交易连接名片场景 · Remove an active transaction connection
//!
//! `/v3/brand/card/card-links/unbind-card-link`

/// 解除已生效交易连接名片场景 · Remove an active transaction connection
///
/// `/v3/brand/card/card-links/unbind-card-link`
#[derive(Clone)]
pub struct UnbindCardLink {
    pub(crate) node: crate::chain::Node,
}

impl UnbindCardLink {
    /// 解除已生效交易连接名片场景 · Remove an active transaction connection
    ///
    /// `POST /v3/brand/card/card-links/unbind-card-link`
    ///
    /// 服务商解除品牌已生效的交易连接名片场景；解除后该场景的交易不再连接商家名片。模式：服务商。
    ///
    /// Removes an active connection of a brand. Transactions of that scene are no longer connected with the merchant business card. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_links::unbind_card_link::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .payment_scene(post::PaymentScene::MINI_PROGRAM);
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
    /// 官方文档 · Official pages: [partner/4016366804](https://pay.weixin.qq.com/doc/v3/partner/4016366804)
    #[doc(alias(
        "解除已生效交易连接名片场景",
        "Remove an active transaction connection",
        "连接交易",
        "unbind-card-link",
        "card-links/unbind-card-link"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-links/unbind-card-link", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-links/unbind-card-link")
    }
}

/// 解除已生效交易连接名片场景 · Remove an active transaction connection
pub mod post {

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        PaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    enumeration! {
        /// 交易场景类型 · Payment scenario type
        ResponsePaymentScene {
            /// `MINI_PROGRAM`: 小程序 · Mini Program
            MINI_PROGRAM = "MINI_PROGRAM",
            /// `APP`: 应用（APP） · App
            APP = "APP",
            /// `PAYMENT_SCORE`: 支付分 · WeChat Pay Score
            PAYMENT_SCORE = "PAYMENT_SCORE",
            /// `PAYMENT_CODE`: 付款码 · Payment code
            PAYMENT_CODE = "PAYMENT_CODE",
        }
    }

    /// 解除已生效交易连接名片场景：请求 · Remove an active transaction connection: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 交易场景类型（必填） · Payment scenario type (required)
        pub payment_scene: PaymentScene,
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub card_link_mchid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 交易场景类型（必填） · Payment scenario type (required)
        pub fn payment_scene<M>(mut self, value: impl crate::IntoMember<PaymentScene, M>) -> Self {
            self.payment_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn card_link_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_link_mchid = value.into_member();
            self
        }

        /// 服务ID · Service ID
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }
    }

    /// 解除已生效交易连接名片场景：应答 · Remove an active transaction connection: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 交易场景类型 · Payment scenario type
        pub payment_scene: ResponsePaymentScene,
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub card_link_mchid: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => payment_scene: Required "payment_scene",
            2 => appid: Optional "appid",
            3 => card_link_mchid: Optional "card_link_mchid",
            4 => service_id: Optional "service_id",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => payment_scene: Optional "payment_scene",
            2 => appid: Optional "appid",
            3 => card_link_mchid: Optional "card_link_mchid",
            4 => service_id: Optional "service_id",
        }
    }
}

//! `/v3/brand/card/card-configs/publish`

/// `/v3/brand/card/card-configs/publish`
pub struct Publish {
    pub(crate) node: crate::chain::Node,
}

impl Publish {
    /// 发布商家名片配置 (partner)
    ///
    /// `POST /v3/brand/card/card-configs/publish`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::publish::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .business_code("1900013511_10000")
    ///     .applyment_id("1111111111")
    ///     .brand_id("1004")
    ///     .publish_type(post::PublishType::SCHEDULED_PUBLISH)
    ///     .scheduled_publish_time("2025-05-20T13:29:35+08:00");
    /// let answer = client.v3().brand().card().card_configs().publish().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-configs/publish", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs/publish")
    }
}

/// 发布商家名片配置
pub mod post {
    use crate::message;

    enumeration! {
        /// 发布方式
        PublishType {
            IMMEDIATE_PUBLISH = "IMMEDIATE_PUBLISH",
            SCHEDULED_PUBLISH = "SCHEDULED_PUBLISH",
        }
    }

    /// 发布商家名片配置：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("business_code"),
            message::optional::<String>("applyment_id"),
            message::required::<String>("brand_id"),
            message::required::<crate::Enumeration<PublishType>>("publish_type"),
            message::optional::<crate::Time>("scheduled_publish_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 业务申请编号
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 微信支付申请单号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("applyment_id", value))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 发布方式（必填）
        pub fn publish_type(self, value: impl Into<crate::Enumeration<PublishType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PublishType>>("publish_type", value))
        }

        /// 定时发布时间
        pub fn scheduled_publish_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("scheduled_publish_time", value))
        }
    }

    /// 发布商家名片配置：应答
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号
        pub business_code: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 发布方式
        pub publish_type: Option<crate::Enumeration<PublishType>>,
        /// 定时发布时间
        pub scheduled_publish_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => business_code: "business_code",
            1 => applyment_id: "applyment_id",
            2 => brand_id: "brand_id",
            3 => publish_type: "publish_type",
            4 => scheduled_publish_time: "scheduled_publish_time",
        }
    }
}

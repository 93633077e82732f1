//! `/v3/brand/card/card-configs/publish`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/brand/card/card-configs/publish`
pub struct Publish {
    pub(crate) node: Node,
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.node.call(Method::POST, "/v3/brand/card/card-configs/publish").message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/brand/card/card-configs/publish", rest)
    }
}

/// 发布商家名片配置
pub mod post {
    use crate::message::{Enumeration, Listed, Object, Time, optional, required};

    enumeration! {
        /// 发布方式
        PublishType {
            IMMEDIATE_PUBLISH = "IMMEDIATE_PUBLISH",
            SCHEDULED_PUBLISH = "SCHEDULED_PUBLISH",
        }
    }

    /// 发布商家名片配置：请求
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("business_code"),
            optional::<String>("applyment_id"),
            required::<String>("brand_id"),
            required::<Enumeration<PublishType>>("publish_type"),
            optional::<Time>("scheduled_publish_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
        pub fn publish_type(self, value: impl Into<Enumeration<PublishType>>) -> Self {
            Self(self.0.with_some::<Enumeration<PublishType>>("publish_type", value))
        }

        /// 定时发布时间
        pub fn scheduled_publish_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with_some::<Time>("scheduled_publish_time", value))
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
        pub publish_type: Option<Enumeration<PublishType>>,
        /// 定时发布时间
        pub scheduled_publish_time: Option<Time>,
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

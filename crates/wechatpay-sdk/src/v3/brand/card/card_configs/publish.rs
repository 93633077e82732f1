//! `/v3/brand/card/card-configs/publish`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/card/card-configs/publish`
pub struct Publish(pub(crate) Node);

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
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/card/card-configs/publish", rest)
    }
}

/// 发布商家名片配置
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/brand/card/card-configs/publish");

    enumeration! {
        /// 发布方式
        PublishType {
            IMMEDIATE_PUBLISH = "IMMEDIATE_PUBLISH",
            SCHEDULED_PUBLISH = "SCHEDULED_PUBLISH",
        }
    }

    /// 发布商家名片配置：请求
    #[derive(Clone)]
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
            Self(self.0.with::<String>("business_code", value.into()))
        }

        /// 微信支付申请单号
        pub fn applyment_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("applyment_id", value.into()))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 发布方式（必填）
        pub fn publish_type(self, value: impl Into<Enumeration<PublishType>>) -> Self {
            Self(self.0.with::<Enumeration<PublishType>>("publish_type", value.into()))
        }

        /// 定时发布时间
        pub fn scheduled_publish_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("scheduled_publish_time", value.into()))
        }
    }

    /// 发布商家名片配置：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("business_code", &mut self.business_code),
                1 => Named("applyment_id", &mut self.applyment_id),
                2 => Named("brand_id", &mut self.brand_id),
                3 => Named("publish_type", &mut self.publish_type),
                4 => Named("scheduled_publish_time", &mut self.scheduled_publish_time),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

//! 发布商家名片配置 · Publish business card settings
//!
//! `/v3/brand/card/card-configs/publish`

/// 发布商家名片配置 · Publish business card settings
///
/// `/v3/brand/card/card-configs/publish`
#[derive(Clone)]
pub struct Publish {
    pub(crate) node: crate::chain::Node,
}

impl Publish {
    /// 发布商家名片配置 · Publish business card settings
    ///
    /// `POST /v3/brand/card/card-configs/publish`
    ///
    /// 服务商发布品牌的商家名片配置，可立即发布或定时发布，返回发布方式和时间。模式：服务商。
    ///
    /// Publishes the merchant business card settings of a brand, immediately or at a scheduled time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::card::card_configs::publish::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .publish_type(post::PublishType::SCHEDULED_PUBLISH);
    /// let answer = client.v3().brand().card().card_configs().publish().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4016475176](https://pay.weixin.qq.com/doc/v3/partner/4016475176)
    #[doc(alias(
        "发布商家名片配置",
        "Publish business card settings",
        "商家名片配置",
        "publish",
        "card-configs/publish"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/card/card-configs/publish", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/card/card-configs/publish")
    }
}

/// 发布商家名片配置 · Publish business card settings
pub mod post {

    enumeration! {
        /// 发布方式 · Publishing method
        PublishType {
            /// `IMMEDIATE_PUBLISH`: 立即发布 · Published at once
            IMMEDIATE_PUBLISH = "IMMEDIATE_PUBLISH",
            /// `SCHEDULED_PUBLISH`: 定时发布 · Published at a given time
            SCHEDULED_PUBLISH = "SCHEDULED_PUBLISH",
        }
    }

    enumeration! {
        /// 发布方式 · Publishing method
        ResponsePublishType {
            /// `IMMEDIATE_PUBLISH`: 立即发布 · Published at once
            IMMEDIATE_PUBLISH = "IMMEDIATE_PUBLISH",
            /// `SCHEDULED_PUBLISH`: 定时发布 · Published at a given time
            SCHEDULED_PUBLISH = "SCHEDULED_PUBLISH",
        }
    }

    /// 发布商家名片配置：请求 · Publish business card settings: request
    pub struct Request {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 发布方式（必填） · Publishing method (required)
        pub publish_type: PublishType,
        /// 定时发布时间 · Scheduled publishing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub scheduled_publish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 业务申请编号 · Business application number
        pub fn business_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.business_code = value.into_member();
            self
        }

        /// 微信支付申请单号 · WeChat Pay application number
        pub fn applyment_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.applyment_id = value.into_member();
            self
        }

        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 发布方式（必填） · Publishing method (required)
        pub fn publish_type<M>(mut self, value: impl crate::IntoMember<PublishType, M>) -> Self {
            self.publish_type = value.into_member().unwrap_or_default();
            self
        }

        /// 定时发布时间 · Scheduled publishing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn scheduled_publish_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.scheduled_publish_time = value.into_member();
            self
        }
    }

    /// 发布商家名片配置：应答 · Publish business card settings: answer
    #[non_exhaustive]
    pub struct Response {
        /// 业务申请编号 · Business application number
        pub business_code: Option<String>,
        /// 微信支付申请单号 · WeChat Pay application number
        pub applyment_id: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 发布方式 · Publishing method
        pub publish_type: ResponsePublishType,
        /// 定时发布时间 · Scheduled publishing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub scheduled_publish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Required "brand_id",
            3 => publish_type: Required "publish_type",
            4 => scheduled_publish_time: Optional "scheduled_publish_time",
        }
        Response {
            0 => business_code: Optional "business_code",
            1 => applyment_id: Optional "applyment_id",
            2 => brand_id: Optional "brand_id",
            3 => publish_type: Optional "publish_type",
            4 => scheduled_publish_time: Optional "scheduled_publish_time",
        }
    }
}

//! `/v3/rate-activity/applications`

pub mod id;

/// `/v3/rate-activity/applications`
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id { node: self.node }
    }

    /// 报名费率优惠活动
    ///
    /// `POST /v3/rate-activity/applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::rate_activity::applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("20001111")
    ///     .sub_mchid("1346578")
    ///     .activity_detail(
    ///         post::ActivityDetail::new()
    ///             .activity_id("schoolcanteen_001")
    ///             .activity_rate("0.6")
    ///             .activity_apply_information(vec![
    ///                 post::ActivityApplyInformation::new()
    ///                     .apply_material_id("SCHOOL_QUALIFICATION_PROVEMENT")
    ///                     .apply_material_information(vec![
    ///                         "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm".to_owned(),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .additional_information(
    ///         post::AdditionalInformation::new()
    ///             .additional_message("特殊情况，说明原因")
    ///             .additional_material(vec!["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm".to_owned()]),
    ///     );
    /// let answer = client.v3().rate_activity().applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/rate-activity/applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/rate-activity/applications")
    }
}

/// 报名费率优惠活动
pub mod post {
    use crate::message;

    pub use crate::v3::rate_activity::applications::id::application_id::patch::{
        ActivityApplyInformation, AdditionalInformation, Response,
    };

    /// 报名费率优惠活动：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("acquiring_bank_id"),
            message::required::<String>("channel_id"),
            message::required::<String>("sub_mchid"),
            message::required::<ActivityDetail>("activity_detail"),
            message::optional::<AdditionalInformation>("additional_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 从业机构号（必填）
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_id", value))
        }

        /// 渠道商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 从业机构特约商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 活动报名信息（必填）
        #[inline]
        pub fn activity_detail(self, value: ActivityDetail) -> Self {
            Self(self.0.with("activity_detail", value))
        }

        /// 补充信息
        #[inline]
        pub fn additional_information(self, value: AdditionalInformation) -> Self {
            Self(self.0.with("additional_information", value))
        }
    }

    /// 活动报名信息
    pub struct ActivityDetail(pub(crate) message::Object);

    impl ActivityDetail {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("activity_id"),
            message::optional::<String>("activity_rate"),
            message::optional::<Vec<ActivityApplyInformation>>("activity_apply_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 活动ID（必填）
        pub fn activity_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_id", value))
        }

        /// 活动费率
        pub fn activity_rate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activity_rate", value))
        }

        /// 活动报名材料
        #[inline]
        pub fn activity_apply_information(self, value: Vec<ActivityApplyInformation>) -> Self {
            Self(self.0.with("activity_apply_information", value))
        }
    }

    request!(Request, ActivityDetail);

    held!(ActivityDetail);
}

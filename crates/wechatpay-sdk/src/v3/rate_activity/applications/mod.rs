//! `/v3/rate-activity/applications`

pub mod id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/rate-activity/applications`
#[derive(Clone, Debug)]
pub struct Applications(pub(crate) Node);

impl Applications {
    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id(self.0)
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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/rate-activity/applications", rest)
    }
}

/// 报名费率优惠活动
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::rate_activity::applications::id::application_id::patch::{
        ActivityApplyInformation, AdditionalInformation, Response,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/rate-activity/applications");

    /// 报名费率优惠活动：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 从业机构号
        pub acquiring_bank_id: Required<String>,
        /// 渠道商户号
        pub channel_id: Required<String>,
        /// 从业机构特约商户号
        pub sub_mchid: Required<String>,
        /// 活动报名信息
        pub activity_detail: Required<ActivityDetail>,
        /// 补充信息
        pub additional_information: Option<AdditionalInformation>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 从业机构号
        #[inline]
        pub fn acquiring_bank_id(mut self, value: impl Into<String>) -> Self {
            self.acquiring_bank_id = Required::set(value.into());
            self
        }

        /// 渠道商户号
        #[inline]
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Required::set(value.into());
            self
        }

        /// 从业机构特约商户号
        #[inline]
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Required::set(value.into());
            self
        }

        /// 活动报名信息
        #[inline]
        pub fn activity_detail(mut self, value: ActivityDetail) -> Self {
            self.activity_detail = Required::set(value);
            self
        }

        /// 补充信息
        #[inline]
        pub fn additional_information(mut self, value: AdditionalInformation) -> Self {
            self.additional_information = Some(value);
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("acquiring_bank_id", &mut self.acquiring_bank_id),
                ("channel_id", &mut self.channel_id),
                ("sub_mchid", &mut self.sub_mchid),
                ("activity_detail", &mut self.activity_detail),
                ("additional_information", &mut self.additional_information),
            ]);
        }
    }

    /// 活动报名信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivityDetail {
        /// 活动ID
        pub activity_id: Required<String>,
        /// 活动费率
        pub activity_rate: Option<String>,
        /// 活动报名材料
        pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
    }

    impl ActivityDetail {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 活动ID
        #[inline]
        pub fn activity_id(mut self, value: impl Into<String>) -> Self {
            self.activity_id = Required::set(value.into());
            self
        }

        /// 活动费率
        #[inline]
        pub fn activity_rate(mut self, value: impl Into<String>) -> Self {
            self.activity_rate = Some(value.into());
            self
        }

        /// 活动报名材料
        #[inline]
        pub fn activity_apply_information(mut self, value: Vec<ActivityApplyInformation>) -> Self {
            self.activity_apply_information = Some(value);
            self
        }
    }

    impl Message for ActivityDetail {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_id", &mut self.activity_id),
                ("activity_rate", &mut self.activity_rate),
                ("activity_apply_information", &mut self.activity_apply_information),
            ]);
        }
    }

    message!(Request, ActivityDetail);
}

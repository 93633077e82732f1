//! 报名费率优惠活动 · Apply for a rate activity
//!
//! `/v3/rate-activity/applications`

pub mod id;

/// 报名费率优惠活动 · Apply for a rate activity
///
/// `/v3/rate-activity/applications`
#[derive(Clone)]
pub struct Applications {
    pub(crate) node: crate::chain::Node,
}

impl Applications {
    /// `/id`: 根据申请单ID查询申请单结果、修改单据信息 · Query a rate activity application; Modify a rate activity application
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// 报名费率优惠活动 · Apply for a rate activity
    ///
    /// `POST /v3/rate-activity/applications`
    ///
    /// 从业机构为特约商户报名费率优惠活动，提交报名信息和补充材料，返回申请单编号。模式：服务商。
    ///
    /// Applies for a discounted rate activity for a sub-merchant of a licensed institution and returns the application ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::rate_activity::applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .channel_id("20001111")
    ///     .sub_mchid("1900000109")
    ///     .activity_detail(post::ActivityDetail::new().activity_id("schoolcanteen_001"));
    /// let answer = client.v3().rate_activity().applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012698774](https://pay.weixin.qq.com/doc/v3/partner/4012698774)
    #[doc(alias(
        "报名费率优惠活动",
        "Apply for a rate activity",
        "从业机构子商户优惠费率活动",
        "applications",
        "rate-activity/applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/rate-activity/applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/rate-activity/applications")
    }
}

/// 报名费率优惠活动 · Apply for a rate activity
pub mod post {

    /// 报名费率优惠活动：请求 · Apply for a rate activity: request
    pub struct Request {
        /// 从业机构号（必填） · Licensed institution ID (required)
        pub acquiring_bank_id: Option<String>,
        /// 渠道商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
        /// 从业机构特约商户号（必填） · Licensed institution sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 活动报名信息（必填） · Campaign enrolment details (required)
        pub activity_detail: Option<ActivityDetail>,
        /// 补充信息 · Additional information
        pub additional_information: Option<AdditionalInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 从业机构号（必填） · Licensed institution ID (required)
        pub fn acquiring_bank_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_id = value.into_member();
            self
        }

        /// 渠道商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 从业机构特约商户号（必填） · Licensed institution sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 活动报名信息（必填） · Campaign enrolment details (required)
        pub fn activity_detail<M>(
            mut self,
            value: impl crate::IntoMember<ActivityDetail, M>,
        ) -> Self {
            self.activity_detail = value.into_member();
            self
        }

        /// 补充信息 · Additional information
        pub fn additional_information<M>(
            mut self,
            value: impl crate::IntoMember<AdditionalInformation, M>,
        ) -> Self {
            self.additional_information = value.into_member();
            self
        }
    }

    /// 活动报名信息 · Campaign enrolment details
    pub struct ActivityDetail {
        /// 活动ID（必填） · Campaign ID (required)
        pub activity_id: Option<String>,
        /// 活动费率 · Campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub activity_rate: Option<String>,
        /// 活动报名材料 · Campaign enrolment materials
        pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActivityDetail {
        /// 活动ID（必填） · Campaign ID (required)
        pub fn activity_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_id = value.into_member();
            self
        }

        /// 活动费率 · Campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub fn activity_rate<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activity_rate = value.into_member();
            self
        }

        /// 活动报名材料 · Campaign enrolment materials
        pub fn activity_apply_information<M>(
            mut self,
            value: impl crate::IntoList<ActivityApplyInformation, M>,
        ) -> Self {
            self.activity_apply_information = value.into_list();
            self
        }
    }

    /// 补充信息 · Additional information
    pub struct AdditionalInformation {
        /// 补充说明 · Additional notes
        pub additional_message: Option<String>,
        /// 补充材料 · Supplementary materials
        pub additional_material: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl AdditionalInformation {
        /// 补充说明 · Additional notes
        pub fn additional_message<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.additional_message = value.into_member();
            self
        }

        /// 补充材料 · Supplementary materials
        pub fn additional_material<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.additional_material = value.into_list();
            self
        }
    }

    /// 活动报名材料 · Campaign enrolment materials
    pub struct ActivityApplyInformation {
        /// 材料ID · Material ID
        pub apply_material_id: Option<String>,
        /// 材料内容 · Material content
        pub apply_material_information: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActivityApplyInformation {
        /// 材料ID · Material ID
        pub fn apply_material_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.apply_material_id = value.into_member();
            self
        }

        /// 材料内容 · Material content
        pub fn apply_material_information<M>(
            mut self,
            value: impl crate::IntoList<String, M>,
        ) -> Self {
            self.apply_material_information = value.into_list();
            self
        }
    }

    /// 报名费率优惠活动：应答 · Apply for a rate activity: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号 · Application number
        pub application_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ActivityDetail, AdditionalInformation, ActivityApplyInformation);

    message! {
        Request {
            0 => acquiring_bank_id: Required "acquiring_bank_id",
            1 => channel_id: Required "channel_id",
            2 => sub_mchid: Required "sub_mchid",
            3 => activity_detail: Required "activity_detail",
            4 => additional_information: Optional "additional_information",
        }
        ActivityDetail {
            0 => activity_id: Required "activity_id",
            1 => activity_rate: Optional "activity_rate",
            2 => activity_apply_information: Optional "activity_apply_information",
        }
        AdditionalInformation {
            0 => additional_message: Optional "additional_message",
            1 => additional_material: Optional "additional_material",
        }
        ActivityApplyInformation {
            0 => apply_material_id: Optional "apply_material_id",
            1 => apply_material_information: Optional "apply_material_information",
        }
        Response {
            0 => application_id: Optional "application_id",
        }
    }
}

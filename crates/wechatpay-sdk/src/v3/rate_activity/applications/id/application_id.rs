//! 根据申请单ID查询申请单结果、修改单据信息 · Query a rate activity application; Modify a rate activity application
//!
//! `/v3/rate-activity/applications/id/{application_id}`

use crate::chain::{Members, Method};

/// 根据申请单ID查询申请单结果、修改单据信息 · Query a rate activity application; Modify a rate activity application
///
/// `/v3/rate-activity/applications/id/{application_id}`
#[derive(Clone)]
pub struct ApplicationId {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationId {
    /// 根据申请单ID查询申请单结果 · Query a rate activity application
    ///
    /// `GET /v3/rate-activity/applications/id/{application_id}`
    ///
    /// 从业机构按申请单编号查询费率优惠活动的审核结果，返回状态、驳回原因或通过时间。模式：服务商。
    ///
    /// Queries a rate activity application of a licensed institution and returns its state, the rejection reason or the approval time. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .rate_activity()
    ///     .applications()
    ///     .id()
    ///     .application_id("20000011111")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012471722](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
    #[doc(alias(
        "根据申请单ID查询申请单结果",
        "Query a rate activity application",
        "从业机构子商户优惠费率活动",
        "id",
        "applications/id"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/rate-activity/applications/id/{application_id}")
    }

    /// 修改单据信息 · Modify a rate activity application
    ///
    /// `PATCH /v3/rate-activity/applications/id/{application_id}`
    ///
    /// 从业机构修改费率优惠活动的申请单，更新活动费率、报名材料或补充信息后重新提交。模式：服务商。
    ///
    /// Modifies the rate, materials or additional information of a licensed institution's rate activity application. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::rate_activity::applications::id::application_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .rate_activity()
    ///     .applications()
    ///     .id()
    ///     .application_id("20000011111")
    ///     .patch(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012698885](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
    #[doc(alias(
        "修改单据信息",
        "Modify a rate activity application",
        "从业机构子商户优惠费率活动",
        "id",
        "applications/id"
    ))]
    #[inline]
    pub fn patch(&self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/rate-activity/applications/id/{application_id}",
            Members::Body(Box::new(request)),
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/rate-activity/applications/id/{application_id}")
    }
}

/// 根据申请单ID查询申请单结果 · Query a rate activity application
pub mod get {

    /// 根据申请单ID查询申请单结果：应答 · Query a rate activity application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态 · Application status
        pub application_state: Option<String>,
        /// 从业机构特约商户号 · Licensed institution sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 驳回参数 · Rejected parameter
        pub reject_parameter: Option<String>,
        /// 驳回原因 · Rejection reason
        pub reject_reason: Option<String>,
        /// 活动审核通过时间 · Campaign approval time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub pass_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => application_state: Optional "application_state",
            1 => sub_mchid: Optional "sub_mchid",
            2 => reject_parameter: Optional "reject_parameter",
            3 => reject_reason: Optional "reject_reason",
            4 => pass_time: Optional "pass_time",
        }
    }
}

/// 修改单据信息 · Modify a rate activity application
pub mod patch {

    /// 修改单据信息：请求 · Modify a rate activity application: request
    pub struct Request {
        /// 活动报名修改信息 · Campaign enrolment modification
        pub activity_detail_modification: Option<ActivityDetailModification>,
        /// 补充信息 · Additional information
        pub additional_information: Option<AdditionalInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 活动报名修改信息 · Campaign enrolment modification
        pub fn activity_detail_modification<M>(
            mut self,
            value: impl crate::IntoMember<ActivityDetailModification, M>,
        ) -> Self {
            self.activity_detail_modification = value.into_member();
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

    /// 活动报名修改信息 · Campaign enrolment modification
    pub struct ActivityDetailModification {
        /// 活动费率 · Campaign rate
        ///
        /// 费率，百分数的文本，例如 `0.6%`。A fee rate as text in percent, for example `0.6%`.
        pub activity_rate: Option<String>,
        /// 活动报名材料 · Campaign enrolment materials
        pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ActivityDetailModification {
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

    /// 修改单据信息：应答 · Modify a rate activity application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号 · Application number
        pub application_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ActivityDetailModification, AdditionalInformation, ActivityApplyInformation);

    message! {
        Request {
            0 => activity_detail_modification: Optional "activity_detail_modification",
            1 => additional_information: Optional "additional_information",
        }
        ActivityDetailModification {
            0 => activity_rate: Optional "activity_rate",
            1 => activity_apply_information: Optional "activity_apply_information",
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

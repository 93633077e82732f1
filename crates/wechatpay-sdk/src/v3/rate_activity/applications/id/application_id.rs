//! `/v3/rate-activity/applications/id/{application_id}`

use crate::chain::{Members, Method};

/// `/v3/rate-activity/applications/id/{application_id}`
pub struct ApplicationId {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationId {
    /// 根据申请单ID查询申请单结果
    ///
    /// `GET /v3/rate-activity/applications/id/{application_id}`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471722)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/rate-activity/applications/id/{application_id}")
    }

    /// 修改单据信息
    ///
    /// `PATCH /v3/rate-activity/applications/id/{application_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::rate_activity::applications::id::application_id::patch;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = patch::Request::new()
    ///     .activity_detail_modification(
    ///         patch::ActivityDetailModification::new()
    ///             .activity_rate("0.6")
    ///             .activity_apply_information(vec![
    ///                 patch::ActivityApplyInformation::new()
    ///                     .apply_material_id("SCHOOL_QUALIFICATION_PROOF")
    ///                     .apply_material_information(vec![
    ///                         "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm".to_owned(),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .additional_information(
    ///         patch::AdditionalInformation::new()
    ///             .additional_message("特殊情况，说明原因")
    ///             .additional_material(vec!["0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjm".to_owned()]),
    ///     );
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698885)
    #[inline]
    pub fn patch(self, request: patch::Request) -> crate::Call<patch::Response> {
        self.node.call(
            Method::PATCH,
            "/v3/rate-activity/applications/id/{application_id}",
            Members::Body(request.0),
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/rate-activity/applications/id/{application_id}")
    }
}

/// 根据申请单ID查询申请单结果
pub mod get {

    /// 根据申请单ID查询申请单结果：应答
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态
        pub application_state: Option<String>,
        /// 从业机构特约商户号
        pub sub_mchid: Option<String>,
        /// 驳回参数
        pub reject_parameter: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
        /// 活动审核通过时间
        pub pass_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => application_state: "application_state",
            1 => sub_mchid: "sub_mchid",
            2 => reject_parameter: "reject_parameter",
            3 => reject_reason: "reject_reason",
            4 => pass_time: "pass_time",
        }
    }
}

/// 修改单据信息
pub mod patch {
    use crate::message;

    /// 修改单据信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<ActivityDetailModification>("activity_detail_modification"),
            message::optional::<AdditionalInformation>("additional_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 活动报名修改信息
        #[inline]
        pub fn activity_detail_modification(self, value: ActivityDetailModification) -> Self {
            Self(self.0.with("activity_detail_modification", value))
        }

        /// 补充信息
        #[inline]
        pub fn additional_information(self, value: AdditionalInformation) -> Self {
            Self(self.0.with("additional_information", value))
        }
    }

    /// 活动报名修改信息
    pub struct ActivityDetailModification(pub(crate) message::Object);

    impl ActivityDetailModification {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("activity_rate"),
            message::optional::<Vec<ActivityApplyInformation>>("activity_apply_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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

    /// 补充信息
    pub struct AdditionalInformation(pub(crate) message::Object);

    impl AdditionalInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("additional_message"),
            message::optional::<Vec<String>>("additional_material"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 补充说明
        pub fn additional_message(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("additional_message", value))
        }

        /// 补充材料
        #[inline]
        pub fn additional_material(self, value: Vec<String>) -> Self {
            Self(self.0.with("additional_material", value))
        }
    }

    /// 活动报名材料
    pub struct ActivityApplyInformation(pub(crate) message::Object);

    impl ActivityApplyInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("apply_material_id"),
            message::optional::<Vec<String>>("apply_material_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 材料ID
        pub fn apply_material_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("apply_material_id", value))
        }

        /// 材料内容
        #[inline]
        pub fn apply_material_information(self, value: Vec<String>) -> Self {
            Self(self.0.with("apply_material_information", value))
        }
    }

    /// 修改单据信息：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号
        pub application_id: Option<String>,
    }

    request!(Request, ActivityDetailModification, AdditionalInformation, ActivityApplyInformation);

    held!(ActivityDetailModification, AdditionalInformation, ActivityApplyInformation);

    message! {
        Response {
            0 => application_id: "application_id",
        }
    }
}

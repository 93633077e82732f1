//! `/v3/rate-activity/applications/id/{application_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/rate-activity/applications/id/{application_id}`
#[derive(Clone, Debug)]
pub struct ApplicationId(pub(crate) Node);

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
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
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
    pub fn patch(self, request: patch::Request) -> Call<patch::Response> {
        self.0.call(&patch::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/rate-activity/applications/id/{application_id}", rest)
    }
}

/// 根据申请单ID查询申请单结果
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/rate-activity/applications/id/{application_id}");

    /// 根据申请单ID查询申请单结果：应答
    #[derive(Clone, Default)]
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
        pub pass_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("application_state", &mut self.application_state),
                ("sub_mchid", &mut self.sub_mchid),
                ("reject_parameter", &mut self.reject_parameter),
                ("reject_reason", &mut self.reject_reason),
                ("pass_time", &mut self.pass_time),
            ]);
        }
    }

    message!(Response);
}

/// 修改单据信息
pub mod patch {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::PATCH, "/v3/rate-activity/applications/id/{application_id}");

    /// 修改单据信息：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 活动报名修改信息
        pub activity_detail_modification: Option<ActivityDetailModification>,
        /// 补充信息
        pub additional_information: Option<AdditionalInformation>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 活动报名修改信息
        #[inline]
        pub fn activity_detail_modification(mut self, value: ActivityDetailModification) -> Self {
            self.activity_detail_modification = Some(value);
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
                ("activity_detail_modification", &mut self.activity_detail_modification),
                ("additional_information", &mut self.additional_information),
            ]);
        }
    }

    /// 活动报名修改信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivityDetailModification {
        /// 活动费率
        pub activity_rate: Option<String>,
        /// 活动报名材料
        pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
    }

    impl ActivityDetailModification {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
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

    impl Message for ActivityDetailModification {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("activity_rate", &mut self.activity_rate),
                ("activity_apply_information", &mut self.activity_apply_information),
            ]);
        }
    }

    /// 补充信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AdditionalInformation {
        /// 补充说明
        pub additional_message: Option<String>,
        /// 补充材料
        pub additional_material: Option<Vec<String>>,
    }

    impl AdditionalInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 补充说明
        #[inline]
        pub fn additional_message(mut self, value: impl Into<String>) -> Self {
            self.additional_message = Some(value.into());
            self
        }

        /// 补充材料
        #[inline]
        pub fn additional_material(mut self, value: Vec<String>) -> Self {
            self.additional_material = Some(value);
            self
        }
    }

    impl Message for AdditionalInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("additional_message", &mut self.additional_message),
                ("additional_material", &mut self.additional_material),
            ]);
        }
    }

    /// 活动报名材料
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ActivityApplyInformation {
        /// 材料ID
        pub apply_material_id: Option<String>,
        /// 材料内容
        pub apply_material_information: Option<Vec<String>>,
    }

    impl ActivityApplyInformation {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 材料ID
        #[inline]
        pub fn apply_material_id(mut self, value: impl Into<String>) -> Self {
            self.apply_material_id = Some(value.into());
            self
        }

        /// 材料内容
        #[inline]
        pub fn apply_material_information(mut self, value: Vec<String>) -> Self {
            self.apply_material_information = Some(value);
            self
        }
    }

    impl Message for ActivityApplyInformation {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("apply_material_id", &mut self.apply_material_id),
                ("apply_material_information", &mut self.apply_material_information),
            ]);
        }
    }

    /// 修改单据信息：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单编号
        pub application_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("application_id", &mut self.application_id)]);
        }
    }

    message!(
        Request,
        ActivityDetailModification,
        AdditionalInformation,
        ActivityApplyInformation,
        Response
    );
}

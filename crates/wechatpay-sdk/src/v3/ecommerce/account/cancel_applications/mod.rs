//! 提交注销申请单 · Submit an account closure application
//!
//! `/v3/ecommerce/account/cancel-applications`

pub mod media;
pub mod out_apply_no;

/// 提交注销申请单 · Submit an account closure application
///
/// `/v3/ecommerce/account/cancel-applications`
#[derive(Clone)]
pub struct CancelApplications {
    pub(crate) node: crate::chain::Node,
}

impl CancelApplications {
    /// `/media`: 注销申请图片上传 · Upload an image for account closure
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// `/out-apply-no`: 查询注销单状态 · Query an account closure application
    #[inline]
    pub fn out_apply_no(&self) -> out_apply_no::OutApplyNo {
        out_apply_no::OutApplyNo { node: self.node.clone() }
    }

    /// 提交注销申请单 · Submit an account closure application
    ///
    /// `POST /v3/ecommerce/account/cancel-applications`
    ///
    /// 电商平台为二级商户提交注销申请单和申请材料，返回注销状态；受理失败时附原因。模式：服务商。
    ///
    /// Submits an application to close a sub-merchant account with the supporting material and returns the closure state. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::account::cancel_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_apply_no("2019061122222222122")
    ///     .application_info([post::ApplicationInfo::new()]);
    /// let answer = client.v3().ecommerce().account().cancel_applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012476217](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
    #[doc(alias(
        "提交注销申请单",
        "Submit an account closure application",
        "平台收付通 二级商户注销",
        "cancel-applications",
        "account/cancel-applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/account/cancel-applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/account/cancel-applications")
    }
}

/// 提交注销申请单 · Submit an account closure application
pub mod post {

    enumeration! {
        /// 注销申请材料类型 · Closure application material type
        ApplicationType {
            /// `SP_CANCEL_ACCOUNT_APPLICATION`: 服务商出具的注销申请 · Closure request by the partner
            SP_CANCEL_ACCOUNT_APPLICATION = "SP_CANCEL_ACCOUNT_APPLICATION",
            /// `SUB_CANCEL_ACCOUNT_APPLICATION`: 二级商户出具的注销申请 · Closure request by the sub-merchant
            SUB_CANCEL_ACCOUNT_APPLICATION = "SUB_CANCEL_ACCOUNT_APPLICATION",
        }
    }

    enumeration! {
        /// 注销状态 · Closure status
        CancelState {
            /// `REVIEWING`: 审核中 · Under review
            REVIEWING = "REVIEWING",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
            /// `CANCEL_SUCCESS`: 注销成功 · Account closed
            CANCEL_SUCCESS = "CANCEL_SUCCESS",
        }
    }

    /// 提交注销申请单：请求 · Submit an account closure application: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户注销申请单号（必填） · Merchant account closure application number (required)
        pub out_apply_no: Option<String>,
        /// 注销申请材料（必填） · Closure application materials (required)
        pub application_info: Option<Vec<ApplicationInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户注销申请单号（必填） · Merchant account closure application number (required)
        pub fn out_apply_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_apply_no = value.into_member();
            self
        }

        /// 注销申请材料（必填） · Closure application materials (required)
        pub fn application_info<M>(
            mut self,
            value: impl crate::IntoList<ApplicationInfo, M>,
        ) -> Self {
            self.application_info = value.into_list();
            self
        }
    }

    /// 注销申请材料 · Closure application materials
    pub struct ApplicationInfo {
        /// 注销申请材料类型 · Closure application material type
        pub application_type: ApplicationType,
        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub application_media_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ApplicationInfo {
        /// 注销申请材料类型 · Closure application material type
        pub fn application_type<M>(
            mut self,
            value: impl crate::IntoMember<ApplicationType, M>,
        ) -> Self {
            self.application_type = value.into_member().unwrap_or_default();
            self
        }

        /// 图片MediaID · Image media IDs
        ///
        /// 图片上传接口返回的 `media_id`。The `media_id` that the upload of the image returned.
        pub fn application_media_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.application_media_id = value.into_member();
            self
        }
    }

    /// 提交注销申请单：应答 · Submit an account closure application: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户注销申请单号 · Merchant account closure application number
        pub out_apply_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 受理失败原因 · Acceptance failure reason
        pub reject_reason: Option<String>,
        /// 注销状态 · Closure status
        pub cancel_state: CancelState,
        /// 最后更新时间 · Last update time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub update_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, ApplicationInfo);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_apply_no: Required "out_apply_no",
            2 => application_info: Required "application_info",
        }
        ApplicationInfo {
            0 => application_type: Optional "application_type",
            1 => application_media_id: Optional "application_media_id",
        }
        Response {
            0 => out_apply_no: Optional "out_apply_no",
            1 => sub_mchid: Optional "sub_mchid",
            2 => reject_reason: Optional "reject_reason",
            3 => cancel_state: Optional "cancel_state",
            4 => update_time: Optional "update_time",
        }
    }
}

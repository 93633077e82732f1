//! 更新退款审批结果 · Update the complaint refund decision
//!
//! `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`

/// 更新退款审批结果 · Update the complaint refund decision
///
/// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
#[derive(Clone)]
pub struct UpdateRefundProgress {
    pub(crate) node: crate::chain::Node,
}

impl UpdateRefundProgress {
    /// 更新退款审批结果 · Update the complaint refund decision
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    ///
    /// 商户或服务商对投诉中的退款申请作出审批，填写预计退款时间或拒绝原因与举证图片。模式：普通商户、服务商。
    ///
    /// Approves or rejects the refund requested in a complaint, with the expected refund day or the reason and evidence images. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::update_refund_progress::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().action(post::Action::REJECT);
    /// client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .update_refund_progress()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。稍等后用相同参数再发。可能已经执行。 · The platform failed or timed out. Wait a little, then send the same request again. It may have been carried out.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012467256](https://pay.weixin.qq.com/doc/v3/merchant/4012467256), [partner/4012467218](https://pay.weixin.qq.com/doc/v3/partner/4012467218)
    #[doc(alias(
        "更新退款审批结果",
        "Update the complaint refund decision",
        "消费者投诉",
        "update-refund-progress",
        "complaints-v2/update-refund-progress"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress")
    }
}

/// 更新退款审批结果 · Update the complaint refund decision
pub mod post {

    enumeration! {
        /// 审批动作 · Approval action
        Action {
            /// `REJECT`: 拒绝退款 · Refuse the refund
            REJECT = "REJECT",
            /// `APPROVE`: 同意退款 · Agree to the refund
            APPROVE = "APPROVE",
        }
    }

    /// 更新退款审批结果：请求 · Update the complaint refund decision: request
    pub struct Request {
        /// 审批动作（必填） · Approval action (required)
        pub action: Action,
        /// 预计发起退款时间 · Estimated days until refund
        ///
        /// 单位为天。In days.
        pub launch_refund_day: Option<i64>,
        /// 拒绝退款原因 · Refund rejection reason
        pub reject_reason: Option<String>,
        /// 拒绝退款的举证图片列表 · Refund rejection evidence images
        pub reject_media_list: Option<Vec<String>>,
        /// 备注 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 审批动作（必填） · Approval action (required)
        pub fn action<M>(mut self, value: impl crate::IntoMember<Action, M>) -> Self {
            self.action = value.into_member().unwrap_or_default();
            self
        }

        /// 预计发起退款时间 · Estimated days until refund
        ///
        /// 单位为天。In days.
        pub fn launch_refund_day<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.launch_refund_day = value.into_member();
            self
        }

        /// 拒绝退款原因 · Refund rejection reason
        pub fn reject_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reject_reason = value.into_member();
            self
        }

        /// 拒绝退款的举证图片列表 · Refund rejection evidence images
        pub fn reject_media_list<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.reject_media_list = value.into_list();
            self
        }

        /// 备注 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => action: Required "action",
            1 => launch_refund_day: Optional "launch_refund_day",
            2 => reject_reason: Optional "reject_reason",
            3 => reject_media_list: Optional "reject_media_list",
            4 => remark: Optional "remark",
        }
    }
}

//! `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`

/// `/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
pub struct UpdateRefundProgress {
    pub(crate) node: crate::chain::Node,
}

impl UpdateRefundProgress {
    /// 更新退款审批结果 (direct and partner)
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::update_refund_progress::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .action(post::Action::REJECT)
    ///     .launch_refund_day(3)
    ///     .reject_reason("拒绝退款")
    ///     .reject_media_list(vec!["file23578_21798531.jpg".to_owned()])
    ///     .remark("已处理完成");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012467256)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress")
    }
}

/// 更新退款审批结果
pub mod post {
    use crate::message;

    enumeration! {
        /// 审批动作
        Action {
            REJECT = "REJECT",
            APPROVE = "APPROVE",
        }
    }

    /// 更新退款审批结果：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Action>>("action"),
            message::optional::<i64>("launch_refund_day"),
            message::optional::<String>("reject_reason"),
            message::optional::<Vec<String>>("reject_media_list"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 审批动作（必填）
        pub fn action(self, value: impl Into<crate::Enumeration<Action>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Action>>("action", value))
        }

        /// 预计发起退款时间
        #[inline]
        pub fn launch_refund_day(self, value: i64) -> Self {
            Self(self.0.with("launch_refund_day", value))
        }

        /// 拒绝退款原因
        pub fn reject_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("reject_reason", value))
        }

        /// 拒绝退款的举证图片列表
        #[inline]
        pub fn reject_media_list(self, value: Vec<String>) -> Self {
            Self(self.0.with("reject_media_list", value))
        }

        /// 备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    request!(Request);
}

//! 反馈处理完成 · Mark a complaint as handled
//!
//! `/v3/global/merchant-service/complaints/{complaint_id}/complete`

/// 反馈处理完成 · Mark a complaint as handled
///
/// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
#[derive(Clone)]
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 反馈处理完成 · Mark a complaint as handled
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
    ///
    /// 商户处理完投诉后，按投诉单号向微信支付反馈处理完成；成功时没有返回内容。模式：服务商。
    ///
    /// Reports to WeChat Pay that a complaint has been handled. A successful response has no body. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::merchant_service::complaints::complaint_id::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().complainted_mchid("1900012181");
    /// client
    ///     .v3()
    ///     .global()
    ///     .merchant_service()
    ///     .complaints()
    ///     .complaint_id("200201820200101080076610000")
    ///     .complete()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "反馈处理完成",
        "Mark a complaint as handled",
        "跨境/全球 消费者投诉",
        "complete",
        "complaints/complete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/merchant-service/complaints/{complaint_id}/complete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints/{complaint_id}/complete")
    }
}

/// 反馈处理完成 · Mark a complaint as handled
pub mod post {

    /// 反馈处理完成：请求 · Mark a complaint as handled: request
    pub struct Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub complainted_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 被诉商户号（必填） · Merchant ID complained about (required)
        pub fn complainted_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.complainted_mchid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => complainted_mchid: Required "complainted_mchid",
        }
    }
}

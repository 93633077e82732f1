//! 反馈处理完成 · Complete a complaint
//!
//! `/v3/merchant-service/complaints-v2/{complaint_id}/complete`

/// 反馈处理完成 · Complete a complaint
///
/// `/v3/merchant-service/complaints-v2/{complaint_id}/complete`
#[derive(Clone)]
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 反馈处理完成 · Complete a complaint
    ///
    /// `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`
    ///
    /// 商户或服务商处理完投诉后按投诉单号反馈处理完成，并注明被诉商户号。模式：普通商户、服务商。
    ///
    /// Reports that a complaint has been handled, by complaint ID and merchant ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_service::complaints_v2::complaint_id::complete::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().complainted_mchid("1900012181");
    /// client
    ///     .v3()
    ///     .merchant_service()
    ///     .complaints_v2()
    ///     .complaint_id("200201820200101080076610000")
    ///     .complete()
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
    /// 官方文档 · Official pages: [merchant/4012467255](https://pay.weixin.qq.com/doc/v3/merchant/4012467255), [partner/4012467217](https://pay.weixin.qq.com/doc/v3/partner/4012467217)
    #[doc(alias(
        "反馈处理完成",
        "Complete a complaint",
        "消费者投诉",
        "complete",
        "complaints-v2/complete"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/merchant-service/complaints-v2/{complaint_id}/complete", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/complaints-v2/{complaint_id}/complete")
    }
}

/// 反馈处理完成 · Complete a complaint
pub mod post {

    /// 反馈处理完成：请求 · Complete a complaint: request
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

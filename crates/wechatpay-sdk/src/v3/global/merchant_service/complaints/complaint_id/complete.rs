//! `/v3/global/merchant-service/complaints/{complaint_id}/complete`

/// `/v3/global/merchant-service/complaints/{complaint_id}/complete`
pub struct Complete {
    pub(crate) node: crate::chain::Node,
}

impl Complete {
    /// 反馈处理完成
    ///
    /// `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`
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
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/global/merchant-service/complaints/{complaint_id}/complete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/complaints/{complaint_id}/complete")
    }
}

/// 反馈处理完成
pub mod post {

    pub use crate::shared::v3_global_merchant_service_complaints_complaint_id_complete_post::Request;
}

//! `/v3/ecommerce/applyments/{applyment_id}`

pub mod revoke;

/// `/v3/ecommerce/applyments/{applyment_id}`
pub struct ApplymentId {
    pub(crate) node: crate::chain::Node,
}

impl ApplymentId {
    /// `/revoke`
    #[inline]
    pub fn revoke(self) -> revoke::Revoke {
        revoke::Revoke { node: self.node }
    }

    /// 通过申请单ID查询申请状态 (partner)
    ///
    /// `GET /v3/ecommerce/applyments/{applyment_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .applyment_id("2000002124775691")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691469)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/ecommerce/applyments/{applyment_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/{applyment_id}")
    }
}

/// 通过申请单ID查询申请状态
pub mod get {

    pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::get::{
        AccountValidation, ApplymentState, AuditDetail, Response, SignState,
    };
}

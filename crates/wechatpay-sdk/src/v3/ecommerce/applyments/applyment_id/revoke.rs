//! `/v3/ecommerce/applyments/{applyment_id}/revoke`

use crate::chain::{Members, Method};

/// `/v3/ecommerce/applyments/{applyment_id}/revoke`
pub struct Revoke {
    pub(crate) node: crate::chain::Node,
}

impl Revoke {
    /// 撤销申请单-使用申请单号 (partner)
    ///
    /// `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .applyment_id("2000002124775691")
    ///     .revoke()
    ///     .post()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015616720)
    #[inline]
    pub fn post(self) -> crate::Call<post::Response> {
        self.node.call(
            Method::POST,
            "/v3/ecommerce/applyments/{applyment_id}/revoke",
            Members::None,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/applyments/{applyment_id}/revoke")
    }
}

/// 撤销申请单-使用申请单号
pub mod post {

    pub use crate::v3::ecommerce::applyments::out_request_no::out_request_no::revoke::post::Response;
}

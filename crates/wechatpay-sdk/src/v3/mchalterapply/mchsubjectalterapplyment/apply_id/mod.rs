//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`

pub mod revoke;

/// `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
pub struct ApplyId {
    pub(crate) node: crate::chain::Node,
}

impl ApplyId {
    /// `/revoke`
    #[inline]
    pub fn revoke(self) -> revoke::Revoke {
        revoke::Revoke { node: self.node }
    }

    /// 查询资料变更申请单状态-使用申请单号 (partner)
    ///
    /// `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchsubjectalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014090655)
    #[inline]
    pub fn get(self) -> crate::Call<get::Response> {
        self.node.get("/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}")
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}")
    }
}

/// 查询资料变更申请单状态-使用申请单号
pub mod get {

    pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::get::AuditRejectDetail;
pub use crate::v3::mchalterapply::mchsubjectalterapplyment::merchant::merchant_code::out_request_no::out_request_no::get::{Response, State};
}

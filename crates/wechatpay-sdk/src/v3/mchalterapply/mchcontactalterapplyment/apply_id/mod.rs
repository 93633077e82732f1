//! `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`

pub mod revoke;

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
pub struct ApplyId {
    pub(crate) node: Node,
}

impl ApplyId {
    /// `/revoke`
    #[inline]
    pub fn revoke(self) -> revoke::Revoke {
        revoke::Revoke { node: self.node }
    }

    /// 查询超管变更申请单状态-使用申请单号 (partner)
    ///
    /// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mchalterapply()
    ///     .mchcontactalterapplyment()
    ///     .apply_id("20220617143306000013906025001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015617911)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.node.call(Method::GET, "/v3/mchalterapply/mchcontactalterapplyment/{apply_id}")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/mchalterapply/mchcontactalterapplyment/{apply_id}", rest)
    }
}

/// 查询超管变更申请单状态-使用申请单号
pub mod get {

    pub use crate::v3::mchalterapply::mchcontactalterapplyment::merchant::merchant_code::out_request_no::out_request_no::get::{Response, State, AuditRejectDetail};
}

//! 撤销商户开户意愿申请单 · Cancel a confirmation by application ID
//!
//! `/v3/apply4subject/applyment/{applyment_id}/cancel`

use crate::chain::{Members, Method};

/// 撤销商户开户意愿申请单 · Cancel a confirmation by application ID
///
/// `/v3/apply4subject/applyment/{applyment_id}/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 撤销商户开户意愿申请单 · Cancel a confirmation by application ID
    ///
    /// `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
    ///
    /// 服务商按微信支付申请单号撤销商户开户意愿申请单；成功时没有返回内容。模式：服务商。
    ///
    /// Cancels an account opening confirmation by its WeChat Pay application ID. A successful response has no body. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().apply4subject().applyment().applyment_id("100001").cancel().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012697627](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    #[doc(alias(
        "撤销商户开户意愿申请单",
        "Cancel a confirmation by application ID",
        "确认开户意愿",
        "cancel",
        "applyment/cancel"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(
            Method::POST,
            "/v3/apply4subject/applyment/{applyment_id}/cancel",
            Members::None,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/{applyment_id}/cancel")
    }
}

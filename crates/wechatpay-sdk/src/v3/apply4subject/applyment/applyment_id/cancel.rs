//! `/v3/apply4subject/applyment/{applyment_id}/cancel`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/apply4subject/applyment/{applyment_id}/cancel`
pub struct Cancel {
    pub(crate) node: Node,
}

impl Cancel {
    /// 撤销商户开户意愿申请单 (partner)
    ///
    /// `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().apply4subject().applyment().applyment_id("").cancel().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697627)
    #[inline]
    pub fn post(self) -> Call<()> {
        self.node.call_empty(Method::POST, "/v3/apply4subject/applyment/{applyment_id}/cancel")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4subject/applyment/{applyment_id}/cancel", rest)
    }
}

//! `v2/applyment/micro/signcontract`

use crate::chain::{Call, Chain, Method, Node};

/// `v2/applyment/micro/signcontract`
pub struct Signcontract {
    pub(crate) node: Node,
}

impl Signcontract {
    /// 签约报备
    ///
    /// `POST /applyment/micro/signcontract`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v2().applyment().micro().signcontract().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
    #[inline]
    pub fn post(self) -> Call<()> {
        self.node.call_empty(Method::POST, "/applyment/micro/signcontract")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/applyment/micro/signcontract", rest)
    }
}

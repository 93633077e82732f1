//! 签约报备
//!
//! `v2/applyment/micro/signcontract`

use crate::chain::{Members, Method};

/// 签约报备
///
/// `v2/applyment/micro/signcontract`
#[derive(Clone)]
pub struct Signcontract {
    pub(crate) node: crate::chain::Node,
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
    /// 官方文档 · Official pages: [api/xiaowei.php?chapter=19_4](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4)
    #[doc(alias("签约报备", "signcontract", "micro/signcontract"))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/applyment/micro/signcontract", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/signcontract")
    }
}

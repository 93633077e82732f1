//! `/v3/brand/partner/cardtemplate/traderelation`

use crate::chain::{Members, Method};

/// `/v3/brand/partner/cardtemplate/traderelation`
#[derive(Clone)]
pub struct Traderelation {
    pub(crate) node: crate::chain::Node,
}

impl Traderelation {
    /// 创建交易连接名片 (partner)
    ///
    /// `POST /v3/brand/partner/cardtemplate/traderelation`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().brand().partner().cardtemplate().traderelation().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/v3/brand/partner/cardtemplate/traderelation", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/cardtemplate/traderelation")
    }
}

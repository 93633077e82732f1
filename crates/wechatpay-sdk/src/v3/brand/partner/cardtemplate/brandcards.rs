//! `/v3/brand/partner/cardtemplate/brandcards`

use crate::chain::{Members, Method};

/// `/v3/brand/partner/cardtemplate/brandcards`
#[derive(Clone)]
pub struct Brandcards {
    pub(crate) node: crate::chain::Node,
}

impl Brandcards {
    /// 创建商家名片 (partner)
    ///
    /// `POST /v3/brand/partner/cardtemplate/brandcards`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().brand().partner().cardtemplate().brandcards().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/v3/brand/partner/cardtemplate/brandcards", Members::None)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/cardtemplate/brandcards")
    }
}

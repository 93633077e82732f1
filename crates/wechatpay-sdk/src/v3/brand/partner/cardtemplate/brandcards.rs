//! 创建商家名片 · Create a merchant business card
//!
//! `/v3/brand/partner/cardtemplate/brandcards`

use crate::chain::{Members, Method};

/// 创建商家名片 · Create a merchant business card
///
/// `/v3/brand/partner/cardtemplate/brandcards`
#[derive(Clone)]
pub struct Brandcards {
    pub(crate) node: crate::chain::Node,
}

impl Brandcards {
    /// 创建商家名片 · Create a merchant business card
    ///
    /// `POST /v3/brand/partner/cardtemplate/brandcards`
    ///
    /// 服务商为品牌创建商家名片，用来在微信支付中向用户展示品牌和服务。模式：服务商。
    ///
    /// Creates a merchant business card for a brand. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().brand().partner().cardtemplate().brandcards().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "创建商家名片",
        "Create a merchant business card",
        "商家名片",
        "brandcards",
        "cardtemplate/brandcards"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/v3/brand/partner/cardtemplate/brandcards", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/cardtemplate/brandcards")
    }
}

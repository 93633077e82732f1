//! 创建交易连接名片 · Connect transactions with a business card
//!
//! `/v3/brand/partner/cardtemplate/traderelation`

use crate::chain::{Members, Method};

/// 创建交易连接名片 · Connect transactions with a business card
///
/// `/v3/brand/partner/cardtemplate/traderelation`
#[derive(Clone)]
pub struct Traderelation {
    pub(crate) node: crate::chain::Node,
}

impl Traderelation {
    /// 创建交易连接名片 · Connect transactions with a business card
    ///
    /// `POST /v3/brand/partner/cardtemplate/traderelation`
    ///
    /// 服务商为品牌创建交易连接名片的关系，使用户支付后可以进入品牌的商家名片。模式：服务商。
    ///
    /// Creates the relation that connects transactions with the merchant business card of a brand. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// client.v3().brand().partner().cardtemplate().traderelation().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "创建交易连接名片",
        "Connect transactions with a business card",
        "商家名片",
        "traderelation",
        "cardtemplate/traderelation"
    ))]
    #[inline]
    pub fn post(&self) -> crate::Call<()> {
        self.node.call(Method::POST, "/v3/brand/partner/cardtemplate/traderelation", Members::None)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/cardtemplate/traderelation")
    }
}

//! 创建商家名片、创建交易连接名片 · Create a merchant business card; Connect transactions with a business card
//!
//! `/v3/brand/partner/cardtemplate`

pub mod brandcards;
pub mod traderelation;

/// 创建商家名片、创建交易连接名片 · Create a merchant business card; Connect transactions with a business card
///
/// `/v3/brand/partner/cardtemplate`
#[derive(Clone)]
pub struct Cardtemplate {
    pub(crate) node: crate::chain::Node,
}

impl Cardtemplate {
    /// `/brandcards`: 创建商家名片 · Create a merchant business card
    #[inline]
    pub fn brandcards(&self) -> brandcards::Brandcards {
        brandcards::Brandcards { node: self.node.clone() }
    }

    /// `/traderelation`: 创建交易连接名片 · Connect transactions with a business card
    #[inline]
    pub fn traderelation(&self) -> traderelation::Traderelation {
        traderelation::Traderelation { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/cardtemplate")
    }
}

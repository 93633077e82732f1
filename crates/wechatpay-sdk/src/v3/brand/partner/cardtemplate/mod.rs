//! `/v3/brand/partner/cardtemplate`

pub mod brandcards;
pub mod traderelation;

/// `/v3/brand/partner/cardtemplate`
#[derive(Clone)]
pub struct Cardtemplate {
    pub(crate) node: crate::chain::Node,
}

impl Cardtemplate {
    /// `/brandcards`
    #[inline]
    pub fn brandcards(&self) -> brandcards::Brandcards {
        brandcards::Brandcards { node: self.node.clone() }
    }

    /// `/traderelation`
    #[inline]
    pub fn traderelation(&self) -> traderelation::Traderelation {
        traderelation::Traderelation { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/cardtemplate")
    }
}

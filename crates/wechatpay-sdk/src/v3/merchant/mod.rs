//! `/v3/merchant`

pub mod fund;
pub mod media;

/// `/v3/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/fund`
    #[inline]
    pub fn fund(&self) -> fund::Fund {
        fund::Fund { node: self.node.clone() }
    }

    /// `/media`
    #[inline]
    pub fn media(&self) -> media::Media {
        media::Media { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant")
    }
}

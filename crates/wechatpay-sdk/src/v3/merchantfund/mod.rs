//! `/v3/merchantfund`

pub mod merchant;
pub mod partner;

/// `/v3/merchantfund`
#[derive(Clone)]
pub struct Merchantfund {
    pub(crate) node: crate::chain::Node,
}

impl Merchantfund {
    /// `/merchant`
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/partner`
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchantfund")
    }
}

//! 来账识别 · Incoming payment matching
//!
//! `/v3/merchantfund`

pub mod merchant;
pub mod partner;

/// 来账识别 · Incoming payment matching
///
/// `/v3/merchantfund`
#[derive(Clone)]
pub struct Merchantfund {
    pub(crate) node: crate::chain::Node,
}

impl Merchantfund {
    /// `/merchant`: 服务商银行来账查询 · List a partner's incoming bank payments
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/partner`: 特约商户银行来账查询 · List a sub-merchant's incoming bank payments
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchantfund")
    }
}

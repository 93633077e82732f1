//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`

pub mod commit;
pub mod prepare;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`
#[derive(Clone)]
pub struct Bonus {
    pub(crate) node: crate::chain::Node,
}

impl Bonus {
    /// `/commit`
    #[inline]
    pub fn commit(&self) -> commit::Commit {
        commit::Commit { node: self.node.clone() }
    }

    /// `/prepare`
    #[inline]
    pub fn prepare(&self) -> prepare::Prepare {
        prepare::Prepare { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus")
    }
}

//! `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`

pub mod representative;
pub mod representatives;

/// `/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}`
#[derive(Clone)]
pub struct ActivityId {
    pub(crate) node: crate::chain::Node,
}

impl ActivityId {
    /// `/representative`
    #[inline]
    pub fn representative(&self) -> representative::Representative {
        representative::Representative { node: self.node.clone() }
    }

    /// `/representatives`
    #[inline]
    pub fn representatives(&self) -> representatives::Representatives {
        representatives::Representatives { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}")
    }
}

//! `/v3/capital/capitallhh`

pub mod areas;
pub mod banks;

/// `/v3/capital/capitallhh`
#[derive(Clone)]
pub struct Capitallhh {
    pub(crate) node: crate::chain::Node,
}

impl Capitallhh {
    /// `/areas`
    #[inline]
    pub fn areas(&self) -> areas::Areas {
        areas::Areas { node: self.node.clone() }
    }

    /// `/banks`
    #[inline]
    pub fn banks(&self) -> banks::Banks {
        banks::Banks { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh")
    }
}

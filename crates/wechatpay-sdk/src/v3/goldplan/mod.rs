//! 点金计划 · Gold Plan
//!
//! `/v3/goldplan`

pub mod merchants;

/// 点金计划 · Gold Plan
///
/// `/v3/goldplan`
#[derive(Clone)]
pub struct Goldplan {
    pub(crate) node: crate::chain::Node,
}

impl Goldplan {
    /// `/merchants`: 点金计划 · Gold Plan
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// This path without types. `Chain::chain` adds to it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan")
    }
}

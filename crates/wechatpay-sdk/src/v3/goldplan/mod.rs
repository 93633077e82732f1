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

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/goldplan")
    }
}

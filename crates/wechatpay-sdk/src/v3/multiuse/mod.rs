//! 消费金 · Spending credit
//!
//! `/v3/multiuse`

pub mod stocks;
pub mod users;

/// 消费金 · Spending credit
///
/// `/v3/multiuse`
#[derive(Clone)]
pub struct Multiuse {
    pub(crate) node: crate::chain::Node,
}

impl Multiuse {
    /// `/stocks`: 消费金 · Spending credit
    #[inline]
    pub fn stocks(&self) -> stocks::Stocks {
        stocks::Stocks { node: self.node.clone() }
    }

    /// `/users`: 发放指定批次的消费金 · Issue spending credit
    #[inline]
    pub fn users(&self) -> users::Users {
        users::Users { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/multiuse")
    }
}

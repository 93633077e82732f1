//! 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
//!
//! `/v3/profitsharing/receivers`

pub mod add;
pub mod delete_;

/// 添加分账接收方、删除分账接收方 · Add a profit-sharing receiver; Delete a profit-sharing receiver
///
/// `/v3/profitsharing/receivers`
#[derive(Clone)]
pub struct Receivers {
    pub(crate) node: crate::chain::Node,
}

impl Receivers {
    /// `/add`: 添加分账接收方 · Add a profit-sharing receiver
    #[inline]
    pub fn add(&self) -> add::Add {
        add::Add { node: self.node.clone() }
    }

    /// `/delete`: 删除分账接收方 · Delete a profit-sharing receiver
    #[inline]
    pub fn delete_(&self) -> delete_::Delete {
        delete_::Delete { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/receivers")
    }
}

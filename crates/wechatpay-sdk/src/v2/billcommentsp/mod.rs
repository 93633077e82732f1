//! 订单评价 · Order comments
//!
//! `v2/billcommentsp`

pub mod batchquerycomment;

/// 订单评价 · Order comments
///
/// `v2/billcommentsp`
#[derive(Clone)]
pub struct Billcommentsp {
    pub(crate) node: crate::chain::Node,
}

impl Billcommentsp {
    /// `/batchquerycomment`: 拉取订单评价数据 · Download order comments
    #[inline]
    pub fn batchquerycomment(&self) -> batchquerycomment::Batchquerycomment {
        batchquerycomment::Batchquerycomment { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/billcommentsp")
    }
}

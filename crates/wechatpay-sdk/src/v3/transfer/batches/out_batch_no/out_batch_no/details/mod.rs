//! 商家明细单号查询明细单 · Query a detail by merchant number
//!
//! `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`

pub mod out_detail_no;

/// 商家明细单号查询明细单 · Query a detail by merchant number
///
/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
#[derive(Clone)]
pub struct Details {
    pub(crate) node: crate::chain::Node,
}

impl Details {
    /// `/out-detail-no`: 商家明细单号查询明细单 · Query a detail by merchant number
    #[inline]
    pub fn out_detail_no(&self) -> out_detail_no::OutDetailNo {
        out_detail_no::OutDetailNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transfer/batches/out-batch-no/{out_batch_no}/details")
    }
}

//! 发起交易拦截申诉 · Submit a transaction block appeal
//!
//! `/v3/transaction-block/transaction-block-submissions/sub-mchid`

pub mod sub_mchid;

/// 发起交易拦截申诉 · Submit a transaction block appeal
///
/// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/{sub_mchid}`: 子商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transaction-block/transaction-block-submissions/sub-mchid")
    }
}

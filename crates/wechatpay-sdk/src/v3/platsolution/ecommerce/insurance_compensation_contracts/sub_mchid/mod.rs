//! 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
//!
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`

pub mod sub_mchid;

/// 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
///
/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/{sub_mchid}`: 二级商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid")
    }
}

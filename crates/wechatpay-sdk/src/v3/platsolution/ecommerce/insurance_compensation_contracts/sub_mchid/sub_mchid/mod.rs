//! 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
//!
//! `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`

pub mod check_opened;

/// 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
///
/// `/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/check-opened`: 查询保险理赔功能开通状态 · Check whether insurance claims are enabled
    #[inline]
    pub fn check_opened(&self) -> check_opened::CheckOpened {
        check_opened::CheckOpened { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}",
        )
    }
}

//! 检查子商户开票功能状态、检查子商户开票功能状态 · Check the sub-merchant's fapiao function; Query the sub-merchant's fapiao modes
//!
//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`

pub mod check;
pub mod check_status;

/// 检查子商户开票功能状态、检查子商户开票功能状态 · Check the sub-merchant's fapiao function; Query the sub-merchant's fapiao modes
///
/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/check`: 检查子商户开票功能状态 · Check the sub-merchant's fapiao function
    #[inline]
    pub fn check(&self) -> check::Check {
        check::Check { node: self.node.clone() }
    }

    /// `/check-status`: 检查子商户开票功能状态 · Query the sub-merchant's fapiao modes
    #[inline]
    pub fn check_status(&self) -> check_status::CheckStatus {
        check_status::CheckStatus { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/{sub_mchid}")
    }
}

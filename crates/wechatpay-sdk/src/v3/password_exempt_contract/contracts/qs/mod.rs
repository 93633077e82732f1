//! 清算机构模式小程序场景预签约、清算机构模式支付后场景预签约 · Pre-sign in a Mini Program (clearing institution); Pre-sign after payment (clearing institution)
//!
//! `/v3/password-exempt-contract/contracts/qs`

pub mod pre_entrust_sign;

/// 清算机构模式小程序场景预签约、清算机构模式支付后场景预签约 · Pre-sign in a Mini Program (clearing institution); Pre-sign after payment (clearing institution)
///
/// `/v3/password-exempt-contract/contracts/qs`
#[derive(Clone)]
pub struct Qs {
    pub(crate) node: crate::chain::Node,
}

impl Qs {
    /// `/pre-entrust-sign`: 清算机构模式小程序场景预签约、清算机构模式支付后场景预签约 · Pre-sign in a Mini Program (clearing institution); Pre-sign after payment (clearing institution)
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/qs")
    }
}

//! 获取商户开户意愿确认状态 · Query the confirmation state
//!
//! `/v3/apply4subject/applyment/merchants/{sub_mchid}`

pub mod state;

/// 获取商户开户意愿确认状态 · Query the confirmation state
///
/// `/v3/apply4subject/applyment/merchants/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/state`: 获取商户开户意愿确认状态 · Query the confirmation state
    #[inline]
    pub fn state(&self) -> state::State {
        state::State { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/merchants/{sub_mchid}")
    }
}

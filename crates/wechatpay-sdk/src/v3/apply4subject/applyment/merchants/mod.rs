//! 获取商户开户意愿确认状态 · Query the confirmation state
//!
//! `/v3/apply4subject/applyment/merchants`

pub mod sub_mchid;

/// 获取商户开户意愿确认状态 · Query the confirmation state
///
/// `/v3/apply4subject/applyment/merchants`
#[derive(Clone)]
pub struct Merchants {
    pub(crate) node: crate::chain::Node,
}

impl Merchants {
    /// `/{sub_mchid}`: 特约商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4subject/applyment/merchants")
    }
}

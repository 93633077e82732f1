//! 结算账户 · Settlement account
//!
//! `/v3/apply4sub/sub_merchants`

pub mod sub_mchid;

/// 结算账户 · Settlement account
///
/// `/v3/apply4sub/sub_merchants`
#[derive(Clone)]
pub struct SubMerchants {
    pub(crate) node: crate::chain::Node,
}

impl SubMerchants {
    /// `/{sub_mchid}`: 特约商户/二级商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants")
    }
}

//! 查询最大分账比例 · Query the maximum profit-sharing ratio
//!
//! `/v3/profitsharing/merchant-configs`

pub mod sub_mchid;

/// 查询最大分账比例 · Query the maximum profit-sharing ratio
///
/// `/v3/profitsharing/merchant-configs`
#[derive(Clone)]
pub struct MerchantConfigs {
    pub(crate) node: crate::chain::Node,
}

impl MerchantConfigs {
    /// `/{sub_mchid}`: 子商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/profitsharing/merchant-configs")
    }
}

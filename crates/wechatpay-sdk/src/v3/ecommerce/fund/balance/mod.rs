//! 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
//!
//! `/v3/ecommerce/fund/balance`

pub mod sub_mchid;

/// 查询二级商户账户实时余额 · Query a sub-merchant real-time balance
///
/// `/v3/ecommerce/fund/balance`
#[derive(Clone)]
pub struct Balance {
    pub(crate) node: crate::chain::Node,
}

impl Balance {
    /// `/{sub_mchid}`: 二级商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/balance")
    }
}

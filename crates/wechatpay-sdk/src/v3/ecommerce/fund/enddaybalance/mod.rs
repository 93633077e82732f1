//! 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
//!
//! `/v3/ecommerce/fund/enddaybalance`

pub mod sub_mchid;

/// 查询二级商户账户日终余额 · Query a sub-merchant end-of-day balance
///
/// `/v3/ecommerce/fund/enddaybalance`
#[derive(Clone)]
pub struct Enddaybalance {
    pub(crate) node: crate::chain::Node,
}

impl Enddaybalance {
    /// `/{sub_mchid}`: 电商特约商户商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/fund/enddaybalance")
    }
}

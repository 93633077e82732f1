//! 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
//!
//! `/v3/global/refund/partner/recharge-balance/sub-mchid`

pub mod sub_mchid;

/// 商家充值退款余额查询 · Query a sub-merchant's refund top-up balance
///
/// `/v3/global/refund/partner/recharge-balance/sub-mchid`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/{sub_mchid}`: 特约商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/refund/partner/recharge-balance/sub-mchid")
    }
}

//! 同步非银联支付交易退款信息 · Report a refund outside UnionPay
//!
//! `/v3/gov/subsidy/audit/cup/refund`

pub mod sync;

/// 同步非银联支付交易退款信息 · Report a refund outside UnionPay
///
/// `/v3/gov/subsidy/audit/cup/refund`
#[derive(Clone)]
pub struct Refund {
    pub(crate) node: crate::chain::Node,
}

impl Refund {
    /// `/sync`: 同步非银联支付交易退款信息 · Report a refund outside UnionPay
    #[inline]
    pub fn sync(&self) -> sync::Sync {
        sync::Sync { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/audit/cup/refund")
    }
}

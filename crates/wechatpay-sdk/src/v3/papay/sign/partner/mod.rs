//! 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
//!
//! `/v3/papay/sign/partner`

pub mod contracts;

/// 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
///
/// `/v3/papay/sign/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/contracts`: 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign/partner")
    }
}

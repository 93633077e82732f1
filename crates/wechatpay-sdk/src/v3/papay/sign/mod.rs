//! 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
//!
//! `/v3/papay/sign`

pub mod contracts;
pub mod partner;

/// 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
///
/// `/v3/papay/sign`
#[derive(Clone)]
pub struct Sign {
    pub(crate) node: crate::chain::Node,
}

impl Sign {
    /// `/contracts`: 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/partner`: 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 · Query an auto-debit contract (partner); Terminate an auto-debit contract (partner)
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/sign")
    }
}

//! 服务商委托代扣 · Auto-debit for partners
//!
//! `/v3/partner-papay`

pub mod contracts;

/// 服务商委托代扣 · Auto-debit for partners
///
/// `/v3/partner-papay`
#[derive(Clone)]
pub struct PartnerPapay {
    pub(crate) node: crate::chain::Node,
}

impl PartnerPapay {
    /// `/contracts`: 服务商商户重试扣费通知、服务商商户预扣费通知 · Send a debit retry notice (partner); Send a pre-debit notice (partner)
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/partner-papay")
    }
}

//! 查询订单、申请扣款 · Query a debit order (partner); Request a debit (partner)
//!
//! `v2/pay/partner`

pub mod paporderquery;
pub mod pappayapply;

/// 查询订单、申请扣款 · Query a debit order (partner); Request a debit (partner)
///
/// `v2/pay/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/paporderquery`: 查询订单 · Query a debit order (partner)
    #[inline]
    pub fn paporderquery(&self) -> paporderquery::Paporderquery {
        paporderquery::Paporderquery { node: self.node.clone() }
    }

    /// `/pappayapply`: 申请扣款 · Request a debit (partner)
    #[inline]
    pub fn pappayapply(&self) -> pappayapply::Pappayapply {
        pappayapply::Pappayapply { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/partner")
    }
}

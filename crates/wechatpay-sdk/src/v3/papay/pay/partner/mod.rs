//! 委托代扣 · Auto-debit
//!
//! `/v3/papay/pay/partner`

pub mod schedules;
pub mod transactions;

/// 委托代扣 · Auto-debit
///
/// `/v3/papay/pay/partner`
#[derive(Clone)]
pub struct Partner {
    pub(crate) node: crate::chain::Node,
}

impl Partner {
    /// `/schedules`: 查询扣费预约、预约扣费 · Query a scheduled debit (partner); Schedule a debit (partner)
    #[inline]
    pub fn schedules(&self) -> schedules::Schedules {
        schedules::Schedules { node: self.node.clone() }
    }

    /// `/transactions`: 受理扣款 · Apply for a debit (partner)
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay/partner")
    }
}

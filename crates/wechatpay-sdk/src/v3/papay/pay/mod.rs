//! 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
//!
//! `/v3/papay/pay`

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

/// 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
///
/// `/v3/papay/pay`
#[derive(Clone)]
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// `/harmony`: 代扣受理扣款 · Apply for a HarmonyOS debit
    #[inline]
    pub fn harmony(&self) -> harmony::Harmony {
        harmony::Harmony { node: self.node.clone() }
    }

    /// `/partner`: 委托代扣 · Auto-debit
    #[inline]
    pub fn partner(&self) -> partner::Partner {
        partner::Partner { node: self.node.clone() }
    }

    /// `/schedules`: 查询扣费预约、预约扣费 · Query a scheduled debit; Schedule a debit
    #[inline]
    pub fn schedules(&self) -> schedules::Schedules {
        schedules::Schedules { node: self.node.clone() }
    }

    /// `/transactions`: 受理扣款 · Apply for a debit
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/pay")
    }
}

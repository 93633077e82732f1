//! 保险委托代扣 · Insurance auto-debit
//!
//! `/v3/papay/insurance-sign`

pub mod contracts;
pub mod policy_periods;
pub mod policy_periods_2;

/// 保险委托代扣 · Insurance auto-debit
///
/// `/v3/papay/insurance-sign`
#[derive(Clone)]
pub struct InsuranceSign {
    pub(crate) node: crate::chain::Node,
}

impl InsuranceSign {
    /// `/contracts`: 保险委托代扣 · Insurance auto-debit
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/policy-periods`: 保险商户修改保险扣费周期列表 · Modify insurance policy periods
    #[inline]
    pub fn policy_periods(&self) -> policy_periods::PolicyPeriods {
        policy_periods::PolicyPeriods { node: self.node.clone() }
    }

    /// `/policy_periods`: 保险商户查询保险扣费周期列表 · List insurance policy periods
    #[inline]
    pub fn policy_periods_2(&self) -> policy_periods_2::PolicyPeriods {
        policy_periods_2::PolicyPeriods { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign")
    }
}

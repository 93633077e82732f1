//! `/v3/webizpay/employees/{employee_id}`

pub mod out_quota_cards;
pub mod quota_cards;
pub mod revoke;

/// `/v3/webizpay/employees/{employee_id}`
#[derive(Clone)]
pub struct EmployeeId {
    pub(crate) node: crate::chain::Node,
}

impl EmployeeId {
    /// `/out-quota-cards`
    #[inline]
    pub fn out_quota_cards(&self) -> out_quota_cards::OutQuotaCards {
        out_quota_cards::OutQuotaCards { node: self.node.clone() }
    }

    /// `/quota-cards`
    #[inline]
    pub fn quota_cards(&self) -> quota_cards::QuotaCards {
        quota_cards::QuotaCards { node: self.node.clone() }
    }

    /// `/revoke`
    #[inline]
    pub fn revoke(&self) -> revoke::Revoke {
        revoke::Revoke { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}")
    }
}

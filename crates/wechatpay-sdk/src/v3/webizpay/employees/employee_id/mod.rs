//! 企业支付 · Business payments
//!
//! `/v3/webizpay/employees/{employee_id}`

pub mod out_quota_cards;
pub mod quota_cards;
pub mod revoke;

/// 企业支付 · Business payments
///
/// `/v3/webizpay/employees/{employee_id}`
#[derive(Clone)]
pub struct EmployeeId {
    pub(crate) node: crate::chain::Node,
}

impl EmployeeId {
    /// `/out-quota-cards`: 使用商户卡号查询企业支付额度卡 · Query a quota card by merchant number
    #[inline]
    pub fn out_quota_cards(&self) -> out_quota_cards::OutQuotaCards {
        out_quota_cards::OutQuotaCards { node: self.node.clone() }
    }

    /// `/quota-cards`: 企业商户为员工下发企业支付额度卡 · Issue a quota card
    #[inline]
    pub fn quota_cards(&self) -> quota_cards::QuotaCards {
        quota_cards::QuotaCards { node: self.node.clone() }
    }

    /// `/revoke`: 企业商户发起解除员工企业支付授权 · Revoke an employee's authorisation
    #[inline]
    pub fn revoke(&self) -> revoke::Revoke {
        revoke::Revoke { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}")
    }
}

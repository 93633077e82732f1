//! `/v3/webizpay/employees/{employee_id}`

pub mod out_quota_cards;
pub mod quota_cards;
pub mod revoke;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/webizpay/employees/{employee_id}`
pub struct EmployeeId(pub(crate) Node);

impl EmployeeId {
    /// `/out-quota-cards`
    #[inline]
    pub fn out_quota_cards(self) -> out_quota_cards::OutQuotaCards {
        out_quota_cards::OutQuotaCards(self.0)
    }

    /// `/quota-cards`
    #[inline]
    pub fn quota_cards(self) -> quota_cards::QuotaCards {
        quota_cards::QuotaCards(self.0)
    }

    /// `/revoke`
    #[inline]
    pub fn revoke(self) -> revoke::Revoke {
        revoke::Revoke(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/webizpay/employees/{employee_id}", rest)
    }
}

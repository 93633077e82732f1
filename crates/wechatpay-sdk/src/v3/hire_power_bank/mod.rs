//! `/v3/hire-power-bank`

pub mod insurance_orders;
pub mod user_qualifications;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/hire-power-bank`
pub struct HirePowerBank(pub(crate) Node);

impl HirePowerBank {
    /// `/insurance-orders`
    #[inline]
    pub fn insurance_orders(self) -> insurance_orders::InsuranceOrders {
        insurance_orders::InsuranceOrders(self.0)
    }

    /// `/user-qualifications`
    #[inline]
    pub fn user_qualifications(self) -> user_qualifications::UserQualifications {
        user_qualifications::UserQualifications(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/hire-power-bank", rest)
    }
}

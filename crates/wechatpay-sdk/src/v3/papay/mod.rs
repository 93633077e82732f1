//! `/v3/papay`

pub mod contracts;
pub mod insurance_pay;
pub mod insurance_sign;
pub mod pay;
pub mod scheduled_deduct_sign;
pub mod sign;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/papay`
pub struct Papay(pub(crate) Node);

impl Papay {
    /// `/contracts`
    #[inline]
    pub fn contracts(self) -> contracts::Contracts {
        contracts::Contracts(self.0)
    }

    /// `/insurance-pay`
    #[inline]
    pub fn insurance_pay(self) -> insurance_pay::InsurancePay {
        insurance_pay::InsurancePay(self.0)
    }

    /// `/insurance-sign`
    #[inline]
    pub fn insurance_sign(self) -> insurance_sign::InsuranceSign {
        insurance_sign::InsuranceSign(self.0)
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay(self.0)
    }

    /// `/scheduled-deduct-sign`
    #[inline]
    pub fn scheduled_deduct_sign(self) -> scheduled_deduct_sign::ScheduledDeductSign {
        scheduled_deduct_sign::ScheduledDeductSign(self.0)
    }

    /// `/sign`
    #[inline]
    pub fn sign(self) -> sign::Sign {
        sign::Sign(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/papay", rest)
    }
}

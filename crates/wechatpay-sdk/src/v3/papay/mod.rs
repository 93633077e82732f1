//! 委托代扣 · Auto-debit
//!
//! `/v3/papay`

pub mod contracts;
pub mod insurance_pay;
pub mod insurance_sign;
pub mod pay;
pub mod scheduled_deduct_sign;
pub mod sign;

/// 委托代扣 · Auto-debit
///
/// `/v3/papay`
#[derive(Clone)]
pub struct Papay {
    pub(crate) node: crate::chain::Node,
}

impl Papay {
    /// `/contracts`: 重试扣费通知、直连商户预扣费通知 · Send a debit retry notice; Send a pre-debit notice
    #[inline]
    pub fn contracts(&self) -> contracts::Contracts {
        contracts::Contracts { node: self.node.clone() }
    }

    /// `/insurance-pay`: 保险委托代扣 · Insurance auto-debit
    #[inline]
    pub fn insurance_pay(&self) -> insurance_pay::InsurancePay {
        insurance_pay::InsurancePay { node: self.node.clone() }
    }

    /// `/insurance-sign`: 保险委托代扣 · Insurance auto-debit
    #[inline]
    pub fn insurance_sign(&self) -> insurance_sign::InsuranceSign {
        insurance_sign::InsuranceSign { node: self.node.clone() }
    }

    /// `/pay`: 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
    #[inline]
    pub fn pay(&self) -> pay::Pay {
        pay::Pay { node: self.node.clone() }
    }

    /// `/scheduled-deduct-sign`: 委托代扣 · Auto-debit
    #[inline]
    pub fn scheduled_deduct_sign(&self) -> scheduled_deduct_sign::ScheduledDeductSign {
        scheduled_deduct_sign::ScheduledDeductSign { node: self.node.clone() }
    }

    /// `/sign`: 委托代扣、鸿蒙委托代扣 · Auto-debit; HarmonyOS auto-debit
    #[inline]
    pub fn sign(&self) -> sign::Sign {
        sign::Sign { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay")
    }
}

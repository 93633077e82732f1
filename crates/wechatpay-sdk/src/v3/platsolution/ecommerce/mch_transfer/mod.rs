//! `/v3/platsolution/ecommerce/mch-transfer`

pub mod compensate_bills;
pub mod deposit_after_sales_compensation_bills;
pub mod deposit_insurance_premiums_compensation_bills;
pub mod deposit_shipping_cost_compensation_bills;
pub mod insurance_claim_bills;
pub mod sub_mch_compensation_bills;
pub mod transfer_bills;

/// `/v3/platsolution/ecommerce/mch-transfer`
#[derive(Clone)]
pub struct MchTransfer {
    pub(crate) node: crate::chain::Node,
}

impl MchTransfer {
    /// `/compensate-bills`
    #[inline]
    pub fn compensate_bills(&self) -> compensate_bills::CompensateBills {
        compensate_bills::CompensateBills { node: self.node.clone() }
    }

    /// `/deposit-after-sales-compensation-bills`
    #[inline]
    pub fn deposit_after_sales_compensation_bills(
        &self,
    ) -> deposit_after_sales_compensation_bills::DepositAfterSalesCompensationBills {
        deposit_after_sales_compensation_bills::DepositAfterSalesCompensationBills {
            node: self.node.clone(),
        }
    }

    /// `/deposit-insurance-premiums-compensation-bills`
    #[inline]
    pub fn deposit_insurance_premiums_compensation_bills(
        &self,
    ) -> deposit_insurance_premiums_compensation_bills::DepositInsurancePremiumsCompensationBills
    {
        deposit_insurance_premiums_compensation_bills::DepositInsurancePremiumsCompensationBills {
            node: self.node.clone(),
        }
    }

    /// `/deposit-shipping-cost-compensation-bills`
    #[inline]
    pub fn deposit_shipping_cost_compensation_bills(
        &self,
    ) -> deposit_shipping_cost_compensation_bills::DepositShippingCostCompensationBills {
        deposit_shipping_cost_compensation_bills::DepositShippingCostCompensationBills {
            node: self.node.clone(),
        }
    }

    /// `/insurance-claim-bills`
    #[inline]
    pub fn insurance_claim_bills(&self) -> insurance_claim_bills::InsuranceClaimBills {
        insurance_claim_bills::InsuranceClaimBills { node: self.node.clone() }
    }

    /// `/sub-mch-compensation-bills`
    #[inline]
    pub fn sub_mch_compensation_bills(
        &self,
    ) -> sub_mch_compensation_bills::SubMchCompensationBills {
        sub_mch_compensation_bills::SubMchCompensationBills { node: self.node.clone() }
    }

    /// `/transfer-bills`
    #[inline]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer")
    }
}

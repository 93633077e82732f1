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
    /// `/compensate-bills`: 请求赔付 · Request after-sales compensation
    #[inline]
    pub fn compensate_bills(&self) -> compensate_bills::CompensateBills {
        compensate_bills::CompensateBills { node: self.node.clone() }
    }

    /// `/deposit-after-sales-compensation-bills`: 请求保证金售后赔付 · Request after-sales compensation from deposit
    #[inline]
    pub fn deposit_after_sales_compensation_bills(
        &self,
    ) -> deposit_after_sales_compensation_bills::DepositAfterSalesCompensationBills {
        deposit_after_sales_compensation_bills::DepositAfterSalesCompensationBills {
            node: self.node.clone(),
        }
    }

    /// `/deposit-insurance-premiums-compensation-bills`: 发起保证金赔付保司保费 · Compensate an insurance premium from deposit
    #[inline]
    pub fn deposit_insurance_premiums_compensation_bills(
        &self,
    ) -> deposit_insurance_premiums_compensation_bills::DepositInsurancePremiumsCompensationBills
    {
        deposit_insurance_premiums_compensation_bills::DepositInsurancePremiumsCompensationBills {
            node: self.node.clone(),
        }
    }

    /// `/deposit-shipping-cost-compensation-bills`: 发起保证金赔付用户运费 · Compensate shipping costs from deposit
    #[inline]
    pub fn deposit_shipping_cost_compensation_bills(
        &self,
    ) -> deposit_shipping_cost_compensation_bills::DepositShippingCostCompensationBills {
        deposit_shipping_cost_compensation_bills::DepositShippingCostCompensationBills {
            node: self.node.clone(),
        }
    }

    /// `/insurance-claim-bills`: 请求保险理赔 · Request an insurance claim payment
    #[inline]
    pub fn insurance_claim_bills(&self) -> insurance_claim_bills::InsuranceClaimBills {
        insurance_claim_bills::InsuranceClaimBills { node: self.node.clone() }
    }

    /// `/sub-mch-compensation-bills`: 请求赔付 · Request compensation of a merchant
    #[inline]
    pub fn sub_mch_compensation_bills(
        &self,
    ) -> sub_mch_compensation_bills::SubMchCompensationBills {
        sub_mch_compensation_bills::SubMchCompensationBills { node: self.node.clone() }
    }

    /// `/transfer-bills`: 保证金赔付 · Compensate from the guarantee deposit
    #[inline]
    pub fn transfer_bills(&self) -> transfer_bills::TransferBills {
        transfer_bills::TransferBills { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce/mch-transfer")
    }
}

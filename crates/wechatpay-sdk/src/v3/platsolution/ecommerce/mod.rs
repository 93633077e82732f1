//! `/v3/platsolution/ecommerce`

pub mod bank_transfer_recharges;
pub mod insurance_compensation_contracts;
pub mod mch_transfer;
pub mod recharge_employees;
pub mod recharges;
pub mod settle;
pub mod withdraw;

/// `/v3/platsolution/ecommerce`
#[derive(Clone)]
pub struct Ecommerce {
    pub(crate) node: crate::chain::Node,
}

impl Ecommerce {
    /// `/bank-transfer-recharges`
    #[inline]
    pub fn bank_transfer_recharges(&self) -> bank_transfer_recharges::BankTransferRecharges {
        bank_transfer_recharges::BankTransferRecharges { node: self.node.clone() }
    }

    /// `/insurance-compensation-contracts`
    #[inline]
    pub fn insurance_compensation_contracts(
        &self,
    ) -> insurance_compensation_contracts::InsuranceCompensationContracts {
        insurance_compensation_contracts::InsuranceCompensationContracts { node: self.node.clone() }
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node.clone() }
    }

    /// `/recharge-employees`
    #[inline]
    pub fn recharge_employees(&self) -> recharge_employees::RechargeEmployees {
        recharge_employees::RechargeEmployees { node: self.node.clone() }
    }

    /// `/recharges`
    #[inline]
    pub fn recharges(&self) -> recharges::Recharges {
        recharges::Recharges { node: self.node.clone() }
    }

    /// `/settle`
    #[inline]
    pub fn settle(&self) -> settle::Settle {
        settle::Settle { node: self.node.clone() }
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce")
    }
}

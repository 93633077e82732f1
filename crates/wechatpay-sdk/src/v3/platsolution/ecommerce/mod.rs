//! `/v3/platsolution/ecommerce`

pub mod bank_transfer_recharges;
pub mod insurance_compensation_contracts;
pub mod mch_transfer;
pub mod recharge_employees;
pub mod recharges;
pub mod settle;
pub mod withdraw;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/platsolution/ecommerce`
pub struct Ecommerce(pub(crate) Node);

impl Ecommerce {
    /// `/bank-transfer-recharges`
    #[inline]
    pub fn bank_transfer_recharges(self) -> bank_transfer_recharges::BankTransferRecharges {
        bank_transfer_recharges::BankTransferRecharges(self.0)
    }

    /// `/insurance-compensation-contracts`
    #[inline]
    pub fn insurance_compensation_contracts(
        self,
    ) -> insurance_compensation_contracts::InsuranceCompensationContracts {
        insurance_compensation_contracts::InsuranceCompensationContracts(self.0)
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer(self.0)
    }

    /// `/recharge-employees`
    #[inline]
    pub fn recharge_employees(self) -> recharge_employees::RechargeEmployees {
        recharge_employees::RechargeEmployees(self.0)
    }

    /// `/recharges`
    #[inline]
    pub fn recharges(self) -> recharges::Recharges {
        recharges::Recharges(self.0)
    }

    /// `/settle`
    #[inline]
    pub fn settle(self) -> settle::Settle {
        settle::Settle(self.0)
    }

    /// `/withdraw`
    #[inline]
    pub fn withdraw(self) -> withdraw::Withdraw {
        withdraw::Withdraw(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/ecommerce", rest)
    }
}

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
    /// `/bank-transfer-recharges`: 申请银行转账充值、查询银行转账充值结果 · Apply for a bank transfer top-up; Query a bank transfer top-up
    #[inline]
    pub fn bank_transfer_recharges(&self) -> bank_transfer_recharges::BankTransferRecharges {
        bank_transfer_recharges::BankTransferRecharges { node: self.node.clone() }
    }

    /// `/insurance-compensation-contracts`: 开通保险理赔功能 · Enable insurance claims
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

    /// `/recharge-employees`: 添加二级商户可扫码充值员工 · Add a top-up employee
    #[inline]
    pub fn recharge_employees(&self) -> recharge_employees::RechargeEmployees {
        recharge_employees::RechargeEmployees { node: self.node.clone() }
    }

    /// `/recharges`: 平台收付通 二级商户充值 · E-commerce payments: sub-merchant top-up
    #[inline]
    pub fn recharges(&self) -> recharges::Recharges {
        recharges::Recharges { node: self.node.clone() }
    }

    /// `/settle`: 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
    #[inline]
    pub fn settle(&self) -> settle::Settle {
        settle::Settle { node: self.node.clone() }
    }

    /// `/withdraw`: 二级商户按日终余额预约提现、查询二级商户按日终余额预约提现状态 · Reserve an end-of-day balance withdrawal; Query an end-of-day balance withdrawal
    #[inline]
    pub fn withdraw(&self) -> withdraw::Withdraw {
        withdraw::Withdraw { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/platsolution/ecommerce")
    }
}

//! 平台收付通 · E-commerce payments
//!
//! `/v3/ecommerce`

pub mod account;
pub mod applyments;
pub mod bill;
pub mod combine_papay;
pub mod fund;
pub mod individual_contracts;
pub mod mch_transfer;
pub mod profitsharing;
pub mod refunds;
pub mod subject_sub_merchants;
pub mod subsidies;

/// 平台收付通 · E-commerce payments
///
/// `/v3/ecommerce`
#[derive(Clone)]
pub struct Ecommerce {
    pub(crate) node: crate::chain::Node,
}

impl Ecommerce {
    /// `/account`: 平台收付通 二级商户注销 · E-commerce payments: sub-merchant account closure
    #[inline]
    pub fn account(&self) -> account::Account {
        account::Account { node: self.node.clone() }
    }

    /// `/applyments`: 二级商户进件 · Submit a sub-merchant application
    #[inline]
    pub fn applyments(&self) -> applyments::Applyments {
        applyments::Applyments { node: self.node.clone() }
    }

    /// `/bill`: 申请二级商户资金账单 · Request a sub-merchant fund-flow bill
    #[inline]
    pub fn bill(&self) -> bill::Bill {
        bill::Bill { node: self.node.clone() }
    }

    /// `/combine-papay`: 平台收付通 合单代扣 · E-commerce payments: combined auto-debit
    #[inline]
    pub fn combine_papay(&self) -> combine_papay::CombinePapay {
        combine_papay::CombinePapay { node: self.node.clone() }
    }

    /// `/fund`: 平台收付通 二级商户提现 · E-commerce payments: sub-merchant withdrawal
    #[inline]
    pub fn fund(&self) -> fund::Fund {
        fund::Fund { node: self.node.clone() }
    }

    /// `/individual-contracts`: 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
    #[inline]
    pub fn individual_contracts(&self) -> individual_contracts::IndividualContracts {
        individual_contracts::IndividualContracts { node: self.node.clone() }
    }

    /// `/mch-transfer`: 平台收付通 商家转账 · E-commerce payments: merchant transfer
    #[inline]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node.clone() }
    }

    /// `/profitsharing`: 平台收付通 分账 · E-commerce payments: profit sharing
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    /// `/refunds`: 平台收付通 退款 · E-commerce payments: refunds
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// `/subject-sub-merchants`: 查询指定主体子商户列表 · List sub-merchants of a legal entity
    #[inline]
    pub fn subject_sub_merchants(&self) -> subject_sub_merchants::SubjectSubMerchants {
        subject_sub_merchants::SubjectSubMerchants { node: self.node.clone() }
    }

    /// `/subsidies`: 平台收付通 补差 · E-commerce payments: subsidies
    #[inline]
    pub fn subsidies(&self) -> subsidies::Subsidies {
        subsidies::Subsidies { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce")
    }
}

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

/// `/v3/ecommerce`
#[derive(Clone)]
pub struct Ecommerce {
    pub(crate) node: crate::chain::Node,
}

impl Ecommerce {
    /// `/account`
    #[inline]
    pub fn account(&self) -> account::Account {
        account::Account { node: self.node.clone() }
    }

    /// `/applyments`
    #[inline]
    pub fn applyments(&self) -> applyments::Applyments {
        applyments::Applyments { node: self.node.clone() }
    }

    /// `/bill`
    #[inline]
    pub fn bill(&self) -> bill::Bill {
        bill::Bill { node: self.node.clone() }
    }

    /// `/combine-papay`
    #[inline]
    pub fn combine_papay(&self) -> combine_papay::CombinePapay {
        combine_papay::CombinePapay { node: self.node.clone() }
    }

    /// `/fund`
    #[inline]
    pub fn fund(&self) -> fund::Fund {
        fund::Fund { node: self.node.clone() }
    }

    /// `/individual-contracts`
    #[inline]
    pub fn individual_contracts(&self) -> individual_contracts::IndividualContracts {
        individual_contracts::IndividualContracts { node: self.node.clone() }
    }

    /// `/mch-transfer`
    #[inline]
    pub fn mch_transfer(&self) -> mch_transfer::MchTransfer {
        mch_transfer::MchTransfer { node: self.node.clone() }
    }

    /// `/profitsharing`
    #[inline]
    pub fn profitsharing(&self) -> profitsharing::Profitsharing {
        profitsharing::Profitsharing { node: self.node.clone() }
    }

    /// `/refunds`
    #[inline]
    pub fn refunds(&self) -> refunds::Refunds {
        refunds::Refunds { node: self.node.clone() }
    }

    /// `/subject-sub-merchants`
    #[inline]
    pub fn subject_sub_merchants(&self) -> subject_sub_merchants::SubjectSubMerchants {
        subject_sub_merchants::SubjectSubMerchants { node: self.node.clone() }
    }

    /// `/subsidies`
    #[inline]
    pub fn subsidies(&self) -> subsidies::Subsidies {
        subsidies::Subsidies { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce")
    }
}

//! 银行组件 · Bank component
//!
//! `/v3/capital/capitallhh/banks`

pub mod bank_alias_code;
pub mod corporate_banking;
pub mod personal_banking;
pub mod search_banks_by_bank_account;

/// 银行组件 · Bank component
///
/// `/v3/capital/capitallhh/banks`
#[derive(Clone)]
pub struct Banks {
    pub(crate) node: crate::chain::Node,
}

impl Banks {
    /// `/corporate-banking`: 查询支持对公业务的银行列表 · List banks for corporate accounts
    #[inline]
    pub fn corporate_banking(&self) -> corporate_banking::CorporateBanking {
        corporate_banking::CorporateBanking { node: self.node.clone() }
    }

    /// `/personal-banking`: 查询支持个人业务的银行列表 · List banks for personal accounts
    #[inline]
    pub fn personal_banking(&self) -> personal_banking::PersonalBanking {
        personal_banking::PersonalBanking { node: self.node.clone() }
    }

    /// `/search-banks-by-bank-account`: 获取对私银行卡号开户银行 · Find banks by personal account
    #[inline]
    pub fn search_banks_by_bank_account(
        &self,
    ) -> search_banks_by_bank_account::SearchBanksByBankAccount {
        search_banks_by_bank_account::SearchBanksByBankAccount { node: self.node.clone() }
    }

    /// `/{bank_alias_code}`: 银行别名编码 · Bank alias code
    pub fn bank_alias_code(&self, value: impl Into<String>) -> bank_alias_code::BankAliasCode {
        bank_alias_code::BankAliasCode { node: self.node.bind("bank_alias_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks")
    }
}

//! `/v3/ecommerce/individual-contracts`

pub mod openid;
pub mod out_contract_code;
pub mod pre_entrust_sign;
pub mod pre_entrust_sign_with_real_name_identity;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/individual-contracts`
pub struct IndividualContracts(pub(crate) Node);

impl IndividualContracts {
    /// `/out-contract-code`
    #[inline]
    pub fn out_contract_code(self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode(self.0)
    }

    /// `/pre-entrust-sign`
    #[inline]
    pub fn pre_entrust_sign(self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign(self.0)
    }

    /// `/pre-entrust-sign-with-real-name-identity`
    #[inline]
    pub fn pre_entrust_sign_with_real_name_identity(
        self,
    ) -> pre_entrust_sign_with_real_name_identity::PreEntrustSignWithRealNameIdentity {
        pre_entrust_sign_with_real_name_identity::PreEntrustSignWithRealNameIdentity(self.0)
    }

    /// `/{openid}`: 个人收款方在平台appid下的唯一标识
    #[inline]
    pub fn openid(self, value: impl Into<String>) -> openid::Openid {
        openid::Openid(self.0.bind("openid", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/individual-contracts", rest)
    }
}

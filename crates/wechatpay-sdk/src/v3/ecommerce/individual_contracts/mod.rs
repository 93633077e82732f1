//! 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
//!
//! `/v3/ecommerce/individual-contracts`

pub mod openid;
pub mod out_contract_code;
pub mod pre_entrust_sign;
pub mod pre_entrust_sign_with_real_name_identity;

/// 收付通-个人收款(二手交易) · E-commerce payments: personal collection (second-hand trade)
///
/// `/v3/ecommerce/individual-contracts`
#[derive(Clone)]
pub struct IndividualContracts {
    pub(crate) node: crate::chain::Node,
}

impl IndividualContracts {
    /// `/out-contract-code`: 根据业务申请单号查签约信息 · Query an individual payee contract
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// `/pre-entrust-sign`: APP场景预签约、小程序场景预签约 · Pre-sign an individual payee (app); Pre-sign an individual payee (Mini Program)
    #[inline]
    pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign {
        pre_entrust_sign::PreEntrustSign { node: self.node.clone() }
    }

    /// `/pre-entrust-sign-with-real-name-identity`: APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） · Pre-sign with real name (app); Pre-sign with real name (Mini Program)
    #[inline]
    pub fn pre_entrust_sign_with_real_name_identity(
        &self,
    ) -> pre_entrust_sign_with_real_name_identity::PreEntrustSignWithRealNameIdentity {
        pre_entrust_sign_with_real_name_identity::PreEntrustSignWithRealNameIdentity {
            node: self.node.clone(),
        }
    }

    /// `/{openid}`: 个人收款方在平台appid下的唯一标识 · Individual payee openid
    pub fn openid(&self, value: impl Into<String>) -> openid::Openid {
        openid::Openid { node: self.node.bind("openid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts")
    }
}

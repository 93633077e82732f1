//! 商户通过商户协议号查询协议、商户通过商户协议号解约协议 · Query a password-free payment contract; Terminate a password-free payment contract
//!
//! `/v3/password-exempt-contract/contracts/service-id/{service_id}`

pub mod out_contract_code;

/// 商户通过商户协议号查询协议、商户通过商户协议号解约协议 · Query a password-free payment contract; Terminate a password-free payment contract
///
/// `/v3/password-exempt-contract/contracts/service-id/{service_id}`
#[derive(Clone)]
pub struct ServiceId {
    pub(crate) node: crate::chain::Node,
}

impl ServiceId {
    /// `/out-contract-code`: 商户通过商户协议号查询协议、商户通过商户协议号解约协议 · Query a password-free payment contract; Terminate a password-free payment contract
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/password-exempt-contract/contracts/service-id/{service_id}")
    }
}

//! 商户协议号查询签约 · Query a contract by merchant code
//!
//! `/v3/global/papay/contracts/out-contract-code`

pub mod out_contract_code;

/// 商户协议号查询签约 · Query a contract by merchant code
///
/// `/v3/global/papay/contracts/out-contract-code`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/{out_contract_code}`: 签约协议号 · Contract number
    pub fn out_contract_code(
        &self,
        value: impl Into<String>,
    ) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.bind("out_contract_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts/out-contract-code")
    }
}

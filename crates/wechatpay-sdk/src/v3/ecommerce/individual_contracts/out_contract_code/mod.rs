//! 根据业务申请单号查签约信息 · Query an individual payee contract
//!
//! `/v3/ecommerce/individual-contracts/out-contract-code`

pub mod out_contract_code;

/// 根据业务申请单号查签约信息 · Query an individual payee contract
///
/// `/v3/ecommerce/individual-contracts/out-contract-code`
#[derive(Clone)]
pub struct OutContractCode {
    pub(crate) node: crate::chain::Node,
}

impl OutContractCode {
    /// `/{out_contract_code}`: 业务申请单号 · Business application number
    pub fn out_contract_code(
        &self,
        value: impl Into<String>,
    ) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.bind("out_contract_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/out-contract-code")
    }
}

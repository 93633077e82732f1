//! 平台收付通 自动还款 · E-commerce payments: automatic repayment
//!
//! `/v3/credit-repayment/partner/contracts`

pub mod app_presign;
pub mod h5_presign;
pub mod out_contract_code;
pub mod terminate;

/// 平台收付通 自动还款 · E-commerce payments: automatic repayment
///
/// `/v3/credit-repayment/partner/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/app-presign`: APP预签约自动还款协议 · Pre-sign a repayment contract in an app
    #[inline]
    pub fn app_presign(&self) -> app_presign::AppPresign {
        app_presign::AppPresign { node: self.node.clone() }
    }

    /// `/h5-presign`: H5预签约自动还款协议 · Pre-sign a repayment contract on H5
    #[inline]
    pub fn h5_presign(&self) -> h5_presign::H5Presign {
        h5_presign::H5Presign { node: self.node.clone() }
    }

    /// `/terminate`: 解除自动还款协议 · Terminate a repayment contract
    #[inline]
    pub fn terminate(&self) -> terminate::Terminate {
        terminate::Terminate { node: self.node.clone() }
    }

    /// `/{out_contract_code}`: 服务商签约协议号 · Partner contract number
    pub fn out_contract_code(
        &self,
        value: impl Into<String>,
    ) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.bind("out_contract_code", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/credit-repayment/partner/contracts")
    }
}

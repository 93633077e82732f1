//! 跨境/全球 · Cross-border and global
//!
//! `/v3/global/papay/contracts`

pub mod app_pre_entrust_sign;
pub mod contract_id;
pub mod h5_pre_entrust_sign;
pub mod jsapi_pre_entrust_sign;
pub mod miniprogram_pre_entrust_sign;
pub mod out_contract_code;
pub mod web_pre_entrust_sign;

/// 跨境/全球 · Cross-border and global
///
/// `/v3/global/papay/contracts`
#[derive(Clone)]
pub struct Contracts {
    pub(crate) node: crate::chain::Node,
}

impl Contracts {
    /// `/app-pre-entrust-sign`: APP签约 · Pre-sign a contract in an app
    #[inline]
    pub fn app_pre_entrust_sign(&self) -> app_pre_entrust_sign::AppPreEntrustSign {
        app_pre_entrust_sign::AppPreEntrustSign { node: self.node.clone() }
    }

    /// `/h5-pre-entrust-sign`: H5预签约 · Pre-sign a contract on H5
    #[inline]
    pub fn h5_pre_entrust_sign(&self) -> h5_pre_entrust_sign::H5PreEntrustSign {
        h5_pre_entrust_sign::H5PreEntrustSign { node: self.node.clone() }
    }

    /// `/jsapi-pre-entrust-sign`: JSAPI预签约 · Pre-sign a contract by JSAPI
    #[inline]
    pub fn jsapi_pre_entrust_sign(&self) -> jsapi_pre_entrust_sign::JsapiPreEntrustSign {
        jsapi_pre_entrust_sign::JsapiPreEntrustSign { node: self.node.clone() }
    }

    /// `/miniprogram-pre-entrust-sign`: 小程序签约 · Pre-sign a contract in a Mini Program
    #[inline]
    pub fn miniprogram_pre_entrust_sign(
        &self,
    ) -> miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign {
        miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign { node: self.node.clone() }
    }

    /// `/out-contract-code`: 商户协议号查询签约 · Query a contract by merchant code
    #[inline]
    pub fn out_contract_code(&self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode { node: self.node.clone() }
    }

    /// `/web-pre-entrust-sign`: WEB预签约 · Pre-sign a contract on the web
    #[inline]
    pub fn web_pre_entrust_sign(&self) -> web_pre_entrust_sign::WebPreEntrustSign {
        web_pre_entrust_sign::WebPreEntrustSign { node: self.node.clone() }
    }

    /// `/{contract_id}`: 委托代扣协议ID · Auto-debit contract ID
    pub fn contract_id(&self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId { node: self.node.bind("contract_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/papay/contracts")
    }
}

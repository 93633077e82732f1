//! `/v3/global/papay/contracts`

pub mod app_pre_entrust_sign;
pub mod contract_id;
pub mod h5_pre_entrust_sign;
pub mod jsapi_pre_entrust_sign;
pub mod miniprogram_pre_entrust_sign;
pub mod out_contract_code;
pub mod web_pre_entrust_sign;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/papay/contracts`
pub struct Contracts(pub(crate) Node);

impl Contracts {
    /// `/app-pre-entrust-sign`
    #[inline]
    pub fn app_pre_entrust_sign(self) -> app_pre_entrust_sign::AppPreEntrustSign {
        app_pre_entrust_sign::AppPreEntrustSign(self.0)
    }

    /// `/h5-pre-entrust-sign`
    #[inline]
    pub fn h5_pre_entrust_sign(self) -> h5_pre_entrust_sign::H5PreEntrustSign {
        h5_pre_entrust_sign::H5PreEntrustSign(self.0)
    }

    /// `/jsapi-pre-entrust-sign`
    #[inline]
    pub fn jsapi_pre_entrust_sign(self) -> jsapi_pre_entrust_sign::JsapiPreEntrustSign {
        jsapi_pre_entrust_sign::JsapiPreEntrustSign(self.0)
    }

    /// `/miniprogram-pre-entrust-sign`
    #[inline]
    pub fn miniprogram_pre_entrust_sign(
        self,
    ) -> miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign {
        miniprogram_pre_entrust_sign::MiniprogramPreEntrustSign(self.0)
    }

    /// `/out-contract-code`
    #[inline]
    pub fn out_contract_code(self) -> out_contract_code::OutContractCode {
        out_contract_code::OutContractCode(self.0)
    }

    /// `/web-pre-entrust-sign`
    #[inline]
    pub fn web_pre_entrust_sign(self) -> web_pre_entrust_sign::WebPreEntrustSign {
        web_pre_entrust_sign::WebPreEntrustSign(self.0)
    }

    /// `/{contract_id}`: 委托代扣协议ID
    #[inline]
    pub fn contract_id(self, value: impl Into<String>) -> contract_id::ContractId {
        contract_id::ContractId(self.0.bind("contract_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/papay/contracts", rest)
    }
}

//! `/v3/pay/transactions`

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod native;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/pay/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/app`
    #[inline]
    pub fn app(self) -> app::App {
        app::App(self.0)
    }

    /// `/app-with-contract`
    #[inline]
    pub fn app_with_contract(self) -> app_with_contract::AppWithContract {
        app_with_contract::AppWithContract(self.0)
    }

    /// `/codepay`
    #[inline]
    pub fn codepay(self) -> codepay::Codepay {
        codepay::Codepay(self.0)
    }

    /// `/exposure`
    #[inline]
    pub fn exposure(self) -> exposure::Exposure {
        exposure::Exposure(self.0)
    }

    /// `/h5`
    #[inline]
    pub fn h5(self) -> h5::H5 {
        h5::H5(self.0)
    }

    /// `/id`
    #[inline]
    pub fn id(self) -> id::Id {
        id::Id(self.0)
    }

    /// `/jsapi`
    #[inline]
    pub fn jsapi(self) -> jsapi::Jsapi {
        jsapi::Jsapi(self.0)
    }

    /// `/jsapi-with-contract`
    #[inline]
    pub fn jsapi_with_contract(self) -> jsapi_with_contract::JsapiWithContract {
        jsapi_with_contract::JsapiWithContract(self.0)
    }

    /// `/native`
    #[inline]
    pub fn native(self) -> native::Native {
        native::Native(self.0)
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions", rest)
    }
}

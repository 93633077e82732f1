//! `/v3/pay/partner/transactions`

pub mod app;
pub mod app_with_contract;
pub mod codepay;
pub mod exposure;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod jsapi_with_contract;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;
pub mod scannedpos;

/// `/v3/pay/partner/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/app`
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/app-with-contract`
    #[inline]
    pub fn app_with_contract(&self) -> app_with_contract::AppWithContract {
        app_with_contract::AppWithContract { node: self.node.clone() }
    }

    /// `/codepay`
    #[inline]
    pub fn codepay(&self) -> codepay::Codepay {
        codepay::Codepay { node: self.node.clone() }
    }

    /// `/exposure`
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// `/h5`
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// `/id`
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/jsapi`
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/jsapi-with-contract`
    #[inline]
    pub fn jsapi_with_contract(&self) -> jsapi_with_contract::JsapiWithContract {
        jsapi_with_contract::JsapiWithContract { node: self.node.clone() }
    }

    /// `/miniprogram`
    #[inline]
    pub fn miniprogram(&self) -> miniprogram::Miniprogram {
        miniprogram::Miniprogram { node: self.node.clone() }
    }

    /// `/native`
    #[inline]
    pub fn native(&self) -> native::Native {
        native::Native { node: self.node.clone() }
    }

    /// `/out-trade-no`
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// `/scannedpos`
    #[inline]
    pub fn scannedpos(&self) -> scannedpos::Scannedpos {
        scannedpos::Scannedpos { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions")
    }
}

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

/// `/v3/pay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/app`: APP下单 · Place an APP order
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/app-with-contract`: APP下单并签约 · Place an APP order with contract
    #[inline]
    pub fn app_with_contract(&self) -> app_with_contract::AppWithContract {
        app_with_contract::AppWithContract { node: self.node.clone() }
    }

    /// `/codepay`: 付款码支付 · Charge a payment code
    #[inline]
    pub fn codepay(&self) -> codepay::Codepay {
        codepay::Codepay { node: self.node.clone() }
    }

    /// `/exposure`: 微信分付-支付方式前置服务 · Get Fenfu exposure advice
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// `/h5`: H5下单 · Place an H5 order
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// `/id`: 微信支付订单号查询 · Query an order by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/jsapi`: JSAPI下单 · Place a JSAPI order
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/jsapi-with-contract`: JSAPI下单并授权/签约 · Place a JSAPI order with contract
    #[inline]
    pub fn jsapi_with_contract(&self) -> jsapi_with_contract::JsapiWithContract {
        jsapi_with_contract::JsapiWithContract { node: self.node.clone() }
    }

    /// `/native`: Native下单 · Place a Native order
    #[inline]
    pub fn native(&self) -> native::Native {
        native::Native { node: self.node.clone() }
    }

    /// `/out-trade-no`: 基础支付 · Payments
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions")
    }
}

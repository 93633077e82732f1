//! 合单支付 · Combined orders
//!
//! `/v3/combine-transactions`

pub mod app;
pub mod h5;
pub mod id;
pub mod jsapi;
pub mod miniprogram;
pub mod native;
pub mod out_trade_no;
pub mod schemas;

/// 合单支付 · Combined orders
///
/// `/v3/combine-transactions`
#[derive(Clone)]
pub struct CombineTransactions {
    pub(crate) node: crate::chain::Node,
}

impl CombineTransactions {
    /// `/app`: 合单下单-APP支付 · Place a combined APP order
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/h5`: 合单下单-H5支付 · Place a combined H5 order
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// `/id`: 个人收款交易通过微信支付订单号查单 · Query an individual payee order
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/jsapi`: 合单下单-JSAPI支付 · Place a combined JSAPI order
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/miniprogram`: 个人收款交易下单-小程序 · Place an individual payee Mini Program order
    #[inline]
    pub fn miniprogram(&self) -> miniprogram::Miniprogram {
        miniprogram::Miniprogram { node: self.node.clone() }
    }

    /// `/native`: 合单下单-Native支付 · Place a combined Native order
    #[inline]
    pub fn native(&self) -> native::Native {
        native::Native { node: self.node.clone() }
    }

    /// `/out-trade-no`: 合单查询订单、合单关闭订单 · Query a combined order; Close a combined order
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions")
    }
}

//! 跨境/全球 基础支付 · Cross-border and global: payments
//!
//! `/v3/global/transactions`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

/// 跨境/全球 基础支付 · Cross-border and global: payments
///
/// `/v3/global/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/app`: APP支付下单 · Place an APP order
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/id`: 查询订单(微信支付订单号)、关闭订单(微信支付订单号) · Query an order by transaction ID; Close an order by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/jsapi`: JSAPI支付下单 · Place a JSAPI order
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/mweb`: H5支付下单 · Place an H5 order
    #[inline]
    pub fn mweb(&self) -> mweb::Mweb {
        mweb::Mweb { node: self.node.clone() }
    }

    /// `/native`: Native支付下单 · Place a Native order
    #[inline]
    pub fn native(&self) -> native::Native {
        native::Native { node: self.node.clone() }
    }

    /// `/out-trade-no`: 查询订单(商户订单号)、关闭订单(商户订单号) · Query an order by merchant order number; Close an order by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/transactions")
    }
}

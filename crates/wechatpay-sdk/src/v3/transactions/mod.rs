//! 境外支付订单 · Global orders
//!
//! `/v3/transactions`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod micropay;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

/// 境外支付订单 · Global orders
///
/// `/v3/transactions`
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

    /// `/id`: 跨境/全球 基础支付 · Cross-border and global: payments
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/jsapi`: 小程序/公众号支付下单 · Place a JSAPI order
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/micropay`: 提交付款码支付 · Submit a payment code payment
    #[inline]
    pub fn micropay(&self) -> micropay::Micropay {
        micropay::Micropay { node: self.node.clone() }
    }

    /// `/mweb`: H5支付下单 · Place an H5 order
    #[inline]
    pub fn mweb(&self) -> mweb::Mweb {
        mweb::Mweb { node: self.node.clone() }
    }

    /// `/native`: 扫码支付下单 · Place a Native order
    #[inline]
    pub fn native(&self) -> native::Native {
        native::Native { node: self.node.clone() }
    }

    /// `/out-trade-no`: 跨境/全球 基础支付 · Cross-border and global: payments
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/transactions")
    }
}

//! `/v3/global/transactions`

pub mod app;
pub mod id;
pub mod jsapi;
pub mod mweb;
pub mod native;
pub mod out_trade_no;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/transactions`
pub struct Transactions(pub(crate) Node);

impl Transactions {
    /// `/app`
    #[inline]
    pub fn app(self) -> app::App {
        app::App(self.0)
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

    /// `/mweb`
    #[inline]
    pub fn mweb(self) -> mweb::Mweb {
        mweb::Mweb(self.0)
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
        self.0.chain("v3/global/transactions", rest)
    }
}

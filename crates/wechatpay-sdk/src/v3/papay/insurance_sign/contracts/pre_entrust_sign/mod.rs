//! 保险委托代扣 · Insurance auto-debit
//!
//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign`

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;

/// 保险委托代扣 · Insurance auto-debit
///
/// `/v3/papay/insurance-sign/contracts/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/app`: 保险商户App预签约 · Pre-sign an insurance contract (APP)
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/h5`: 保险商户H5预签约 · Pre-sign an insurance contract (H5)
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// `/jsapi`: 保险商户JSAPI预签约 · Pre-sign an insurance contract (JSAPI)
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/mini-program`: 保险商户小程序预签约 · Pre-sign an insurance contract (Mini Program)
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/insurance-sign/contracts/pre-entrust-sign")
    }
}

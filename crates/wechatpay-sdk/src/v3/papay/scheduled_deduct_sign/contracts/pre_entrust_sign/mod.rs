//! 委托代扣 · Auto-debit
//!
//! `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;

/// 委托代扣 · Auto-debit
///
/// `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/app`: App场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (APP)
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/h5`: H5场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (H5)
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// `/jsapi`: JSAPI场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (JSAPI)
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/mini-program`: 小程序场景预约扣费类型签约的预签约 · Pre-sign a scheduled-debit contract (Mini Program)
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign")
    }
}

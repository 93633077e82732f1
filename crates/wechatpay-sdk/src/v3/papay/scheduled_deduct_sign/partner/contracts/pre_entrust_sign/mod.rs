//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;

/// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/app`
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/h5`
    #[inline]
    pub fn h5(&self) -> h5::H5 {
        h5::H5 { node: self.node.clone() }
    }

    /// `/jsapi`
    #[inline]
    pub fn jsapi(&self) -> jsapi::Jsapi {
        jsapi::Jsapi { node: self.node.clone() }
    }

    /// `/mini-program`
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign")
    }
}

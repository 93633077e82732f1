//! APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） · Pre-sign in an app with real name; Pre-sign in a Mini Program with real name
//!
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`

pub mod app;
pub mod mini_program;

/// APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） · Pre-sign in an app with real name; Pre-sign in a Mini Program with real name
///
/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
#[derive(Clone)]
pub struct PreEntrustSignWithRealNameIdentity {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSignWithRealNameIdentity {
    /// `/app`: APP场景预签约（需要实名验证） · Pre-sign in an app with real name
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/mini-program`: 小程序场景预签约（需要实名验证） · Pre-sign in a Mini Program with real name
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity")
    }
}

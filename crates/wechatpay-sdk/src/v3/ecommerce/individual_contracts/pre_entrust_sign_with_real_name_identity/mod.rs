//! APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） · Pre-sign with real name (app); Pre-sign with real name (Mini Program)
//!
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`

pub mod app;
pub mod mini_program;

/// APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） · Pre-sign with real name (app); Pre-sign with real name (Mini Program)
///
/// `/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity`
#[derive(Clone)]
pub struct PreEntrustSignWithRealNameIdentity {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSignWithRealNameIdentity {
    /// `/app`: APP场景预签约（需要实名验证） · Pre-sign with real name (app)
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/mini-program`: 小程序场景预签约（需要实名验证） · Pre-sign with real name (Mini Program)
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity")
    }
}

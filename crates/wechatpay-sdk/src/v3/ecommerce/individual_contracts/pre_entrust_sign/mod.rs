//! APP场景预签约、小程序场景预签约 · Pre-sign an individual payee (app); Pre-sign an individual payee (Mini Program)
//!
//! `/v3/ecommerce/individual-contracts/pre-entrust-sign`

pub mod app;
pub mod mini_program;

/// APP场景预签约、小程序场景预签约 · Pre-sign an individual payee (app); Pre-sign an individual payee (Mini Program)
///
/// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
#[derive(Clone)]
pub struct PreEntrustSign {
    pub(crate) node: crate::chain::Node,
}

impl PreEntrustSign {
    /// `/app`: APP场景预签约 · Pre-sign an individual payee (app)
    #[inline]
    pub fn app(&self) -> app::App {
        app::App { node: self.node.clone() }
    }

    /// `/mini-program`: 小程序场景预签约 · Pre-sign an individual payee (Mini Program)
    #[inline]
    pub fn mini_program(&self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/individual-contracts/pre-entrust-sign")
    }
}

//! `/v3/ecommerce/individual-contracts/pre-entrust-sign`

pub mod app;
pub mod mini_program;

use crate::chain::{Chain, Node};

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
pub struct PreEntrustSign {
    pub(crate) node: Node,
}

impl PreEntrustSign {
    /// `/app`
    #[inline]
    pub fn app(self) -> app::App {
        app::App { node: self.node }
    }

    /// `/mini-program`
    #[inline]
    pub fn mini_program(self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/ecommerce/individual-contracts/pre-entrust-sign", rest)
    }
}

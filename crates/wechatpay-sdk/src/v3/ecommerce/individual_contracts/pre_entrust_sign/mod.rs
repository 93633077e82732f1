//! `/v3/ecommerce/individual-contracts/pre-entrust-sign`

pub mod app;
pub mod mini_program;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/ecommerce/individual-contracts/pre-entrust-sign`
pub struct PreEntrustSign(pub(crate) Node);

impl PreEntrustSign {
    /// `/app`
    #[inline]
    pub fn app(self) -> app::App {
        app::App(self.0)
    }

    /// `/mini-program`
    #[inline]
    pub fn mini_program(self) -> mini_program::MiniProgram {
        mini_program::MiniProgram(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/individual-contracts/pre-entrust-sign", rest)
    }
}

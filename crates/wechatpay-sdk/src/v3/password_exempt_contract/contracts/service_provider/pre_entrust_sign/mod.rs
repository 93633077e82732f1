//! `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`

pub mod mini_program;
pub mod pay_redirect_sign;

use crate::chain::{Chain, Node};

/// `/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign`
pub struct PreEntrustSign {
    pub(crate) node: Node,
}

impl PreEntrustSign {
    /// `/mini-program`
    #[inline]
    pub fn mini_program(self) -> mini_program::MiniProgram {
        mini_program::MiniProgram { node: self.node }
    }

    /// `/pay-redirect-sign`
    #[inline]
    pub fn pay_redirect_sign(self) -> pay_redirect_sign::PayRedirectSign {
        pay_redirect_sign::PayRedirectSign { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node
            .chain("v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign", rest)
    }
}

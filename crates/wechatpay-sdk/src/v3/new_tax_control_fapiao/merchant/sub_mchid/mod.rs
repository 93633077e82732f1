//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`

pub mod check;
pub mod check_status;

use crate::chain::{Chain, Node};

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/check`
    #[inline]
    pub fn check(self) -> check::Check {
        check::Check { node: self.node }
    }

    /// `/check-status`
    #[inline]
    pub fn check_status(self) -> check_status::CheckStatus {
        check_status::CheckStatus { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}", rest)
    }
}

//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`

pub mod check;
pub mod check_status;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/check`
    #[inline]
    pub fn check(self) -> check::Check {
        check::Check(self.0)
    }

    /// `/check-status`
    #[inline]
    pub fn check_status(self) -> check_status::CheckStatus {
        check_status::CheckStatus(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}", rest)
    }
}

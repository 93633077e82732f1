//! `/v3/apply4sub/sub_merchants/{sub_mchid}`

pub mod application;
pub mod modify_settlement;
pub mod settlement;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/apply4sub/sub_merchants/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/application`
    #[inline]
    pub fn application(self) -> application::Application {
        application::Application(self.0)
    }

    /// `/modify-settlement`
    #[inline]
    pub fn modify_settlement(self) -> modify_settlement::ModifySettlement {
        modify_settlement::ModifySettlement(self.0)
    }

    /// `/settlement`
    #[inline]
    pub fn settlement(self) -> settlement::Settlement {
        settlement::Settlement(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4sub/sub_merchants/{sub_mchid}", rest)
    }
}

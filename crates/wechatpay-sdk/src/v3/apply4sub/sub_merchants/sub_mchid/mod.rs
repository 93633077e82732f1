//! `/v3/apply4sub/sub_merchants/{sub_mchid}`

pub mod application;
pub mod modify_settlement;
pub mod settlement;

use crate::chain::{Chain, Node};

/// `/v3/apply4sub/sub_merchants/{sub_mchid}`
pub struct SubMchid {
    pub(crate) node: Node,
}

impl SubMchid {
    /// `/application`
    #[inline]
    pub fn application(self) -> application::Application {
        application::Application { node: self.node }
    }

    /// `/modify-settlement`
    #[inline]
    pub fn modify_settlement(self) -> modify_settlement::ModifySettlement {
        modify_settlement::ModifySettlement { node: self.node }
    }

    /// `/settlement`
    #[inline]
    pub fn settlement(self) -> settlement::Settlement {
        settlement::Settlement { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/apply4sub/sub_merchants/{sub_mchid}", rest)
    }
}

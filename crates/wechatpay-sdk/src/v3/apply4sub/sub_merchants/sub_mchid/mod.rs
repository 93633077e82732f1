//! `/v3/apply4sub/sub_merchants/{sub_mchid}`

pub mod application;
pub mod modify_settlement;
pub mod settlement;

/// `/v3/apply4sub/sub_merchants/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/application`
    #[inline]
    pub fn application(&self) -> application::Application {
        application::Application { node: self.node.clone() }
    }

    /// `/modify-settlement`
    #[inline]
    pub fn modify_settlement(&self) -> modify_settlement::ModifySettlement {
        modify_settlement::ModifySettlement { node: self.node.clone() }
    }

    /// `/settlement`
    #[inline]
    pub fn settlement(&self) -> settlement::Settlement {
        settlement::Settlement { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}")
    }
}

//! `v2/appauth`

pub mod authindex;
pub mod getaccesstoken;

use crate::chain::{Chain, Node};

/// `v2/appauth`
pub struct Appauth {
    pub(crate) node: Node,
}

impl Appauth {
    /// `/authindex`
    #[inline]
    pub fn authindex(self) -> authindex::Authindex {
        authindex::Authindex { node: self.node }
    }

    /// `/getaccesstoken`
    #[inline]
    pub fn getaccesstoken(self) -> getaccesstoken::Getaccesstoken {
        getaccesstoken::Getaccesstoken { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v2/appauth", rest)
    }
}

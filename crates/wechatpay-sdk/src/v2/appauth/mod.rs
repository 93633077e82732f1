//! `v2/appauth`

pub mod authindex;
pub mod getaccesstoken;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/appauth`
pub struct Appauth(pub(crate) Node);

impl Appauth {
    /// `/authindex`
    #[inline]
    pub fn authindex(self) -> authindex::Authindex {
        authindex::Authindex(self.0)
    }

    /// `/getaccesstoken`
    #[inline]
    pub fn getaccesstoken(self) -> getaccesstoken::Getaccesstoken {
        getaccesstoken::Getaccesstoken(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/appauth", rest)
    }
}

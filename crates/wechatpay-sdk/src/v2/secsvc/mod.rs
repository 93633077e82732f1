//! `v2/secsvc`

pub mod getrealnameinfo;
pub mod realnameauth;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/secsvc`
pub struct Secsvc(pub(crate) Node);

impl Secsvc {
    /// `/getrealnameinfo`
    #[inline]
    pub fn getrealnameinfo(self) -> getrealnameinfo::Getrealnameinfo {
        getrealnameinfo::Getrealnameinfo(self.0)
    }

    /// `/realnameauth`
    #[inline]
    pub fn realnameauth(self) -> realnameauth::Realnameauth {
        realnameauth::Realnameauth(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secsvc", rest)
    }
}

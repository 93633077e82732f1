//! `/v3/new-tax-control-fapiao/fapiaomerchant`

pub mod getspinviteurl;
pub mod listspinvitemchinfo;

use crate::chain::{Chain, Node};

/// `/v3/new-tax-control-fapiao/fapiaomerchant`
pub struct Fapiaomerchant {
    pub(crate) node: Node,
}

impl Fapiaomerchant {
    /// `/getspinviteurl`
    #[inline]
    pub fn getspinviteurl(self) -> getspinviteurl::Getspinviteurl {
        getspinviteurl::Getspinviteurl { node: self.node }
    }

    /// `/listspinvitemchinfo`
    #[inline]
    pub fn listspinvitemchinfo(self) -> listspinvitemchinfo::Listspinvitemchinfo {
        listspinvitemchinfo::Listspinvitemchinfo { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/new-tax-control-fapiao/fapiaomerchant", rest)
    }
}

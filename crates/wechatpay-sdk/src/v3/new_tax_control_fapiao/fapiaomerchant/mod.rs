//! `/v3/new-tax-control-fapiao/fapiaomerchant`

pub mod getspinviteurl;
pub mod listspinvitemchinfo;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/new-tax-control-fapiao/fapiaomerchant`
pub struct Fapiaomerchant(pub(crate) Node);

impl Fapiaomerchant {
    /// `/getspinviteurl`
    #[inline]
    pub fn getspinviteurl(self) -> getspinviteurl::Getspinviteurl {
        getspinviteurl::Getspinviteurl(self.0)
    }

    /// `/listspinvitemchinfo`
    #[inline]
    pub fn listspinvitemchinfo(self) -> listspinvitemchinfo::Listspinvitemchinfo {
        listspinvitemchinfo::Listspinvitemchinfo(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/fapiaomerchant", rest)
    }
}

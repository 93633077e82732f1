//! `v2/cgi-bin/mch`

pub mod customs;
pub mod newcustoms;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/cgi-bin/mch`
pub struct Mch(pub(crate) Node);

impl Mch {
    /// `/customs`
    #[inline]
    pub fn customs(self) -> customs::Customs {
        customs::Customs(self.0)
    }

    /// `/newcustoms`
    #[inline]
    pub fn newcustoms(self) -> newcustoms::Newcustoms {
        newcustoms::Newcustoms(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/cgi-bin/mch", rest)
    }
}

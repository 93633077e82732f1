//! `v2/cgi-bin/mch/newcustoms`

pub mod customdeclareredeclare;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/cgi-bin/mch/newcustoms`
pub struct Newcustoms(pub(crate) Node);

impl Newcustoms {
    /// `/customdeclareredeclare`
    #[inline]
    pub fn customdeclareredeclare(self) -> customdeclareredeclare::Customdeclareredeclare {
        customdeclareredeclare::Customdeclareredeclare(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/cgi-bin/mch/newcustoms", rest)
    }
}

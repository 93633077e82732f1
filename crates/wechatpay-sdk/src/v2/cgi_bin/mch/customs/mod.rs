//! `v2/cgi-bin/mch/customs`

pub mod customdeclareorder;
pub mod customdeclarequery;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/cgi-bin/mch/customs`
pub struct Customs(pub(crate) Node);

impl Customs {
    /// `/customdeclareorder`
    #[inline]
    pub fn customdeclareorder(self) -> customdeclareorder::Customdeclareorder {
        customdeclareorder::Customdeclareorder(self.0)
    }

    /// `/customdeclarequery`
    #[inline]
    pub fn customdeclarequery(self) -> customdeclarequery::Customdeclarequery {
        customdeclarequery::Customdeclarequery(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/cgi-bin/mch/customs", rest)
    }
}

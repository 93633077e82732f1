//! `/v3/global/customs`

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;

use crate::chain::{Chain, Node};

/// `/v3/global/customs`
pub struct Customs {
    pub(crate) node: Node,
}

impl Customs {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders { node: self.node }
    }

    /// `/redeclare`
    #[inline]
    pub fn redeclare(self) -> redeclare::Redeclare {
        redeclare::Redeclare { node: self.node }
    }

    /// `/verify-certificate`
    #[inline]
    pub fn verify_certificate(self) -> verify_certificate::VerifyCertificate {
        verify_certificate::VerifyCertificate { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/customs", rest)
    }
}

//! `/v3/global/customs`

pub mod orders;
pub mod redeclare;
pub mod verify_certificate;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/customs`
pub struct Customs(pub(crate) Node);

impl Customs {
    /// `/orders`
    #[inline]
    pub fn orders(self) -> orders::Orders {
        orders::Orders(self.0)
    }

    /// `/redeclare`
    #[inline]
    pub fn redeclare(self) -> redeclare::Redeclare {
        redeclare::Redeclare(self.0)
    }

    /// `/verify-certificate`
    #[inline]
    pub fn verify_certificate(self) -> verify_certificate::VerifyCertificate {
        verify_certificate::VerifyCertificate(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/customs", rest)
    }
}

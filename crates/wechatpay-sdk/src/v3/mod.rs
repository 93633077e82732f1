//! `/v3`

pub mod ecommerce;
pub mod gov;
pub mod marketing;
pub mod merchant;
pub mod merchant_service;
pub mod pay;
pub mod refund;

use crate::chain::Node;
use crate::client::{Chain, Client};

/// `/v3`
#[derive(Clone, Debug)]
pub struct V3(pub(crate) Node);

impl Client {
    /// The chain of `v3`.
    #[inline]
    pub fn v3(&self) -> V3 {
        V3(Node::new(self))
    }
}

impl V3 {
    /// `/ecommerce`
    #[inline]
    pub fn ecommerce(self) -> ecommerce::Ecommerce {
        ecommerce::Ecommerce(self.0)
    }

    /// `/gov`
    #[inline]
    pub fn gov(self) -> gov::Gov {
        gov::Gov(self.0)
    }

    /// `/marketing`
    #[inline]
    pub fn marketing(self) -> marketing::Marketing {
        marketing::Marketing(self.0)
    }

    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant(self.0)
    }

    /// `/merchant-service`
    #[inline]
    pub fn merchant_service(self) -> merchant_service::MerchantService {
        merchant_service::MerchantService(self.0)
    }

    /// `/pay`
    #[inline]
    pub fn pay(self) -> pay::Pay {
        pay::Pay(self.0)
    }

    /// `/refund`
    #[inline]
    pub fn refund(self) -> refund::Refund {
        refund::Refund(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3", rest)
    }
}

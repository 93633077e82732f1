//! `v2`

pub mod papay;
pub mod secapi;

use crate::chain::Node;
use crate::client::{Chain, Client};

/// `v2`
#[derive(Clone, Debug)]
pub struct V2(pub(crate) Node);

impl Client {
    /// The chain of `v2`.
    #[inline]
    pub fn v2(&self) -> V2 {
        V2(Node::new(self))
    }
}

impl V2 {
    /// `/papay`
    #[inline]
    pub fn papay(self) -> papay::Papay {
        papay::Papay(self.0)
    }

    /// `/secapi`
    #[inline]
    pub fn secapi(self) -> secapi::Secapi {
        secapi::Secapi(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2", rest)
    }
}

//! 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
//!
//! `/v3/pay/acquiring-bank`

pub mod transactions;

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
///
/// `/v3/pay/acquiring-bank`
#[derive(Clone)]
pub struct AcquiringBank {
    pub(crate) node: crate::chain::Node,
}

impl AcquiringBank {
    /// `/transactions`: 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
    #[inline]
    pub fn transactions(&self) -> transactions::Transactions {
        transactions::Transactions { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/acquiring-bank")
    }
}

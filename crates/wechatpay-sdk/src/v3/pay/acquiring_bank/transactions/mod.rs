//! 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
//!
//! `/v3/pay/acquiring-bank/transactions`

pub mod exposure;

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
///
/// `/v3/pay/acquiring-bank/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/exposure`: 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
    #[inline]
    pub fn exposure(&self) -> exposure::Exposure {
        exposure::Exposure { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/acquiring-bank/transactions")
    }
}

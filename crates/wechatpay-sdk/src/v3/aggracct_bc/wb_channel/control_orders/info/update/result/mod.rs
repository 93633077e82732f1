//! 资料更新请求审核结果回调通知 · Report a data update review result
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`

pub mod notify;

/// 资料更新请求审核结果回调通知 · Report a data update review result
///
/// `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`
#[derive(Clone)]
pub struct ResultNode {
    pub(crate) node: crate::chain::Node,
}

impl ResultNode {
    /// `/notify`: 资料更新请求审核结果回调通知 · Report a data update review result
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/info/update/result")
    }
}

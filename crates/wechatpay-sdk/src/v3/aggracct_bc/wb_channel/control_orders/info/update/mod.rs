//! 资料更新请求审核结果回调通知 · Report a data update review result
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/info/update`

pub mod result;

/// 资料更新请求审核结果回调通知 · Report a data update review result
///
/// `/v3/aggracct-bc/wb-channel/control-orders/info/update`
#[derive(Clone)]
pub struct Update {
    pub(crate) node: crate::chain::Node,
}

impl Update {
    /// `/result`: 资料更新请求审核结果回调通知 · Report a data update review result
    #[inline]
    pub fn result(&self) -> result::ResultNode {
        result::ResultNode { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/info/update")
    }
}

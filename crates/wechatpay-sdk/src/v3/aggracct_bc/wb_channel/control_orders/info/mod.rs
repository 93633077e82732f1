//! 资料更新请求审核结果回调通知 · Report a data update review result
//!
//! `/v3/aggracct-bc/wb-channel/control-orders/info`

pub mod update;

/// 资料更新请求审核结果回调通知 · Report a data update review result
///
/// `/v3/aggracct-bc/wb-channel/control-orders/info`
#[derive(Clone)]
pub struct Info {
    pub(crate) node: crate::chain::Node,
}

impl Info {
    /// `/update`: 资料更新请求审核结果回调通知 · Report a data update review result
    #[inline]
    pub fn update(&self) -> update::Update {
        update::Update { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/control-orders/info")
    }
}

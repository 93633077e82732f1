//! 商圈会员积分同步 · Synchronise member points
//!
//! `/v3/businesscircle/points`

pub mod notify;

/// 商圈会员积分同步 · Synchronise member points
///
/// `/v3/businesscircle/points`
#[derive(Clone)]
pub struct Points {
    pub(crate) node: crate::chain::Node,
}

impl Points {
    /// `/notify`: 商圈会员积分同步 · Synchronise member points
    #[inline]
    pub fn notify(&self) -> notify::Notify {
        notify::Notify { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/businesscircle/points")
    }
}

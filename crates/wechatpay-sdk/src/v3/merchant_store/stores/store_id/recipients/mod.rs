//! 绑定门店收款信息、解除门店收款信息绑定 · Bind store payees; Unbind store payees
//!
//! `/v3/merchant-store/stores/{store_id}/recipients`

pub mod bind;
pub mod unbind;

/// 绑定门店收款信息、解除门店收款信息绑定 · Bind store payees; Unbind store payees
///
/// `/v3/merchant-store/stores/{store_id}/recipients`
#[derive(Clone)]
pub struct Recipients {
    pub(crate) node: crate::chain::Node,
}

impl Recipients {
    /// `/bind`: 绑定门店收款信息 · Bind store payees
    #[inline]
    pub fn bind(&self) -> bind::Bind {
        bind::Bind { node: self.node.clone() }
    }

    /// `/unbind`: 解除门店收款信息绑定 · Unbind store payees
    #[inline]
    pub fn unbind(&self) -> unbind::Unbind {
        unbind::Unbind { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores/{store_id}/recipients")
    }
}

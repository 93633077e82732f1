//! 支付即服务 · Payment as a service
//!
//! `/v3/smartguide`

pub mod guides;

/// 支付即服务 · Payment as a service
///
/// `/v3/smartguide`
#[derive(Clone)]
pub struct Smartguide {
    pub(crate) node: crate::chain::Node,
}

impl Smartguide {
    /// `/guides`: 服务人员查询、服务人员注册 · List service staff; Register service staff
    #[inline]
    pub fn guides(&self) -> guides::Guides {
        guides::Guides { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/smartguide")
    }
}

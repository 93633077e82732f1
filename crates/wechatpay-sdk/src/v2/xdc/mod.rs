//! 沙箱环境 · Sandbox
//!
//! `v2/xdc`

pub mod apiv2getsignkey;
pub mod apiv2sandbox;

/// 沙箱环境 · Sandbox
///
/// `v2/xdc`
#[derive(Clone)]
pub struct Xdc {
    pub(crate) node: crate::chain::Node,
}

impl Xdc {
    /// `/apiv2getsignkey`: 获取沙箱环境密钥 · Get the sandbox key
    #[inline]
    pub fn apiv2getsignkey(&self) -> apiv2getsignkey::Apiv2getsignkey {
        apiv2getsignkey::Apiv2getsignkey { node: self.node.clone() }
    }

    /// `/apiv2sandbox`: 沙箱付款码支付、沙箱订单查询 · Submit a sandbox payment code payment; Query a sandbox order
    #[inline]
    pub fn apiv2sandbox(&self) -> apiv2sandbox::Apiv2sandbox {
        apiv2sandbox::Apiv2sandbox { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/xdc")
    }
}

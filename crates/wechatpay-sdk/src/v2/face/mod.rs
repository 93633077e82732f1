//! 刷脸支付 · Face payment
//!
//! `v2/face`

pub mod get_wxpayface_authinfo;

/// 刷脸支付 · Face payment
///
/// `v2/face`
#[derive(Clone)]
pub struct Face {
    pub(crate) node: crate::chain::Node,
}

impl Face {
    /// `/get_wxpayface_authinfo`: 人脸识别SDK-获取调用凭证 · Get a face payment credential
    #[inline]
    pub fn get_wxpayface_authinfo(&self) -> get_wxpayface_authinfo::GetWxpayfaceAuthinfo {
        get_wxpayface_authinfo::GetWxpayfaceAuthinfo { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/face")
    }
}

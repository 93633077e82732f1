//! 查询用户授权的实名信息 · Query authorised real-name data
//!
//! `/v3/facemch/users`

pub mod face_sid;

/// 查询用户授权的实名信息 · Query authorised real-name data
///
/// `/v3/facemch/users`
#[derive(Clone)]
pub struct Users {
    pub(crate) node: crate::chain::Node,
}

impl Users {
    /// `/{face_sid}`: 终端设备识别用户成功后返回的凭证 · Face recognition session ID
    pub fn face_sid(&self, value: impl Into<String>) -> face_sid::FaceSid {
        face_sid::FaceSid { node: self.node.bind("face_sid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/facemch/users")
    }
}

//! `/v3/facemch/users`

pub mod face_sid;

use crate::chain::{Chain, Node};

/// `/v3/facemch/users`
pub struct Users {
    pub(crate) node: Node,
}

impl Users {
    /// `/{face_sid}`: 终端设备识别用户成功后返回的凭证
    #[inline]
    pub fn face_sid(self, value: impl Into<String>) -> face_sid::FaceSid {
        face_sid::FaceSid { node: self.node.bind("face_sid", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/facemch/users", rest)
    }
}

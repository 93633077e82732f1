//! `/v3/facemch/users`

pub mod face_sid;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/facemch/users`
pub struct Users(pub(crate) Node);

impl Users {
    /// `/{face_sid}`: 终端设备识别用户成功后返回的凭证
    #[inline]
    pub fn face_sid(self, value: impl Into<String>) -> face_sid::FaceSid {
        face_sid::FaceSid(self.0.bind("face_sid", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/facemch/users", rest)
    }
}

//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`

pub mod out_user_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`
pub struct OutUserId(pub(crate) Node);

impl OutUserId {
    /// `/{out_user_id}`: 商户刷脸用户ID
    #[inline]
    pub fn out_user_id(self, value: impl Into<String>) -> out_user_id::OutUserId {
        out_user_id::OutUserId(self.0.bind("out_user_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id", rest)
    }
}

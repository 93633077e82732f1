//! `/v3/offlinefacemch/organizations/{organization_id}/users`

pub mod out_user_id;
pub mod user_id;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/offlinefacemch/organizations/{organization_id}/users`
pub struct Users(pub(crate) Node);

impl Users {
    /// `/out-user-id`
    #[inline]
    pub fn out_user_id(self) -> out_user_id::OutUserId {
        out_user_id::OutUserId(self.0)
    }

    /// `/user-id`
    #[inline]
    pub fn user_id(self) -> user_id::UserId {
        user_id::UserId(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/offlinefacemch/organizations/{organization_id}/users", rest)
    }
}

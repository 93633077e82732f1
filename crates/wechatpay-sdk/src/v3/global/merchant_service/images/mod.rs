//! `/v3/global/merchant-service/images`

pub mod media_id;
pub mod upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/global/merchant-service/images`
pub struct Images(pub(crate) Node);

impl Images {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
    }

    /// `/{media_id}`: 媒体文件ID
    #[inline]
    pub fn media_id(self, value: impl Into<String>) -> media_id::MediaId {
        media_id::MediaId(self.0.bind("media_id", value))
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-service/images", rest)
    }
}

//! `/v3/global/merchant-service/images`

pub mod media_id;
pub mod upload;

use crate::chain::{Chain, Node};

/// `/v3/global/merchant-service/images`
pub struct Images {
    pub(crate) node: Node,
}

impl Images {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// `/{media_id}`: 媒体文件ID
    #[inline]
    pub fn media_id(self, value: impl Into<String>) -> media_id::MediaId {
        media_id::MediaId { node: self.node.bind("media_id", value) }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/global/merchant-service/images", rest)
    }
}

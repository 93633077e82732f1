//! `/v3/merchant/media`

pub mod upload;
pub mod video_upload;

use crate::chain::{Chain, Node};

/// `/v3/merchant/media`
pub struct Media {
    pub(crate) node: Node,
}

impl Media {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload { node: self.node }
    }

    /// `/video_upload`
    #[inline]
    pub fn video_upload(self) -> video_upload::VideoUpload {
        video_upload::VideoUpload { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/media", rest)
    }
}

//! `/v3/marketing/favor/media`

pub mod image_upload;

use crate::chain::{Chain, Node};

/// `/v3/marketing/favor/media`
pub struct Media {
    pub(crate) node: Node,
}

impl Media {
    /// `/image-upload`
    #[inline]
    pub fn image_upload(self) -> image_upload::ImageUpload {
        image_upload::ImageUpload { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/favor/media", rest)
    }
}

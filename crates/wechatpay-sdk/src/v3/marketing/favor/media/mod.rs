//! `/v3/marketing/favor/media`

pub mod image_upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/marketing/favor/media`
pub struct Media(pub(crate) Node);

impl Media {
    /// `/image-upload`
    #[inline]
    pub fn image_upload(self) -> image_upload::ImageUpload {
        image_upload::ImageUpload(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/media", rest)
    }
}

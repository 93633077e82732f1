//! `/v3/merchant/media`

pub mod upload;
pub mod video_upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/merchant/media`
pub struct Media(pub(crate) Node);

impl Media {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
    }

    /// `/video_upload`
    #[inline]
    pub fn video_upload(self) -> video_upload::VideoUpload {
        video_upload::VideoUpload(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/media", rest)
    }
}

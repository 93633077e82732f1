//! `/v3/merchant/media`

pub mod upload;
pub mod video_upload;

/// `/v3/merchant/media`
#[derive(Clone)]
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// `/upload`
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// `/video_upload`
    #[inline]
    pub fn video_upload(&self) -> video_upload::VideoUpload {
        video_upload::VideoUpload { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/media")
    }
}

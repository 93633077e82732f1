//! 文件上传、视频上传 · Upload an image; Upload a video
//!
//! `/v3/merchant/media`

pub mod upload;
pub mod video_upload;

/// 文件上传、视频上传 · Upload an image; Upload a video
///
/// `/v3/merchant/media`
#[derive(Clone)]
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// `/upload`: 文件上传 · Upload an image
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// `/video_upload`: 视频上传 · Upload a video
    #[inline]
    pub fn video_upload(&self) -> video_upload::VideoUpload {
        video_upload::VideoUpload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/media")
    }
}

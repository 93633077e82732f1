//! （营销）图片上传 · Upload a marketing image
//!
//! `/v3/marketing/favor/media`

pub mod image_upload;

/// （营销）图片上传 · Upload a marketing image
///
/// `/v3/marketing/favor/media`
#[derive(Clone)]
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// `/image-upload`: （营销）图片上传 · Upload a marketing image
    #[inline]
    pub fn image_upload(&self) -> image_upload::ImageUpload {
        image_upload::ImageUpload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/media")
    }
}

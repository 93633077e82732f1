//! 图片上传 · Upload a membership card image
//!
//! `/brand/card-member/media`

pub mod image_upload;

/// 图片上传 · Upload a membership card image
///
/// `/brand/card-member/media`
#[derive(Clone)]
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// `/image-upload`: 图片上传 · Upload a membership card image
    #[inline]
    pub fn image_upload(&self) -> image_upload::ImageUpload {
        image_upload::ImageUpload { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/card-member/media")
    }
}

//! 图片上传 · Upload a product coupon image
//!
//! `/brand/marketing/product-coupon/media`

pub mod upload_image;

/// 图片上传 · Upload a product coupon image
///
/// `/brand/marketing/product-coupon/media`
#[derive(Clone)]
pub struct Media {
    pub(crate) node: crate::chain::Node,
}

impl Media {
    /// `/upload-image`: 图片上传 · Upload a product coupon image
    #[inline]
    pub fn upload_image(&self) -> upload_image::UploadImage {
        upload_image::UploadImage { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("brand/marketing/product-coupon/media")
    }
}

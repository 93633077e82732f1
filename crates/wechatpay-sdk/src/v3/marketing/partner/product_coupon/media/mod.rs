//! `/v3/marketing/partner/product-coupon/media`

pub mod upload_image;

use crate::chain::{Chain, Node};

/// `/v3/marketing/partner/product-coupon/media`
pub struct Media {
    pub(crate) node: Node,
}

impl Media {
    /// `/upload-image`
    #[inline]
    pub fn upload_image(self) -> upload_image::UploadImage {
        upload_image::UploadImage { node: self.node }
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/marketing/partner/product-coupon/media", rest)
    }
}

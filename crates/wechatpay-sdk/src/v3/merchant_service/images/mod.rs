//! 商户上传反馈图片、图片下载 · Upload a complaint image; Download a complaint image
//!
//! `/v3/merchant-service/images`

pub mod media_id;
pub mod upload;

/// 商户上传反馈图片、图片下载 · Upload a complaint image; Download a complaint image
///
/// `/v3/merchant-service/images`
#[derive(Clone)]
pub struct Images {
    pub(crate) node: crate::chain::Node,
}

impl Images {
    /// `/upload`: 商户上传反馈图片 · Upload a complaint image
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// `/{media_id}`: 媒体文件ID · Media file ID
    pub fn media_id(&self, value: impl Into<String>) -> media_id::MediaId {
        media_id::MediaId { node: self.node.bind("media_id", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant-service/images")
    }
}

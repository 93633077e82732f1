//! `/v3/global/merchant-service/images`

pub mod media_id;
pub mod upload;

/// `/v3/global/merchant-service/images`
#[derive(Clone)]
pub struct Images {
    pub(crate) node: crate::chain::Node,
}

impl Images {
    /// `/upload`
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// `/{media_id}`: 媒体文件ID
    pub fn media_id(&self, value: impl Into<String>) -> media_id::MediaId {
        media_id::MediaId { node: self.node.bind("media_id", value) }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/merchant-service/images")
    }
}

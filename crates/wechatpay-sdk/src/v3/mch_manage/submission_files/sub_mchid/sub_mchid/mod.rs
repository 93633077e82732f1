//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`

pub mod upload;

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// `/upload`
    #[inline]
    pub fn upload(&self) -> upload::Upload {
        upload::Upload { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}")
    }
}

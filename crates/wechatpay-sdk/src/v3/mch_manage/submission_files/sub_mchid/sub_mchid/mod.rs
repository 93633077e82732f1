//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`

pub mod upload;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}`
pub struct SubMchid(pub(crate) Node);

impl SubMchid {
    /// `/upload`
    #[inline]
    pub fn upload(self) -> upload::Upload {
        upload::Upload(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}", rest)
    }
}

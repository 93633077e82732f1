//! `/v3/gov/subsidy/zhejiang`

pub mod authcode;
pub mod goods;
pub mod n_qualifications;
pub mod qualifications;
pub mod sncode;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/gov/subsidy/zhejiang`
pub struct Zhejiang(pub(crate) Node);

impl Zhejiang {
    /// `/authcode`
    #[inline]
    pub fn authcode(self) -> authcode::Authcode {
        authcode::Authcode(self.0)
    }

    /// `/goods`
    #[inline]
    pub fn goods(self) -> goods::Goods {
        goods::Goods(self.0)
    }

    /// `/n-qualifications`
    #[inline]
    pub fn n_qualifications(self) -> n_qualifications::NQualifications {
        n_qualifications::NQualifications(self.0)
    }

    /// `/qualifications`
    #[inline]
    pub fn qualifications(self) -> qualifications::Qualifications {
        qualifications::Qualifications(self.0)
    }

    /// `/sncode`
    #[inline]
    pub fn sncode(self) -> sncode::Sncode {
        sncode::Sncode(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang", rest)
    }
}

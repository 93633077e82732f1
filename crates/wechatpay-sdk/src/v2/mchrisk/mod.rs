//! `v2/mchrisk`

pub mod bankquerymchauditinfo;
pub mod channelquerymchauditinfo;
pub mod querymchrisk;
pub mod setmchriskcallback;
pub mod syncmchriskresult;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/mchrisk`
pub struct Mchrisk(pub(crate) Node);

impl Mchrisk {
    /// `/bankquerymchauditinfo`
    #[inline]
    pub fn bankquerymchauditinfo(self) -> bankquerymchauditinfo::Bankquerymchauditinfo {
        bankquerymchauditinfo::Bankquerymchauditinfo(self.0)
    }

    /// `/channelquerymchauditinfo`
    #[inline]
    pub fn channelquerymchauditinfo(self) -> channelquerymchauditinfo::Channelquerymchauditinfo {
        channelquerymchauditinfo::Channelquerymchauditinfo(self.0)
    }

    /// `/querymchrisk`
    #[inline]
    pub fn querymchrisk(self) -> querymchrisk::Querymchrisk {
        querymchrisk::Querymchrisk(self.0)
    }

    /// `/setmchriskcallback`
    #[inline]
    pub fn setmchriskcallback(self) -> setmchriskcallback::Setmchriskcallback {
        setmchriskcallback::Setmchriskcallback(self.0)
    }

    /// `/syncmchriskresult`
    #[inline]
    pub fn syncmchriskresult(self) -> syncmchriskresult::Syncmchriskresult {
        syncmchriskresult::Syncmchriskresult(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/mchrisk", rest)
    }
}

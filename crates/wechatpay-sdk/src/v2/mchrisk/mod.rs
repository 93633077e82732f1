//! `v2/mchrisk`

pub mod bankquerymchauditinfo;
pub mod channelquerymchauditinfo;
pub mod querymchrisk;
pub mod setmchriskcallback;
pub mod syncmchriskresult;

/// `v2/mchrisk`
pub struct Mchrisk {
    pub(crate) node: crate::chain::Node,
}

impl Mchrisk {
    /// `/bankquerymchauditinfo`
    #[inline]
    pub fn bankquerymchauditinfo(self) -> bankquerymchauditinfo::Bankquerymchauditinfo {
        bankquerymchauditinfo::Bankquerymchauditinfo { node: self.node }
    }

    /// `/channelquerymchauditinfo`
    #[inline]
    pub fn channelquerymchauditinfo(self) -> channelquerymchauditinfo::Channelquerymchauditinfo {
        channelquerymchauditinfo::Channelquerymchauditinfo { node: self.node }
    }

    /// `/querymchrisk`
    #[inline]
    pub fn querymchrisk(self) -> querymchrisk::Querymchrisk {
        querymchrisk::Querymchrisk { node: self.node }
    }

    /// `/setmchriskcallback`
    #[inline]
    pub fn setmchriskcallback(self) -> setmchriskcallback::Setmchriskcallback {
        setmchriskcallback::Setmchriskcallback { node: self.node }
    }

    /// `/syncmchriskresult`
    #[inline]
    pub fn syncmchriskresult(self) -> syncmchriskresult::Syncmchriskresult {
        syncmchriskresult::Syncmchriskresult { node: self.node }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/mchrisk")
    }
}

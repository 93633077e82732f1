//! `v2/mchrisk`

pub mod bankquerymchauditinfo;
pub mod channelquerymchauditinfo;
pub mod querymchrisk;
pub mod setmchriskcallback;
pub mod syncmchriskresult;

/// `v2/mchrisk`
#[derive(Clone)]
pub struct Mchrisk {
    pub(crate) node: crate::chain::Node,
}

impl Mchrisk {
    /// `/bankquerymchauditinfo`
    #[inline]
    pub fn bankquerymchauditinfo(&self) -> bankquerymchauditinfo::Bankquerymchauditinfo {
        bankquerymchauditinfo::Bankquerymchauditinfo { node: self.node.clone() }
    }

    /// `/channelquerymchauditinfo`
    #[inline]
    pub fn channelquerymchauditinfo(&self) -> channelquerymchauditinfo::Channelquerymchauditinfo {
        channelquerymchauditinfo::Channelquerymchauditinfo { node: self.node.clone() }
    }

    /// `/querymchrisk`
    #[inline]
    pub fn querymchrisk(&self) -> querymchrisk::Querymchrisk {
        querymchrisk::Querymchrisk { node: self.node.clone() }
    }

    /// `/setmchriskcallback`
    #[inline]
    pub fn setmchriskcallback(&self) -> setmchriskcallback::Setmchriskcallback {
        setmchriskcallback::Setmchriskcallback { node: self.node.clone() }
    }

    /// `/syncmchriskresult`
    #[inline]
    pub fn syncmchriskresult(&self) -> syncmchriskresult::Syncmchriskresult {
        syncmchriskresult::Syncmchriskresult { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/mchrisk")
    }
}

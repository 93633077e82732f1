//! `v2/applyment/micro`

pub mod getstate;
pub mod getupgradestate;
pub mod modifyarchives;
pub mod modifycontactinfo;
pub mod signcontract;
pub mod submit;
pub mod submitupgrade;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/applyment/micro`
pub struct Micro(pub(crate) Node);

impl Micro {
    /// `/getstate`
    #[inline]
    pub fn getstate(self) -> getstate::Getstate {
        getstate::Getstate(self.0)
    }

    /// `/getupgradestate`
    #[inline]
    pub fn getupgradestate(self) -> getupgradestate::Getupgradestate {
        getupgradestate::Getupgradestate(self.0)
    }

    /// `/modifyarchives`
    #[inline]
    pub fn modifyarchives(self) -> modifyarchives::Modifyarchives {
        modifyarchives::Modifyarchives(self.0)
    }

    /// `/modifycontactinfo`
    #[inline]
    pub fn modifycontactinfo(self) -> modifycontactinfo::Modifycontactinfo {
        modifycontactinfo::Modifycontactinfo(self.0)
    }

    /// `/signcontract`
    #[inline]
    pub fn signcontract(self) -> signcontract::Signcontract {
        signcontract::Signcontract(self.0)
    }

    /// `/submit`
    #[inline]
    pub fn submit(self) -> submit::Submit {
        submit::Submit(self.0)
    }

    /// `/submitupgrade`
    #[inline]
    pub fn submitupgrade(self) -> submitupgrade::Submitupgrade {
        submitupgrade::Submitupgrade(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro", rest)
    }
}

//! `v2/secapi/mch`

pub mod add_institutionsub;
pub mod addsubdevconfig;
pub mod channelsetting;
pub mod modify_institutionsub;
pub mod modifymchinfo;
pub mod query_institutionsub;
pub mod querysubdevconfig;
pub mod submchmanage;
pub mod uploadmedia;

use crate::chain::Node;
use crate::client::Chain;

/// `v2/secapi/mch`
pub struct Mch(pub(crate) Node);

impl Mch {
    /// `/addInstitutionsub`
    #[inline]
    pub fn add_institutionsub(self) -> add_institutionsub::AddInstitutionsub {
        add_institutionsub::AddInstitutionsub(self.0)
    }

    /// `/addsubdevconfig`
    #[inline]
    pub fn addsubdevconfig(self) -> addsubdevconfig::Addsubdevconfig {
        addsubdevconfig::Addsubdevconfig(self.0)
    }

    /// `/channelsetting`
    #[inline]
    pub fn channelsetting(self) -> channelsetting::Channelsetting {
        channelsetting::Channelsetting(self.0)
    }

    /// `/modifyInstitutionsub`
    #[inline]
    pub fn modify_institutionsub(self) -> modify_institutionsub::ModifyInstitutionsub {
        modify_institutionsub::ModifyInstitutionsub(self.0)
    }

    /// `/modifymchinfo`
    #[inline]
    pub fn modifymchinfo(self) -> modifymchinfo::Modifymchinfo {
        modifymchinfo::Modifymchinfo(self.0)
    }

    /// `/queryInstitutionsub`
    #[inline]
    pub fn query_institutionsub(self) -> query_institutionsub::QueryInstitutionsub {
        query_institutionsub::QueryInstitutionsub(self.0)
    }

    /// `/querysubdevconfig`
    #[inline]
    pub fn querysubdevconfig(self) -> querysubdevconfig::Querysubdevconfig {
        querysubdevconfig::Querysubdevconfig(self.0)
    }

    /// `/submchmanage`
    #[inline]
    pub fn submchmanage(self) -> submchmanage::Submchmanage {
        submchmanage::Submchmanage(self.0)
    }

    /// `/uploadmedia`
    #[inline]
    pub fn uploadmedia(self) -> uploadmedia::Uploadmedia {
        uploadmedia::Uploadmedia(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/secapi/mch", rest)
    }
}

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

/// `v2/secapi/mch`
#[derive(Clone)]
pub struct Mch {
    pub(crate) node: crate::chain::Node,
}

impl Mch {
    /// `/addInstitutionsub`
    #[inline]
    pub fn add_institutionsub(&self) -> add_institutionsub::AddInstitutionsub {
        add_institutionsub::AddInstitutionsub { node: self.node.clone() }
    }

    /// `/addsubdevconfig`
    #[inline]
    pub fn addsubdevconfig(&self) -> addsubdevconfig::Addsubdevconfig {
        addsubdevconfig::Addsubdevconfig { node: self.node.clone() }
    }

    /// `/channelsetting`
    #[inline]
    pub fn channelsetting(&self) -> channelsetting::Channelsetting {
        channelsetting::Channelsetting { node: self.node.clone() }
    }

    /// `/modifyInstitutionsub`
    #[inline]
    pub fn modify_institutionsub(&self) -> modify_institutionsub::ModifyInstitutionsub {
        modify_institutionsub::ModifyInstitutionsub { node: self.node.clone() }
    }

    /// `/modifymchinfo`
    #[inline]
    pub fn modifymchinfo(&self) -> modifymchinfo::Modifymchinfo {
        modifymchinfo::Modifymchinfo { node: self.node.clone() }
    }

    /// `/queryInstitutionsub`
    #[inline]
    pub fn query_institutionsub(&self) -> query_institutionsub::QueryInstitutionsub {
        query_institutionsub::QueryInstitutionsub { node: self.node.clone() }
    }

    /// `/querysubdevconfig`
    #[inline]
    pub fn querysubdevconfig(&self) -> querysubdevconfig::Querysubdevconfig {
        querysubdevconfig::Querysubdevconfig { node: self.node.clone() }
    }

    /// `/submchmanage`
    #[inline]
    pub fn submchmanage(&self) -> submchmanage::Submchmanage {
        submchmanage::Submchmanage { node: self.node.clone() }
    }

    /// `/uploadmedia`
    #[inline]
    pub fn uploadmedia(&self) -> uploadmedia::Uploadmedia {
        uploadmedia::Uploadmedia { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch")
    }
}

//! 小微特约商户 · Micro sub-merchants
//!
//! `v2/applyment/micro`

pub mod getstate;
pub mod getupgradestate;
pub mod modifyarchives;
pub mod modifycontactinfo;
pub mod signcontract;
pub mod submit;
pub mod submitupgrade;

/// 小微特约商户 · Micro sub-merchants
///
/// `v2/applyment/micro`
#[derive(Clone)]
pub struct Micro {
    pub(crate) node: crate::chain::Node,
}

impl Micro {
    /// `/getstate`: 查询申请状态 · Query a micro merchant application
    #[inline]
    pub fn getstate(&self) -> getstate::Getstate {
        getstate::Getstate { node: self.node.clone() }
    }

    /// `/getupgradestate`: 查询升级申请单状态 · Query an upgrade application
    #[inline]
    pub fn getupgradestate(&self) -> getupgradestate::Getupgradestate {
        getupgradestate::Getupgradestate { node: self.node.clone() }
    }

    /// `/modifyarchives`: 修改结算银行卡 · Change the settlement bank card
    #[inline]
    pub fn modifyarchives(&self) -> modifyarchives::Modifyarchives {
        modifyarchives::Modifyarchives { node: self.node.clone() }
    }

    /// `/modifycontactinfo`: 修改联系信息 · Change the contact information
    #[inline]
    pub fn modifycontactinfo(&self) -> modifycontactinfo::Modifycontactinfo {
        modifycontactinfo::Modifycontactinfo { node: self.node.clone() }
    }

    /// `/signcontract`: 签约报备 · Report a signed contract
    #[inline]
    pub fn signcontract(&self) -> signcontract::Signcontract {
        signcontract::Signcontract { node: self.node.clone() }
    }

    /// `/submit`: 申请入驻 · Submit a micro merchant application
    #[inline]
    pub fn submit(&self) -> submit::Submit {
        submit::Submit { node: self.node.clone() }
    }

    /// `/submitupgrade`: 提交升级申请单 · Submit an upgrade application
    #[inline]
    pub fn submitupgrade(&self) -> submitupgrade::Submitupgrade {
        submitupgrade::Submitupgrade { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro")
    }
}

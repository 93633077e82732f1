//! 跨境/全球 进件、银行服务商 · Cross-border and global: onboarding; Bank partners
//!
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

/// 跨境/全球 进件、银行服务商 · Cross-border and global: onboarding; Bank partners
///
/// `v2/secapi/mch`
#[derive(Clone)]
pub struct Mch {
    pub(crate) node: crate::chain::Node,
}

impl Mch {
    /// `/addInstitutionsub`: 进件子商户 · Add a sub-merchant (institution)
    #[inline]
    pub fn add_institutionsub(&self) -> add_institutionsub::AddInstitutionsub {
        add_institutionsub::AddInstitutionsub { node: self.node.clone() }
    }

    /// `/addsubdevconfig`: 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a sub-merchant development setting
    #[inline]
    pub fn addsubdevconfig(&self) -> addsubdevconfig::Addsubdevconfig {
        addsubdevconfig::Addsubdevconfig { node: self.node.clone() }
    }

    /// `/channelsetting`: 银行服务商特约子商户指定渠道号 · Set the channel of a sub-merchant
    #[inline]
    pub fn channelsetting(&self) -> channelsetting::Channelsetting {
        channelsetting::Channelsetting { node: self.node.clone() }
    }

    /// `/modifyInstitutionsub`: 修改子商户 · Modify a sub-merchant (institution)
    #[inline]
    pub fn modify_institutionsub(&self) -> modify_institutionsub::ModifyInstitutionsub {
        modify_institutionsub::ModifyInstitutionsub { node: self.node.clone() }
    }

    /// `/modifymchinfo`: 银行特约商户信息修改 · Modify a bank sub-merchant
    #[inline]
    pub fn modifymchinfo(&self) -> modifymchinfo::Modifymchinfo {
        modifymchinfo::Modifymchinfo { node: self.node.clone() }
    }

    /// `/queryInstitutionsub`: 查询子商户 · Query a sub-merchant (institution)
    #[inline]
    pub fn query_institutionsub(&self) -> query_institutionsub::QueryInstitutionsub {
        query_institutionsub::QueryInstitutionsub { node: self.node.clone() }
    }

    /// `/querysubdevconfig`: 配置查询 · Query sub-merchant development settings
    #[inline]
    pub fn querysubdevconfig(&self) -> querysubdevconfig::Querysubdevconfig {
        querysubdevconfig::Querysubdevconfig { node: self.node.clone() }
    }

    /// `/submchmanage`: 银行特约商户录入/银行特约商户资料查询 · Add or query bank sub-merchants
    #[inline]
    pub fn submchmanage(&self) -> submchmanage::Submchmanage {
        submchmanage::Submchmanage { node: self.node.clone() }
    }

    /// `/uploadmedia`: 图片上传 · Upload an image
    #[inline]
    pub fn uploadmedia(&self) -> uploadmedia::Uploadmedia {
        uploadmedia::Uploadmedia { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/secapi/mch")
    }
}

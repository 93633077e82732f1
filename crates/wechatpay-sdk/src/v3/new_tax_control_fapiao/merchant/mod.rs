//! 电子发票、电子发票 腾讯数电发票模式 · E-fapiao; E-fapiao: Tencent digital fapiao
//!
//! `/v3/new-tax-control-fapiao/merchant`

pub mod base_information;
pub mod development_config;
pub mod sub_mchid;
pub mod tax_codes;

/// 电子发票、电子发票 腾讯数电发票模式 · E-fapiao; E-fapiao: Tencent digital fapiao
///
/// `/v3/new-tax-control-fapiao/merchant`
#[derive(Clone)]
pub struct Merchant {
    pub(crate) node: crate::chain::Node,
}

impl Merchant {
    /// `/base-information`: 获取商户开票基础信息 · Get the merchant's fapiao information
    #[inline]
    pub fn base_information(&self) -> base_information::BaseInformation {
        base_information::BaseInformation { node: self.node.clone() }
    }

    /// `/development-config`: 查询商户配置的开发选项、配置开发选项 · Query the development configuration; Set the development configuration
    #[inline]
    pub fn development_config(&self) -> development_config::DevelopmentConfig {
        development_config::DevelopmentConfig { node: self.node.clone() }
    }

    /// `/tax-codes`: 获取商品和服务税收分类对照表 · List tax classification codes
    #[inline]
    pub fn tax_codes(&self) -> tax_codes::TaxCodes {
        tax_codes::TaxCodes { node: self.node.clone() }
    }

    /// `/{sub_mchid}`: 子商户号 · Sub-merchant ID
    pub fn sub_mchid(&self, value: impl Into<String>) -> sub_mchid::SubMchid {
        sub_mchid::SubMchid { node: self.node.bind("sub_mchid", value) }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant")
    }
}

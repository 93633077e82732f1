//! 电子发票 · E-fapiao
//!
//! `/v3/new-tax-control-fapiao`

pub mod card_template;
pub mod download;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;

/// 电子发票 · E-fapiao
///
/// `/v3/new-tax-control-fapiao`
#[derive(Clone)]
pub struct NewTaxControlFapiao {
    pub(crate) node: crate::chain::Node,
}

impl NewTaxControlFapiao {
    /// `/card-template`: 创建电子发票卡券模板 · Create an e-fapiao card template
    #[inline]
    pub fn card_template(&self) -> card_template::CardTemplate {
        card_template::CardTemplate { node: self.node.clone() }
    }

    /// `/download`: 下载发票文件 · Download a fapiao file
    #[inline]
    pub fn download(&self) -> download::Download {
        download::Download { node: self.node.clone() }
    }

    /// `/fapiao-applications`: 开具电子发票 · Issue an e-fapiao
    #[inline]
    pub fn fapiao_applications(&self) -> fapiao_applications::FapiaoApplications {
        fapiao_applications::FapiaoApplications { node: self.node.clone() }
    }

    /// `/fapiaomerchant`: 获取邀请商户开通服务商电子发票能力、获取邀请开通的商户信息 · Get the merchant invitation link; List invited merchants
    #[inline]
    pub fn fapiaomerchant(&self) -> fapiaomerchant::Fapiaomerchant {
        fapiaomerchant::Fapiaomerchant { node: self.node.clone() }
    }

    /// `/merchant`: 电子发票、电子发票 腾讯数电发票模式 · E-fapiao; E-fapiao: Tencent digital fapiao
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/user-title`: 获取用户填写的抬头 · Get the user's fapiao title
    #[inline]
    pub fn user_title(&self) -> user_title::UserTitle {
        user_title::UserTitle { node: self.node.clone() }
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao")
    }
}

//! `/v3/new-tax-control-fapiao`

pub mod card_template;
pub mod download;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;

/// `/v3/new-tax-control-fapiao`
#[derive(Clone)]
pub struct NewTaxControlFapiao {
    pub(crate) node: crate::chain::Node,
}

impl NewTaxControlFapiao {
    /// `/card-template`
    #[inline]
    pub fn card_template(&self) -> card_template::CardTemplate {
        card_template::CardTemplate { node: self.node.clone() }
    }

    /// `/download`
    #[inline]
    pub fn download(&self) -> download::Download {
        download::Download { node: self.node.clone() }
    }

    /// `/fapiao-applications`
    #[inline]
    pub fn fapiao_applications(&self) -> fapiao_applications::FapiaoApplications {
        fapiao_applications::FapiaoApplications { node: self.node.clone() }
    }

    /// `/fapiaomerchant`
    #[inline]
    pub fn fapiaomerchant(&self) -> fapiaomerchant::Fapiaomerchant {
        fapiaomerchant::Fapiaomerchant { node: self.node.clone() }
    }

    /// `/merchant`
    #[inline]
    pub fn merchant(&self) -> merchant::Merchant {
        merchant::Merchant { node: self.node.clone() }
    }

    /// `/user-title`
    #[inline]
    pub fn user_title(&self) -> user_title::UserTitle {
        user_title::UserTitle { node: self.node.clone() }
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao")
    }
}

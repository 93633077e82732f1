//! `/v3/new-tax-control-fapiao`

pub mod card_template;
pub mod download;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;

use crate::chain::Node;
use crate::client::Chain;

/// `/v3/new-tax-control-fapiao`
pub struct NewTaxControlFapiao(pub(crate) Node);

impl NewTaxControlFapiao {
    /// `/card-template`
    #[inline]
    pub fn card_template(self) -> card_template::CardTemplate {
        card_template::CardTemplate(self.0)
    }

    /// `/download`
    #[inline]
    pub fn download(self) -> download::Download {
        download::Download(self.0)
    }

    /// `/fapiao-applications`
    #[inline]
    pub fn fapiao_applications(self) -> fapiao_applications::FapiaoApplications {
        fapiao_applications::FapiaoApplications(self.0)
    }

    /// `/fapiaomerchant`
    #[inline]
    pub fn fapiaomerchant(self) -> fapiaomerchant::Fapiaomerchant {
        fapiaomerchant::Fapiaomerchant(self.0)
    }

    /// `/merchant`
    #[inline]
    pub fn merchant(self) -> merchant::Merchant {
        merchant::Merchant(self.0)
    }

    /// `/user-title`
    #[inline]
    pub fn user_title(self) -> user_title::UserTitle {
        user_title::UserTitle(self.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao", rest)
    }
}

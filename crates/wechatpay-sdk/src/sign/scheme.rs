//! The two schemes of JSON requests: a merchant's, and a brand's for `/brand/…`.
//!
//! They differ in their name, and in the member with the account. The signed messages are the same
//! (`docs/protocol.md` §2).

/// The signing account, which determines the scheme in `Authorization`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    Merchant,
    Brand,
}

impl Scheme {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Merchant => "WECHATPAY2-SHA256-RSA2048",
            Self::Brand => "WECHATPAY-BRAND-SHA256-RSA2048",
        }
    }

    /// The member of `Authorization` that names the account.
    pub(super) fn account(self) -> &'static str {
        match self {
            Self::Merchant => "mchid",
            Self::Brand => "brand_id",
        }
    }

    /// Whether an answer or a notification for this account may have this
    /// `Wechatpay-Signature-Type`. The brand's own is only seen in third parties' tests, so
    /// both are accepted there. The signature is the same with either.
    pub(super) fn accepts(self, signature_type: &str) -> bool {
        signature_type == Self::Merchant.name() || signature_type == self.name()
    }
}

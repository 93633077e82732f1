//! What `POST /v3/ecommerce/account/apply-cancel-withdraw` has in common with other areas.

use crate::message;

use crate::shared::v3_applyment4sub_applyment_post_id_doc_type::IdDocType;

enumeration! {
    /// 账户类型
    AccountType {
        ACCOUNT_TYPE_CORPORATE = "ACCOUNT_TYPE_CORPORATE",
        ACCOUNT_TYPE_PERSONAL = "ACCOUNT_TYPE_PERSONAL",
    }
}

/// 收款人账号对应的证件信息
pub struct IdentityInfo(pub(crate) message::Object);

impl IdentityInfo {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<crate::Enumeration<IdDocType>>("id_doc_type"),
        message::required::<crate::Sensitive>("identification_name"),
        message::required::<crate::Sensitive>("identification_no"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 证件类型
    pub fn id_doc_type(self, value: impl Into<crate::Enumeration<IdDocType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<IdDocType>>("id_doc_type", value))
    }

    /// 证件姓名，加密传输（必填）
    pub fn identification_name(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("identification_name", value))
    }

    /// 证件号码，加密传输（必填）
    pub fn identification_no(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("identification_no", value))
    }
}

request!(IdentityInfo);

held!(IdentityInfo);

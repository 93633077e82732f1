//! What `POST /v3/ecommerce/account/apply-cancel-withdraw` has in common with other areas.

use crate::message::{Enumeration, Listed, Object, optional, required};
use crate::sensitive::Sensitive;

use crate::shared::v3_applyment4sub_applyment_post::IdDocType;

enumeration! {
    /// 账户类型
    AccountType {
        ACCOUNT_TYPE_CORPORATE = "ACCOUNT_TYPE_CORPORATE",
        ACCOUNT_TYPE_PERSONAL = "ACCOUNT_TYPE_PERSONAL",
    }
}

/// 收款人账号对应的证件信息
pub struct IdentityInfo(pub(crate) Object);

impl IdentityInfo {
    const MEMBERS: &'static [Listed] = &[
        optional::<Enumeration<IdDocType>>("id_doc_type"),
        required::<Sensitive>("identification_name"),
        required::<Sensitive>("identification_no"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 证件类型
    pub fn id_doc_type(self, value: impl Into<Enumeration<IdDocType>>) -> Self {
        Self(self.0.with_some::<Enumeration<IdDocType>>("id_doc_type", value))
    }

    /// 证件姓名，加密传输（必填）
    pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
        Self(self.0.with_some::<Sensitive>("identification_name", value))
    }

    /// 证件号码，加密传输（必填）
    pub fn identification_no(self, value: impl Into<Sensitive>) -> Self {
        Self(self.0.with_some::<Sensitive>("identification_no", value))
    }
}

request!(IdentityInfo);

held!(IdentityInfo);

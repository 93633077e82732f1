//! What `POST /v3/ecommerce/mch-transfer/authorizations` has in common with other areas.

use crate::message;

/// 签约协议列表
pub struct AgreementList(pub(crate) message::Object);

impl AgreementList {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("agreement_code"),
        message::required::<String>("agreement_version"),
        message::required::<String>("sign_organization"),
        message::required::<crate::Time>("sign_time"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 协议编号（必填）
    pub fn agreement_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("agreement_code", value))
    }

    /// 协议版本号（必填）
    pub fn agreement_version(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("agreement_version", value))
    }

    /// 签约主体（必填）
    pub fn sign_organization(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sign_organization", value))
    }

    /// 签约时间（必填）
    pub fn sign_time(self, value: impl Into<crate::Time>) -> Self {
        Self(self.0.with_some::<crate::Time>("sign_time", value))
    }
}

request!(AgreementList);

held!(AgreementList);

//! What `PATCH /v3/global/merchants/{sub_mchid}` has in common with other areas.

use crate::message;

/// 联系人信息
pub struct Contact(pub(crate) message::Object);

impl Contact {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<crate::Sensitive>("name"),
        message::required::<crate::Sensitive>("phone"),
        message::required::<crate::Sensitive>("email"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 联系人名称，加密传输（必填）
    pub fn name(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("name", value))
    }

    /// 联系人电话，加密传输（必填）
    pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("phone", value))
    }

    /// 联系人邮箱，加密传输（必填）
    pub fn email(self, value: impl Into<crate::Sensitive>) -> Self {
        Self(self.0.with_some::<crate::Sensitive>("email", value))
    }
}

/// 董事信息
pub struct Director(pub(crate) message::Object);

impl Director {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<String>("name"), message::optional::<String>("number")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 董事姓名
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 董事证件号
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("number", value))
    }
}

/// 负责人信息
pub struct Principal(pub(crate) message::Object);

impl Principal {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<String>("name"), message::optional::<String>("number")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 负责人姓名
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 负责人证件号
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("number", value))
    }
}

request!(Contact, Director, Principal);

held!(Contact, Director, Principal);

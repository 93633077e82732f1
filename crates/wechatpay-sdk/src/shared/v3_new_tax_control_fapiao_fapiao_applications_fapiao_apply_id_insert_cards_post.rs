//! What `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` has in common with other areas.

use crate::message;

/// 销售方信息
pub struct SellerInformation(pub(crate) message::Object);

impl SellerInformation {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("name"),
        message::required::<String>("taxpayer_id"),
        message::required::<String>("address"),
        message::optional::<String>("telephone"),
        message::optional::<String>("bank_name"),
        message::optional::<String>("bank_account"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 名称（必填）
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 纳税人识别号（必填）
    pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("taxpayer_id", value))
    }

    /// 地址（必填）
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address", value))
    }

    /// 电话
    pub fn telephone(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("telephone", value))
    }

    /// 开户银行
    pub fn bank_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("bank_name", value))
    }

    /// 银行账号
    pub fn bank_account(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("bank_account", value))
    }
}

/// 附加信息
pub struct ExtraInformation(pub(crate) message::Object);

impl ExtraInformation {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("payee"),
        message::optional::<String>("reviewer"),
        message::required::<String>("drawer"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 收款人
    pub fn payee(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("payee", value))
    }

    /// 复核人
    pub fn reviewer(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("reviewer", value))
    }

    /// 开票人（必填）
    pub fn drawer(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("drawer", value))
    }
}

request!(SellerInformation, ExtraInformation);

held!(SellerInformation, ExtraInformation);

//! What `POST /v3/apply4subject/applyment` has in common with other areas.

use crate::message;

enumeration! {
    /// `UboIdDocType`
    UboIdDocType {
        IDENTIFICATION_TYPE_IDCARD = "IDENTIFICATION_TYPE_IDCARD",
        IDENTIFICATION_TYPE_OVERSEA_PASSPORT = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IDENTIFICATION_TYPE_HONGKONG_PASSPORT = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IDENTIFICATION_TYPE_MACAO_PASSPORT = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IDENTIFICATION_TYPE_TAIWAN_PASSPORT = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IDENTIFICATION_TYPE_FOREIGN_RESIDENT = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IDENTIFICATION_TYPE_TAIWAN_RESIDENT = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

enumeration! {
    /// 金融机构类型
    FinanceType {
        BANK_AGENT = "BANK_AGENT",
        PAYMENT_AGENT = "PAYMENT_AGENT",
        INSURANCE = "INSURANCE",
        TRADE_AND_SETTLE = "TRADE_AND_SETTLE",
        OTHER = "OTHER",
    }
}

/// 金融机构许可证信息
pub struct FinanceInstitutionInfo(pub(crate) message::Object);

impl FinanceInstitutionInfo {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<crate::Enumeration<FinanceType>>("finance_type"),
        message::optional::<Vec<String>>("finance_license_pics"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 金融机构类型
    pub fn finance_type(self, value: impl Into<crate::Enumeration<FinanceType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<FinanceType>>("finance_type", value))
    }

    /// 金融机构许可证图片
    #[inline]
    pub fn finance_license_pics(self, value: Vec<String>) -> Self {
        Self(self.0.with("finance_license_pics", value))
    }
}

/// 提交商户开户意愿申请单：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 微信支付申请单号
    pub applyment_id: Option<i64>,
}

request!(FinanceInstitutionInfo);

held!(FinanceInstitutionInfo);

message! {
    Response {
        0 => applyment_id: "applyment_id",
    }
}

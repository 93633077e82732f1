//! What `POST /v3/global/merchants` has in common with other areas.

use crate::message::{Enumeration, JsonText, Listed, Object, optional, required};

use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::BusinessType;

enumeration! {
    /// 验证状态
    VerificationStatus {
        UNDER_REVIEW = "Under Review",
        APPROVED = "Approved",
    }
}

/// 业务信息
pub struct Business(pub(crate) Object);

impl Business {
    const MEMBERS: &'static [Listed] = &[
        required::<Enumeration<BusinessType>>("business_type"),
        optional::<String>("app_download"),
        optional::<String>("website"),
        optional::<String>("office_account"),
        optional::<String>("mini_program"),
        optional::<String>("store_address"),
        optional::<JsonText<Vec<String>>>("store_photos"),
        optional::<String>("mcc"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 业务类型（必填）
    pub fn business_type(self, value: impl Into<Enumeration<BusinessType>>) -> Self {
        Self(self.0.with_some::<Enumeration<BusinessType>>("business_type", value))
    }

    /// APP下载链接
    pub fn app_download(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("app_download", value))
    }

    /// 业务网站
    pub fn website(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("website", value))
    }

    /// 公众号
    pub fn office_account(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("office_account", value))
    }

    /// 小程序
    pub fn mini_program(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mini_program", value))
    }

    /// 门店地址
    pub fn store_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("store_address", value))
    }

    /// 门店照片JSON格式字符串
    pub fn store_photos(self, value: impl Into<JsonText<Vec<String>>>) -> Self {
        Self(self.0.with_some::<JsonText<Vec<String>>>("store_photos", value))
    }

    /// MCC码
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mcc", value))
    }
}

request!(Business);

held!(Business);

//! What `POST /v3/global/merchants` has in common with other areas.

use crate::message;

use crate::shared::v3_global_merchants_sub_mchid_get_merchant_type::BusinessType;

enumeration! {
    /// 验证状态
    VerificationStatus {
        UNDER_REVIEW = "Under Review",
        APPROVED = "Approved",
    }
}

/// 业务信息
pub struct Business(pub(crate) message::Object);

impl Business {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<crate::Enumeration<BusinessType>>("business_type"),
        message::optional::<String>("app_download"),
        message::optional::<String>("website"),
        message::optional::<String>("office_account"),
        message::optional::<String>("mini_program"),
        message::optional::<String>("store_address"),
        message::optional::<crate::JsonText<Vec<String>>>("store_photos"),
        message::optional::<String>("mcc"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 业务类型（必填）
    pub fn business_type(self, value: impl Into<crate::Enumeration<BusinessType>>) -> Self {
        Self(self.0.with_some::<crate::Enumeration<BusinessType>>("business_type", value))
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
    pub fn store_photos(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
        Self(self.0.with_some::<crate::JsonText<Vec<String>>>("store_photos", value))
    }

    /// MCC码
    pub fn mcc(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mcc", value))
    }
}

request!(Business);

held!(Business);

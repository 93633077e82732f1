//! What `PATCH /v3/brand/partner/store/brandstores/{store_id}` has in common with other areas.

use crate::message;

/// 门店地址信息
pub struct StoreAddress(pub(crate) message::Object);

impl StoreAddress {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("address_code"),
        message::required::<String>("address_detail"),
        message::optional::<String>("address_complements"),
        message::optional::<String>("longitude"),
        message::optional::<String>("latitude"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 门店省市编码（必填）
    pub fn address_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address_code", value))
    }

    /// 门店地址（必填）
    pub fn address_detail(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address_detail", value))
    }

    /// 门店地址辅助描述
    pub fn address_complements(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address_complements", value))
    }

    /// 门店经度
    pub fn longitude(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("longitude", value))
    }

    /// 门店纬度
    pub fn latitude(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("latitude", value))
    }
}

/// 门店经营信息
pub struct StoreBusiness(pub(crate) message::Object);

impl StoreBusiness {
    const MEMBERS: &'static [message::Listed] = &[
        message::optional::<String>("service_phone"),
        message::optional::<String>("business_hours"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 门店服务电话
    pub fn service_phone(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("service_phone", value))
    }

    /// 门店经营时间
    pub fn business_hours(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("business_hours", value))
    }
}

request!(StoreAddress, StoreBusiness);

held!(StoreAddress, StoreBusiness);

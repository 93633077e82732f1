//! What `POST /deposit/micropay` has in common with other areas.

use crate::message;

enumeration! {
    /// 是否指定服务商分账
    ProfitSharing {
        N = "N",
        Y = "Y",
    }
}

/// 场景信息JSON格式字符串
pub struct SceneInfo(pub(crate) message::Object);

impl SceneInfo {
    const MEMBERS: &'static [message::Listed] = &[message::required::<StoreInfo>("store_info")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 实际门店信息（必填）
    #[inline]
    pub fn store_info(self, value: StoreInfo) -> Self {
        Self(self.0.with("store_info", value))
    }
}

/// 实际门店信息
pub struct StoreInfo(pub(crate) message::Object);

impl StoreInfo {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("id"),
        message::optional::<String>("name"),
        message::optional::<String>("area_code"),
        message::optional::<String>("address"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 门店id（必填）
    pub fn id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("id", value))
    }

    /// 门店名称
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("name", value))
    }

    /// 门店行政区划码
    pub fn area_code(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("area_code", value))
    }

    /// 门店详细地址
    pub fn address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("address", value))
    }
}

request!(SceneInfo, StoreInfo);

held!(SceneInfo, StoreInfo);

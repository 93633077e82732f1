//! What `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` has in common with other areas.

use crate::message;

/// 资料项关联规则集合
pub struct Relations(pub(crate) message::Object);

impl Relations {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<i64>("source_key"), message::optional::<String>("source_value")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 关联的资料项ID
    #[inline]
    pub fn source_key(self, value: i64) -> Self {
        Self(self.0.with("source_key", value))
    }

    /// 关联的资料项值
    pub fn source_value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("source_value", value))
    }
}

request!(Relations);

held!(Relations);

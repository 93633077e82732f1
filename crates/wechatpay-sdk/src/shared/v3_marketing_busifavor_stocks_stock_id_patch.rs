//! What `PATCH /v3/marketing/busifavor/stocks/{stock_id}` has in common with other areas.

use crate::message;

/// 事件通知配置
pub struct NotifyConfig(pub(crate) message::Object);

impl NotifyConfig {
    const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("notify_appid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 事件通知appid
    pub fn notify_appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("notify_appid", value))
    }
}

request!(NotifyConfig);

held!(NotifyConfig);

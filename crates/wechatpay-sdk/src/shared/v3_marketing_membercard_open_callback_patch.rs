//! What `PATCH /v3/marketing/membercard-open/callback` has in common with other areas.

use crate::message;

/// 设置回调地址：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("notify_url")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 通知url地址（必填）
    pub fn notify_url(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("notify_url", value))
    }
}

request!(Request);

//! What `POST /v3/global/merchant-service/complaint-notifications` has in common with other areas.

use crate::message;

/// 创建投诉通知回调：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("url")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 通知地址（必填）
    pub fn url(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("url", value))
    }
}

request!(Request);

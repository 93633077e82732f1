//! What `GET /v3/marketing/busifavor/callbacks` has in common with other areas.

use crate::message;

/// 查询商家券事件通知地址：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 商户号（必填）
    pub fn mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mchid", value))
    }
}

request!(Request);

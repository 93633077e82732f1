//! What `GET /v3/global/statements` has in common with other areas.

use crate::message;

/// 下载对账单：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<String>("date"), message::required::<String>("mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 账单日期（必填）
    pub fn date(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("date", value))
    }

    /// 商户号（必填）
    pub fn mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mchid", value))
    }
}

request!(Request);

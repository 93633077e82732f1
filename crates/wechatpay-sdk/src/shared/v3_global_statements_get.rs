//! What `GET /v3/global/statements` has in common with other areas.

use crate::message::{Listed, Object, required};

/// 下载对账单：请求（其他接口共用）
pub struct Request(pub(crate) Object);

impl Request {
    const MEMBERS: &'static [Listed] = &[required::<String>("date"), required::<String>("mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
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

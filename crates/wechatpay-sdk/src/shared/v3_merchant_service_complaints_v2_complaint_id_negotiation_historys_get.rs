//! What `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` has in common with other areas.

use crate::message;

/// 查询投诉协商历史：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] =
        &[message::optional::<i64>("limit"), message::optional::<i64>("offset")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 分页大小
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.with("limit", value))
    }

    /// 分页开始位置
    #[inline]
    pub fn offset(self, value: i64) -> Self {
        Self(self.0.with("offset", value))
    }
}

request!(Request);

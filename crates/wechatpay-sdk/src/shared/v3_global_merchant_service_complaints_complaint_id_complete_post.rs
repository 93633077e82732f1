//! What `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` has in common with other areas.

use crate::message;

/// 反馈处理完成：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("complainted_mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 被诉商户号（必填）
    pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("complainted_mchid", value))
    }
}

request!(Request);

//! What `GET /v3/ebike/charge/contracts/{contract_id}` has in common with other areas.

use crate::message;

/// 通过签约号查询用户状态：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("sub_mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 特约商户号
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }
}

request!(Request);

//! What `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}` has in common with other areas.

use crate::message;

/// 商户提现单号查询：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("sub_mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 二级商户号（必填）
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }
}

request!(Request);

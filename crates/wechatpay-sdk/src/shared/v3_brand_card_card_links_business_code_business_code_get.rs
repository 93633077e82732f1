//! What `GET /v3/brand/card/card-links/business-code/{business_code}` has in common with other areas.

use crate::message;

/// 根据业务申请编号查询添加申请状态：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("brand_id")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 品牌ID（必填）
    pub fn brand_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("brand_id", value))
    }
}

request!(Request);

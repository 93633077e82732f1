//! What `POST /v3/ecommerce/account/cancel-applications/media` has in common with other areas.

use crate::message;

/// 注销申请图片上传：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<crate::Upload>("file")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 媒体图⽚只⽀持JPG（必填）
    #[inline]
    pub fn file(self, value: crate::Upload) -> Self {
        Self(self.0.with("file", value))
    }
}

request!(Request);

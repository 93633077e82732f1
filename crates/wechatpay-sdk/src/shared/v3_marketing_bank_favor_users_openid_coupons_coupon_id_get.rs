//! What `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` has in common with other areas.

use crate::message;

/// 查询绑定多笔立减活动的代金券详情：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("appid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 公众账号ID（必填）
    pub fn appid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("appid", value))
    }
}

request!(Request);

//! What `GET /v3/global/refunds/id/{refund_id}` has in common with other areas.

use crate::message;

/// 查询单笔退款(微信支付退款订单号)：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[
        message::required::<String>("mchid"),
        message::required::<String>("sub_mchid"),
        message::required::<String>("sp_mchid"),
    ];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 商户号（必填）
    pub fn mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("mchid", value))
    }

    /// 子商户号（必填）
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }

    /// 机构商户号（必填）
    pub fn sp_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sp_mchid", value))
    }
}

request!(Request);

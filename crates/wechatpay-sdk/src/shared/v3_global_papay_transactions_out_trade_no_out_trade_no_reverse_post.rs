//! What `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` has in common with other areas.

use crate::message;

/// 撤销订单(商户订单号)：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] = &[message::required::<String>("sub_mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 子商户号（必填）
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }
}

request!(Request);

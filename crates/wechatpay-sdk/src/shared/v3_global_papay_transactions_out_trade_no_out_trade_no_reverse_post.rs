//! What `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` has in common with other areas.

use crate::message::{Listed, Object, required};

/// 撤销订单(商户订单号)：请求（其他接口共用）
pub struct Request(pub(crate) Object);

impl Request {
    const MEMBERS: &'static [Listed] = &[required::<String>("sub_mchid")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new(Self::MEMBERS))
    }

    /// 子商户号（必填）
    pub fn sub_mchid(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("sub_mchid", value))
    }
}

request!(Request);

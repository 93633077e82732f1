//! What `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate` has in common with other areas.

use crate::message;

/// 商户协议号解约协议：请求（其他接口共用）
pub struct Request(pub(crate) message::Object);

impl Request {
    const MEMBERS: &'static [message::Listed] =
        &[message::required::<String>("contract_termination_remark")];

    /// Without any member; each has a method that sets it.
    #[inline]
    pub fn new() -> Self {
        Self(message::Object::new(Self::MEMBERS))
    }

    /// 解约备注（必填）
    pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("contract_termination_remark", value))
    }
}

request!(Request);

//! What `GET /v3/combine-transactions/id/{combine_transaction_id}` has in common with other areas.

/// 支付者
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识
    pub openid: Option<String>,
}

message! {
    CombinePayerInfo {
        0 => openid: "openid",
    }
}

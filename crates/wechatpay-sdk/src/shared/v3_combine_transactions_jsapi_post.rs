//! What `POST /v3/combine-transactions/jsapi` has in common with other areas.

/// 合单下单-JSAPI支付：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 预支付交易会话标识
    pub prepay_id: Option<String>,
}

message! {
    Response {
        0 => prepay_id: "prepay_id",
    }
}

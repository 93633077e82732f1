//! What `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` has in common with other areas.

/// 查询订单剩余待分金额：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 订单剩余待分金额，单位为分
    pub unsplit_amount: Option<crate::Fen>,
}

message! {
    Response {
        0 => transaction_id: "transaction_id",
        1 => unsplit_amount: "unsplit_amount",
    }
}

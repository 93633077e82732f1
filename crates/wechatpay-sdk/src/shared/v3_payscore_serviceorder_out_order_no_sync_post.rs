//! What `POST /v3/payscore/serviceorder/{out_order_no}/sync` has in common with other areas.

/// 商户优惠
#[non_exhaustive]
pub struct PostDiscounts {
    /// 优惠名称
    pub name: Option<String>,
    /// 优惠说明
    pub description: Option<String>,
    /// 优惠金额，单位为分
    pub amount: Option<crate::Fen>,
}

message! {
    PostDiscounts {
        0 => name: "name",
        1 => description: "description",
        2 => amount: "amount",
    }
}

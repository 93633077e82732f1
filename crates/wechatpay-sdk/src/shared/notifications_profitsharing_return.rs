//! What `PROFITSHARING.RETURN` has in common with other areas.

use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;

/// 分账接收方对象
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方的类型
    pub r#type: Option<crate::Enumeration<Type>>,
    /// 分账接收方的账号
    pub account: Option<String>,
    /// 分账动账金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 分账/回退描述
    pub description: Option<String>,
}

message! {
    Receiver {
        0 => r#type: "type",
        1 => account: "account",
        2 => amount: "amount",
        3 => description: "description",
    }
}

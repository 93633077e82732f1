//! `PROFITSHARING.RETURN`: 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) (direct and partner)

pub use crate::shared::notifications_profitsharing_return::Receiver;
pub use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;

/// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)（其他接口共用）
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 调用接口提交的商户号
    pub sp_mchid: Option<String>,
    /// 调用接口提交的子商户号
    pub sub_mchid: Option<String>,
    /// 微信支付系统生成的订单号
    pub transaction_id: Option<String>,
    /// 微信分账/回退单号
    pub order_id: Option<String>,
    /// 分账方系统内部的分账/回退单号
    pub out_order_no: Option<String>,
    /// 分账接收方对象
    pub receiver: Option<Receiver>,
    /// 订单支付完成时间
    pub success_time: Option<crate::Time>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => sp_mchid: "sp_mchid",
        2 => sub_mchid: "sub_mchid",
        3 => transaction_id: "transaction_id",
        4 => order_id: "order_id",
        5 => out_order_no: "out_order_no",
        6 => receiver: "receiver",
        7 => success_time: "success_time",
    }
}

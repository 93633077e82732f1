//! `PROFITSHARING.RETURN`: 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

enumeration! {
    /// 分账接收方的类型
    Type {
        MERCHANT_ID = "MERCHANT_ID",
        PERSONAL_OPENID = "PERSONAL_OPENID",
    }
}

/// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON)
#[derive(Clone, Default)]
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
    pub success_time: Option<Time>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("sp_mchid", &mut self.sp_mchid),
            2 => Named("sub_mchid", &mut self.sub_mchid),
            3 => Named("transaction_id", &mut self.transaction_id),
            4 => Named("order_id", &mut self.order_id),
            5 => Named("out_order_no", &mut self.out_order_no),
            6 => Named("receiver", &mut self.receiver),
            7 => Named("success_time", &mut self.success_time),
            _ => return None,
        })
    }
}

/// 分账接收方对象
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方的类型
    pub r#type: Option<Enumeration<Type>>,
    /// 分账接收方的账号
    pub account: Option<String>,
    /// 分账动账金额，单位为分
    pub amount: Option<Fen>,
    /// 分账/回退描述
    pub description: Option<String>,
}

impl Message for Receiver {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("type", &mut self.r#type),
            1 => Named("account", &mut self.account),
            2 => Named("amount", &mut self.amount),
            3 => Named("description", &mut self.description),
            _ => return None,
        })
    }
}

message!(Content, Receiver);

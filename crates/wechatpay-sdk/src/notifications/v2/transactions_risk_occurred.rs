//! `transactions-risk-occurred`: 事中-风险交易回调通知银行服务商(XML)

use crate::message::{Enumeration, JsonText, Message, Named, enumeration, message};

pub use crate::notifications::v2::transaction_success::ReturnCode;

enumeration! {
    /// 签名类型
    SignType {
        HMAC_SHA256 = "HMAC-SHA256",
    }
}

enumeration! {
    /// 风险级别
    RiskLevel {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

/// 事中-风险交易回调通知银行服务商(XML)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 返回状态码
    pub return_code: Option<Enumeration<ReturnCode>>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 签名类型
    pub sign_type: Option<Enumeration<SignType>>,
    /// 签名
    pub sign: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 事件单号
    pub event_code: Option<String>,
    /// 风险级别
    pub risk_level: Option<Enumeration<RiskLevel>>,
    /// 风险描述
    pub risk_level_desc: Option<String>,
    /// 有风险交易的服务商号
    pub mch_id: Option<String>,
    /// 有风险交易的商户号
    pub sub_mch_id: Option<String>,
    /// 风险交易的微信订单号列表JSON格式
    pub transaction_id_list: Option<JsonText<TransactionIdList>>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("return_code", &mut self.return_code),
            1 => Named("return_msg", &mut self.return_msg),
            2 => Named("sign_type", &mut self.sign_type),
            3 => Named("sign", &mut self.sign),
            4 => Named("nonce_str", &mut self.nonce_str),
            5 => Named("event_code", &mut self.event_code),
            6 => Named("risk_level", &mut self.risk_level),
            7 => Named("risk_level_desc", &mut self.risk_level_desc),
            8 => Named("mch_id", &mut self.mch_id),
            9 => Named("sub_mch_id", &mut self.sub_mch_id),
            10 => Named("transaction_id_list", &mut self.transaction_id_list),
            _ => return None,
        })
    }
}

/// 风险交易的微信订单号列表JSON格式
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransactionIdList {
    /// 微信订单号列表
    pub data: Option<Data>,
}

impl Message for TransactionIdList {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("data", &mut self.data),
            _ => return None,
        })
    }
}

/// 微信订单号列表
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Data {
    /// 微信订单号
    pub transaction_id: Option<Vec<String>>,
}

impl Message for Data {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("transaction_id", &mut self.transaction_id),
            _ => return None,
        })
    }
}

message!(Content, TransactionIdList, Data);

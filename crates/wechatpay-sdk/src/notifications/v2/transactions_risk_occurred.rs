//! `transactions-risk-occurred`: 事中-风险交易回调通知银行服务商(XML)

use crate::message::{Enumeration, JsonText, Members, Message, enumeration, message};

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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("return_code", &mut self.return_code),
            ("return_msg", &mut self.return_msg),
            ("sign_type", &mut self.sign_type),
            ("sign", &mut self.sign),
            ("nonce_str", &mut self.nonce_str),
            ("event_code", &mut self.event_code),
            ("risk_level", &mut self.risk_level),
            ("risk_level_desc", &mut self.risk_level_desc),
            ("mch_id", &mut self.mch_id),
            ("sub_mch_id", &mut self.sub_mch_id),
            ("transaction_id_list", &mut self.transaction_id_list),
        ]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("data", &mut self.data)]);
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [("transaction_id", &mut self.transaction_id)]);
    }
}

message!(Content, TransactionIdList, Data);

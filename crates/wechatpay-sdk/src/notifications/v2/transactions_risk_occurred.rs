//! `transactions-risk-occurred`: 事中-风险交易回调通知银行服务商(XML)

pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;

enumeration! {
    /// 风险级别
    RiskLevel {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

/// 事中-风险交易回调通知银行服务商(XML)
#[non_exhaustive]
pub struct Content {
    /// 返回状态码
    pub return_code: Option<crate::Enumeration<ReturnCode>>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 签名类型
    pub sign_type: Option<crate::Enumeration<SignType>>,
    /// 签名
    pub sign: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 事件单号
    pub event_code: Option<String>,
    /// 风险级别
    pub risk_level: Option<crate::Enumeration<RiskLevel>>,
    /// 风险描述
    pub risk_level_desc: Option<String>,
    /// 有风险交易的服务商号
    pub mch_id: Option<String>,
    /// 有风险交易的商户号
    pub sub_mch_id: Option<String>,
    /// 风险交易的微信订单号列表JSON格式
    pub transaction_id_list: Option<crate::JsonText<TransactionIdList>>,
}

/// 风险交易的微信订单号列表JSON格式
#[non_exhaustive]
pub struct TransactionIdList {
    /// 微信订单号列表
    pub data: Option<Data>,
}

/// 微信订单号列表
#[non_exhaustive]
pub struct Data {
    /// 微信订单号
    pub transaction_id: Option<Vec<String>>,
}

message! {
    Content {
        0 => return_code: "return_code",
        1 => return_msg: "return_msg",
        2 => sign_type: "sign_type",
        3 => sign: "sign",
        4 => nonce_str: "nonce_str",
        5 => event_code: "event_code",
        6 => risk_level: "risk_level",
        7 => risk_level_desc: "risk_level_desc",
        8 => mch_id: "mch_id",
        9 => sub_mch_id: "sub_mch_id",
        10 => transaction_id_list: "transaction_id_list",
    }
    TransactionIdList {
        0 => data: "data",
    }
    Data {
        0 => transaction_id: "transaction_id",
    }
}

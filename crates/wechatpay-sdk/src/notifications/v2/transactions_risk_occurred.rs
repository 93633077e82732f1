//! `transactions-risk-occurred`: 事中-风险交易回调通知银行服务商(XML) · Transaction risk detected
//!
//! 交易进行中发现风险时通知银行服务商，包含事件单号、风险级别和涉及的商户号。模式：服务商。
//!
//! A notification to a bank partner that a risky transaction was detected, with the event number, the risk level and the merchants involved. Mode: partner.
//!
//! 官方文档 · Official pages: [institution/4011986354](https://pay.weixin.qq.com/doc/v2/institution/4011986354)

enumeration! {
    /// 返回状态码 · Return code
    ReturnCode {
        /// `SUCCESS`: 成功 · Succeeded
        SUCCESS = "SUCCESS",
        /// `FAIL`: 失败 · Failed
        FAIL = "FAIL",
    }
}

enumeration! {
    /// 签名类型 · Signature type
    SignType {
        /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
        HMAC_SHA256 = "HMAC-SHA256",
    }
}

enumeration! {
    /// 风险级别 · Risk level
    RiskLevel {
        /// `LOW`: 低 · Low
        LOW = "LOW",
        /// `MEDIUM`: 中 · Medium
        MEDIUM = "MEDIUM",
        /// `HIGH`: 高 · High
        HIGH = "HIGH",
    }
}

/// 事中-风险交易回调通知银行服务商(XML) · Transaction risk detected
#[non_exhaustive]
pub struct Content {
    /// 返回状态码 · Return code
    pub return_code: ReturnCode,
    /// 返回信息 · Return message
    pub return_msg: Option<String>,
    /// 签名类型 · Signature type
    pub sign_type: SignType,
    /// 签名 · Signature
    ///
    /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
    pub sign: Option<String>,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 事件单号 · Event number
    pub event_code: Option<String>,
    /// 风险级别 · Risk level
    pub risk_level: RiskLevel,
    /// 风险描述 · Risk description
    pub risk_level_desc: Option<String>,
    /// 有风险交易的服务商号 · Partner merchant ID (risky transactions)
    pub mch_id: Option<String>,
    /// 有风险交易的商户号 · Sub-merchant ID (risky transactions)
    pub sub_mch_id: Option<String>,
    /// 风险交易的微信订单号列表JSON格式 · WeChat Pay transaction IDs of risky transactions (JSON)
    ///
    /// JSON 文本。A text that holds JSON.
    pub transaction_id_list: Option<crate::JsonText<TransactionIdList>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 风险交易的微信订单号列表JSON格式 · WeChat Pay transaction IDs of risky transactions (JSON)
#[non_exhaustive]
pub struct TransactionIdList {
    /// 微信订单号列表 · WeChat Pay transaction IDs
    pub data: Option<Data>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 微信订单号列表 · WeChat Pay transaction IDs
#[non_exhaustive]
pub struct Data {
    /// 微信订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<Vec<String>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => return_code: Optional "return_code",
        1 => return_msg: Optional "return_msg",
        2 => sign_type: Optional "sign_type",
        3 => sign: Optional "sign",
        4 => nonce_str: Optional "nonce_str",
        5 => event_code: Optional "event_code",
        6 => risk_level: Optional "risk_level",
        7 => risk_level_desc: Optional "risk_level_desc",
        8 => mch_id: Optional "mch_id",
        9 => sub_mch_id: Optional "sub_mch_id",
        10 => transaction_id_list: Optional "transaction_id_list",
    }
    TransactionIdList {
        0 => data: Optional "data",
    }
    Data {
        0 => transaction_id: Optional "transaction_id",
    }
}

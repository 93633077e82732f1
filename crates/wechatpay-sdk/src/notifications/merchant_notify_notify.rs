//! `MERCHANT_NOTIFY.NOTIFY`: 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) · Partner subscription message
//!
//! 服务商订阅的子商户消息产生时发出，解密资源数据后可得消息内容。模式：服务商。
//!
//! Delivers a message of a sub-merchant to which the partner has subscribed. The decrypted resource holds the message. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4016022266](https://pay.weixin.qq.com/doc/v3/partner/4016022266)

/// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) · Partner subscription message
#[non_exhaustive]
pub struct Content {
    /// 主题名称 · Topic name
    pub topic_name: Option<TopicName>,
    /// 消息内容 · Message content
    pub message_content: Option<MessageContent>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 主题名称 · Topic name
#[non_exhaustive]
pub struct TopicName {
    /// 主题英文名 · English topic name
    pub topic_english_name: Option<String>,
    /// 主题中文名 · Chinese topic name
    pub topic_chinese_name: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 消息内容 · Message content
#[non_exhaustive]
pub struct MessageContent {
    /// 商户号 · Merchant ID
    pub merchant_code: Option<String>,
    /// 商户全称 · Full merchant name
    pub merchant_company_name: Option<String>,
    /// 业务发生时间 · Business time
    ///
    /// 时间的文本，格式未见公开说明，原样传递。A time as text, whose format is not published; sent and returned as it is.
    pub business_time: Option<String>,
    /// 业务单据 · Business record number
    pub business_code: Option<String>,
    /// 业务状态 · Business status
    pub business_state: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => topic_name: Optional "topic_name",
        1 => message_content: Optional "message_content",
    }
    TopicName {
        0 => topic_english_name: Optional "topic_english_name",
        1 => topic_chinese_name: Optional "topic_chinese_name",
    }
    MessageContent {
        0 => merchant_code: Optional "merchant_code",
        1 => merchant_company_name: Optional "merchant_company_name",
        2 => business_time: Optional "business_time",
        3 => business_code: Optional "business_code",
        4 => business_state: Optional "business_state",
    }
}

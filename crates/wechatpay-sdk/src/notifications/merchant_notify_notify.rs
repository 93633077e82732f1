//! `MERCHANT_NOTIFY.NOTIFY`: 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) (partner)

use crate::message::{Message, Named, message};

/// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// `topic_name`
    pub topic_name: Option<TopicName>,
    /// `message_content`
    pub message_content: Option<MessageContent>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("topic_name", &mut self.topic_name),
            1 => Named("message_content", &mut self.message_content),
            _ => return None,
        })
    }
}

/// `TopicName`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopicName {
    /// `topic_english_name`
    pub topic_english_name: Option<String>,
    /// `topic_chinese_name`
    pub topic_chinese_name: Option<String>,
}

impl Message for TopicName {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("topic_english_name", &mut self.topic_english_name),
            1 => Named("topic_chinese_name", &mut self.topic_chinese_name),
            _ => return None,
        })
    }
}

/// `MessageContent`
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageContent {
    /// 商户号
    pub merchant_code: Option<String>,
    /// 商户全称
    pub merchant_company_name: Option<String>,
    /// 业务发生时间
    pub business_time: Option<String>,
    /// 业务单据
    pub business_code: Option<String>,
    /// 业务状态
    pub business_state: Option<String>,
}

impl Message for MessageContent {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("merchant_code", &mut self.merchant_code),
            1 => Named("merchant_company_name", &mut self.merchant_company_name),
            2 => Named("business_time", &mut self.business_time),
            3 => Named("business_code", &mut self.business_code),
            4 => Named("business_state", &mut self.business_state),
            _ => return None,
        })
    }
}

message!(Content, TopicName, MessageContent);

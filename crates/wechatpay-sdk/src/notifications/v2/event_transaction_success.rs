//! `TRANSACTION.SUCCESS`: 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML) (direct)

use crate::message::{Enumeration, Message, Named, enumeration, message};

pub use crate::notifications::v2::event_check_fail::{Algorithm, EventAlgorithm};
pub use crate::notifications::v2::event_transaction_fail::EventCiphertext;

enumeration! {
    /// 通知类型
    EventType {
        TRANSACTION_SUCCESS = "TRANSACTION.SUCCESS",
    }
}

/// 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mch_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 签名算法
    pub algorithm: Option<Enumeration<Algorithm>>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 通知ID
    pub event_id: Option<String>,
    /// 通知创建时间
    pub event_create_time: Option<String>,
    /// 通知类型
    pub event_type: Option<Enumeration<EventType>>,
    /// 通知加密类型
    pub event_algorithm: Option<Enumeration<EventAlgorithm>>,
    /// 通知随机串
    pub event_nonce: Option<String>,
    /// 通知附加数据
    pub event_associated_data: Option<String>,
    /// 通知密文
    pub event_ciphertext: Option<EventCiphertext>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mch_id", &mut self.mch_id),
            1 => Named("appid", &mut self.appid),
            2 => Named("algorithm", &mut self.algorithm),
            3 => Named("nonce_str", &mut self.nonce_str),
            4 => Named("sign", &mut self.sign),
            5 => Named("event_id", &mut self.event_id),
            6 => Named("event_create_time", &mut self.event_create_time),
            7 => Named("event_type", &mut self.event_type),
            8 => Named("event_algorithm", &mut self.event_algorithm),
            9 => Named("event_nonce", &mut self.event_nonce),
            10 => Named("event_associated_data", &mut self.event_associated_data),
            11 => Named("event_ciphertext", &mut self.event_ciphertext),
            _ => return None,
        })
    }
}

message!(Content);

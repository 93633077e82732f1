//! `CHECK.SUCCESS`: 用户确认订单成功(CHECK.SUCCESS)回调通知(XML) (direct)

use crate::message::{Enumeration, Members, Message, enumeration, message};

pub use crate::notifications::v2::event_check_fail::{Algorithm, EventAlgorithm, EventCiphertext};

enumeration! {
    /// 通知类型
    EventType {
        CHECK_SUCCESS = "CHECK.SUCCESS",
    }
}

/// 用户确认订单成功(CHECK.SUCCESS)回调通知(XML)
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mch_id", &mut self.mch_id),
            ("appid", &mut self.appid),
            ("algorithm", &mut self.algorithm),
            ("nonce_str", &mut self.nonce_str),
            ("sign", &mut self.sign),
            ("event_id", &mut self.event_id),
            ("event_create_time", &mut self.event_create_time),
            ("event_type", &mut self.event_type),
            ("event_algorithm", &mut self.event_algorithm),
            ("event_nonce", &mut self.event_nonce),
            ("event_associated_data", &mut self.event_associated_data),
            ("event_ciphertext", &mut self.event_ciphertext),
        ]);
    }
}

message!(Content);

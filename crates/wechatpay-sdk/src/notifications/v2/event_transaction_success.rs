//! `TRANSACTION.SUCCESS`: 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML) (direct)

pub use crate::notifications::v2::event_check_fail::{Algorithm, EventAlgorithm};
pub use crate::notifications::v2::event_transaction_fail::EventCiphertext;

enumeration! {
    /// 通知类型
    EventType {
        TRANSACTION_SUCCESS = "TRANSACTION.SUCCESS",
    }
}

/// 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML)
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mch_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 签名算法
    pub algorithm: Option<crate::Enumeration<Algorithm>>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 通知ID
    pub event_id: Option<String>,
    /// 通知创建时间
    pub event_create_time: Option<String>,
    /// 通知类型
    pub event_type: Option<crate::Enumeration<EventType>>,
    /// 通知加密类型
    pub event_algorithm: Option<crate::Enumeration<EventAlgorithm>>,
    /// 通知随机串
    pub event_nonce: Option<String>,
    /// 通知附加数据
    pub event_associated_data: Option<String>,
    /// 通知密文
    pub event_ciphertext: Option<EventCiphertext>,
}

message! {
    Content {
        0 => mch_id: "mch_id",
        1 => appid: "appid",
        2 => algorithm: "algorithm",
        3 => nonce_str: "nonce_str",
        4 => sign: "sign",
        5 => event_id: "event_id",
        6 => event_create_time: "event_create_time",
        7 => event_type: "event_type",
        8 => event_algorithm: "event_algorithm",
        9 => event_nonce: "event_nonce",
        10 => event_associated_data: "event_associated_data",
        11 => event_ciphertext: "event_ciphertext",
    }
}

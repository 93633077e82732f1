//! `CHECK.FAIL`: 用户确认订单失败(CHECK.FAIL)回调通知(XML) (direct)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 签名算法
    Algorithm {
        HMAC_SHA256 = "HMAC-SHA256",
    }
}

enumeration! {
    /// 通知类型
    EventType {
        CHECK_FAIL = "CHECK.FAIL",
    }
}

enumeration! {
    /// 通知加密类型
    EventAlgorithm {
        AEAD_AES_256_GCM = "AEAD_AES_256_GCM",
    }
}

/// 用户确认订单失败(CHECK.FAIL)回调通知(XML)
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

/// 通知密文
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCiphertext {
    /// 单据状态
    pub state: Option<String>,
    /// 服务ID
    pub service_id: Option<String>,
    /// 商户服务订单号
    pub out_order_no: Option<String>,
    /// 微信支付服务订单号
    pub order_id: Option<String>,
    /// 商品名称
    pub goods_name: Option<String>,
    /// 是否归还
    pub returned: Option<String>,
    /// 房间
    pub room: Option<String>,
    /// 是否入住
    pub checked_in: Option<String>,
    /// 入住时间
    pub start_time: Option<String>,
    /// 押金金额
    pub deposit_amount: Option<String>,
    /// 完结凭证
    pub finish_ticket: Option<String>,
}

impl Message for EventCiphertext {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("state", &mut self.state),
            1 => Named("service_id", &mut self.service_id),
            2 => Named("out_order_no", &mut self.out_order_no),
            3 => Named("order_id", &mut self.order_id),
            4 => Named("goods_name", &mut self.goods_name),
            5 => Named("returned", &mut self.returned),
            6 => Named("room", &mut self.room),
            7 => Named("checked_in", &mut self.checked_in),
            8 => Named("start_time", &mut self.start_time),
            9 => Named("deposit_amount", &mut self.deposit_amount),
            10 => Named("finish_ticket", &mut self.finish_ticket),
            _ => return None,
        })
    }
}

message!(Content, EventCiphertext);

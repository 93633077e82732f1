//! `TRANSACTION.FAIL`: 订单支付失败(TRANSACTION.FAIL)回调通知(XML) · Service order payment failed
//!
//! 免押租借或速住订单扣费失败时通知商户，密文里含订单与支付信息，商户据此跟进收款。模式：普通商户。
//!
//! A notification that the payment of a deposit-free rental or hotel stay order failed. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [apiv3/payscore.php?chapter=18_8&index=8](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8)

enumeration! {
    /// 签名算法 · Signature algorithm
    Algorithm {
        /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
        HMAC_SHA256 = "HMAC-SHA256",
    }
}

enumeration! {
    /// 通知类型 · Notification type
    EventType {
        /// `TRANSACTION.FAIL`: 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) · Parking debit failed
        TRANSACTION_FAIL = "TRANSACTION.FAIL",
    }
}

enumeration! {
    /// 通知加密类型 · Notification encryption algorithm
    EventAlgorithm {
        /// `AEAD_AES_256_GCM`: AES-256-GCM · AES-256-GCM
        AEAD_AES_256_GCM = "AEAD_AES_256_GCM",
    }
}

/// 订单支付失败(TRANSACTION.FAIL)回调通知(XML) · Service order payment failed
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 签名算法 · Signature algorithm
    pub algorithm: Algorithm,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 签名 · Signature
    ///
    /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
    pub sign: Option<String>,
    /// 通知ID · Notification ID
    pub event_id: Option<String>,
    /// 通知创建时间 · Notification creation time
    ///
    /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
    pub event_create_time: Option<String>,
    /// 通知类型 · Notification type
    pub event_type: EventType,
    /// 通知加密类型 · Notification encryption algorithm
    pub event_algorithm: EventAlgorithm,
    /// 通知随机串 · Notification nonce
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub event_nonce: Option<String>,
    /// 通知附加数据 · Notification associated data
    pub event_associated_data: Option<String>,
    /// 通知密文 · Notification ciphertext
    ///
    /// 用 APIv3 密钥解密（AES-256-GCM），得到 JSON。Decrypted with the APIv3 key (AES-256-GCM), it holds JSON.
    pub event_ciphertext: Option<EventCiphertext>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 通知密文 · Notification ciphertext
#[non_exhaustive]
pub struct EventCiphertext {
    /// 单据状态 · Record status
    pub state: Option<String>,
    /// 服务ID · Service ID
    pub service_id: Option<String>,
    /// 商户服务订单号 · Merchant service order number
    pub out_order_no: Option<String>,
    /// 微信支付服务订单号 · WeChat Pay service order number
    pub order_id: Option<String>,
    /// 商品名称 · Item name
    pub goods_name: Option<String>,
    /// 是否归还 · Whether returned
    pub returned: Option<String>,
    /// 房间 · Room
    pub room: Option<String>,
    /// 是否入住 · Whether checked in
    pub checked_in: Option<String>,
    /// 入住时间 · Check-in time
    ///
    /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
    pub start_time: Option<String>,
    /// 押金金额 · Deposit amount
    ///
    /// 单位为分。In fen.
    pub deposit_amount: Option<String>,
    /// 总金额 · Total amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<String>,
    /// 预计离店时间 · Estimated check-out time
    ///
    /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
    pub end_time: Option<String>,
    /// 结单交易单号 · Completion transaction ID
    pub finish_transaction_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mch_id: Optional "mch_id",
        1 => appid: Optional "appid",
        2 => algorithm: Optional "algorithm",
        3 => nonce_str: Optional "nonce_str",
        4 => sign: Optional "sign",
        5 => event_id: Optional "event_id",
        6 => event_create_time: Optional "event_create_time",
        7 => event_type: Optional "event_type",
        8 => event_algorithm: Optional "event_algorithm",
        9 => event_nonce: Optional "event_nonce",
        10 => event_associated_data: Optional "event_associated_data",
        11 => event_ciphertext: Optional "event_ciphertext",
    }
    EventCiphertext {
        0 => state: Optional "state",
        1 => service_id: Optional "service_id",
        2 => out_order_no: Optional "out_order_no",
        3 => order_id: Optional "order_id",
        4 => goods_name: Optional "goods_name",
        5 => returned: Optional "returned",
        6 => room: Optional "room",
        7 => checked_in: Optional "checked_in",
        8 => start_time: Optional "start_time",
        9 => deposit_amount: Optional "deposit_amount",
        10 => total_amount: Optional "total_amount",
        11 => end_time: Optional "end_time",
        12 => finish_transaction_id: Optional "finish_transaction_id",
    }
}

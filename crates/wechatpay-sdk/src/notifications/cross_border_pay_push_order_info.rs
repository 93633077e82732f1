//! `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · Cross-border order pushed
//!
//! 外包内用场景下微信支付向机构推送订单信息，机构应答预支付交易会话标识和订单过期时间。模式：服务商。
//!
//! Pushes the order of a payment with a foreign wallet to the institution. The answer carries the prepay ID and the expiry time. Mode: partner.
//!
//! 官方文档 · Official pages: [institution/4019762399](https://pay.weixin.qq.com/doc/v3/institution/4019762399)

/// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) · Cross-border order pushed
#[non_exhaustive]
pub struct Content {
    /// 受理网络交易流水号 · Acquiring network transaction number
    pub acq_tid: Option<String>,
    /// 钱包编码 · Wallet code
    pub bank_type: Option<String>,
    /// 订单金额信息 · Order amount
    pub amount: Option<Amount>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 订单金额信息 · Order amount
#[non_exhaustive]
pub struct Amount {
    /// 用户输入金额 · Amount entered by the user
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => acq_tid: Optional "acq_tid",
        1 => bank_type: Optional "bank_type",
        2 => amount: Optional "amount",
        3 => openid: Optional "openid",
    }
    Amount {
        0 => total: Optional "total",
        1 => currency: Optional "currency",
    }
}

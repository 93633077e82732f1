//! `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · Cross-border payee QR code queried
//!
//! 外包内用场景下微信支付向机构查询收款二维码信息，机构应答收款金额、商户ID和流水号等。模式：服务商。
//!
//! Asks the institution for the payee behind a QR code scanned with a foreign wallet. The answer carries the amount, merchant ID and transaction number. Mode: partner.
//!
//! 官方文档 · Official pages: [institution/4019762388](https://pay.weixin.qq.com/doc/v3/institution/4019762388)

/// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) · Cross-border payee QR code queried
#[non_exhaustive]
pub struct Content {
    /// 受理网络交易流水号 · Acquiring network transaction number
    pub acq_tid: Option<String>,
    /// 钱包编码 · Wallet code
    pub bank_type: Option<String>,
    /// 收款码 · Payee QR code
    pub qr_cd_mp: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => acq_tid: Optional "acq_tid",
        1 => bank_type: Optional "bank_type",
        2 => qr_cd_mp: Optional "qr_cd_mp",
    }
}

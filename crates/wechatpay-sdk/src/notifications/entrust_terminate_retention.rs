//! `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · Auto-debit termination retention queried
//!
//! 用户解约委托代扣时微信支付向商户获取挽留信息，商户应答挽留类型和代金券信息。模式：普通商户。
//!
//! Asks the merchant for a retention offer when a user terminates auto-debit. The answer carries the retention type and the cash coupon. Mode: direct merchant.
//!
//! 官方文档 · Official pages: [merchant/4012312222](https://pay.weixin.qq.com/doc/v3/merchant/4012312222)

/// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) · Auto-debit termination retention queried
#[non_exhaustive]
pub struct Content {
    /// 普通服务商商户号 · Partner merchant ID
    pub mchid: Option<String>,
    /// 委托代扣协议的主键 · Auto-debit contract ID
    pub contract_id: Option<String>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 商户侧的签约协议号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => contract_id: Optional "contract_id",
        2 => appid: Optional "appid",
        3 => plan_id: Optional "plan_id",
        4 => out_contract_code: Optional "out_contract_code",
        5 => openid: Optional "openid",
    }
}

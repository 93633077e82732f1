//! `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) · Service account bound
//!
//! 支付分服务账户绑定有结果后通知服务商，服务商据此更新绑定状态。模式：服务商。
//!
//! Tells the partner the result of binding a service account of WeChat Pay Score. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012156110](https://pay.weixin.qq.com/doc/v3/partner/4012156110)

/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) · Service account bound
#[non_exhaustive]
pub struct Content {
    /// 服务ID · Service ID
    pub service_id: Option<String>,
    /// 公众账号ID · App ID
    pub appid: Option<String>,
    /// 商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 子商户公众号ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 子商户商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 商户申请绑定单号 · Merchant binding application number
    pub out_apply_no: Option<String>,
    /// 受理状态 · Acceptance status
    pub apply_state: Option<String>,
    /// 拒绝原因 · Rejection reason
    pub reject_reason: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => service_id: Optional "service_id",
        1 => appid: Optional "appid",
        2 => mchid: Optional "mchid",
        3 => sub_appid: Optional "sub_appid",
        4 => sub_mchid: Optional "sub_mchid",
        5 => out_apply_no: Optional "out_apply_no",
        6 => apply_state: Optional "apply_state",
        7 => reject_reason: Optional "reject_reason",
    }
}

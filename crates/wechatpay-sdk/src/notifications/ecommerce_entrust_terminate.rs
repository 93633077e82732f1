//! `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · E-commerce auto-debit contract terminated
//!
//! 收付通合单代扣解约成功后通知电商平台，平台此后不应再按该协议扣款。模式：服务商。
//!
//! Tells the e-commerce platform that a combined auto-debit contract was terminated. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4012881605](https://pay.weixin.qq.com/doc/v3/partner/4012881605)

enumeration! {
    /// 协议解约方式 · Contract termination method
    ContractTerminationMode {
        /// `USER_TERMINATE`: 用户解约 · Terminated by the user
        USER_TERMINATE = "USER_TERMINATE",
        /// `MCH_API_TERMINATE`: 商户通过接口解约 · Terminated by the merchant's API call
        MCH_API_TERMINATE = "MCH_API_TERMINATE",
        /// `WEPAY_WEB_TERMINATE`: 在微信支付平台解约 · Terminated on the WeChat Pay platform
        WEPAY_WEB_TERMINATE = "WEPAY_WEB_TERMINATE",
        /// `CUSTOMER_SERVICE_TERMINATE`: 客服解约 · Terminated by customer service
        CUSTOMER_SERVICE_TERMINATE = "CUSTOMER_SERVICE_TERMINATE",
        /// `SYSTEM_TERMINATE`: 系统解约 · Terminated by the system
        SYSTEM_TERMINATE = "SYSTEM_TERMINATE",
    }
}

/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) · E-commerce auto-debit contract terminated
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号 · Merchant ID
    pub mchid: Option<String>,
    /// 商户侧的签约协议号 · Merchant contract number
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板ID · Auto-debit contract template ID
    pub plan_id: Option<i64>,
    /// 商户在微信申请的公众号或移动应用AppID · App ID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识 · User openid
    pub openid: Option<String>,
    /// 协议解约方式 · Contract termination method
    pub contract_termination_mode: ContractTerminationMode,
    /// 操作时间 · Operation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub operate_time: Option<crate::Time>,
    /// 附加数据 · Attached data
    pub attach: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mchid: Optional "mchid",
        1 => out_contract_code: Optional "out_contract_code",
        2 => plan_id: Optional "plan_id",
        3 => appid: Optional "appid",
        4 => openid: Optional "openid",
        5 => contract_termination_mode: Optional "contract_termination_mode",
        6 => operate_time: Optional "operate_time",
        7 => attach: Optional "attach",
    }
}

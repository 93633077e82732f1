//! `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) (partner)

pub use crate::shared::v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post::ContractTerminationMode;

/// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 微信支付分配的商户号
    pub mchid: Option<String>,
    /// 商户侧的签约协议号
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板ID
    pub plan_id: Option<i64>,
    /// 商户在微信申请的公众号或移动应用AppID
    pub appid: Option<String>,
    /// 商户AppID下的用户唯一标识
    pub openid: Option<String>,
    /// 协议解约方式
    pub contract_termination_mode: Option<crate::Enumeration<ContractTerminationMode>>,
    /// 操作时间
    pub operate_time: Option<crate::Time>,
    /// 附加数据
    pub attach: Option<String>,
}

message! {
    Content {
        0 => mchid: "mchid",
        1 => out_contract_code: "out_contract_code",
        2 => plan_id: "plan_id",
        3 => appid: "appid",
        4 => openid: "openid",
        5 => contract_termination_mode: "contract_termination_mode",
        6 => operate_time: "operate_time",
        7 => attach: "attach",
    }
}

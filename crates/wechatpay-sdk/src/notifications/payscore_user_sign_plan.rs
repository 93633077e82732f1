//! `PAYSCORE.USER_SIGN_PLAN`: 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON) (direct and partner)

pub use crate::notifications::payscore_user_cancel_sign_plan::{
    CancelSignType, PlanDetailState, SignState, SignedDetailList,
};

/// 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 签约计划的主键
    pub sign_plan_id: Option<String>,
    /// 签约计划用户服务商应用下的OpenID
    pub openid: Option<String>,
    /// 签约计划用户子商户应用下的OpenID
    pub sub_openid: Option<String>,
    /// 计划所属服务
    pub service_id: Option<String>,
    /// 服务商商户号
    pub mchid: Option<String>,
    /// 子商户商户号
    pub sub_mchid: Option<String>,
    /// 服务商AppID
    pub appid: Option<String>,
    /// 子商户AppID
    pub sub_appid: Option<String>,
    /// 商户系统内部签约计划单号
    pub merchant_sign_plan_no: Option<String>,
    /// 签约成功事件通知回调地址
    pub merchant_callback_url: Option<String>,
    /// 签约所属计划ID
    pub plan_id: Option<String>,
    /// 序号从1开始
    pub going_detail_no: Option<i64>,
    /// 计划签约状态
    pub sign_state: Option<crate::Enumeration<SignState>>,
    /// 取消计划时间
    pub cancel_sign_time: Option<crate::Time>,
    /// 签约计划取消类型
    pub cancel_sign_type: Option<crate::Enumeration<CancelSignType>>,
    /// 签约计划取消原因
    pub cancel_reason: Option<String>,
    /// 签约计划的名称
    pub plan_name: Option<String>,
    /// 签约计划过期时间
    pub plan_over_time: Option<crate::Time>,
    /// 签约计划原总金额，单位为分
    pub total_origin_price: Option<crate::Fen>,
    /// 签约计划扣费次数
    pub deduction_quantity: Option<i64>,
    /// 签约计划实际总金额，单位为分
    pub total_actual_price: Option<crate::Fen>,
    /// 签约计划明细列表
    pub signed_detail_list: Option<Vec<SignedDetailList>>,
    /// 签约时间
    pub sign_time: Option<crate::Time>,
}

message! {
    Content {
        0 => sign_plan_id: "sign_plan_id",
        1 => openid: "openid",
        2 => sub_openid: "sub_openid",
        3 => service_id: "service_id",
        4 => mchid: "mchid",
        5 => sub_mchid: "sub_mchid",
        6 => appid: "appid",
        7 => sub_appid: "sub_appid",
        8 => merchant_sign_plan_no: "merchant_sign_plan_no",
        9 => merchant_callback_url: "merchant_callback_url",
        10 => plan_id: "plan_id",
        11 => going_detail_no: "going_detail_no",
        12 => sign_state: "sign_state",
        13 => cancel_sign_time: "cancel_sign_time",
        14 => cancel_sign_type: "cancel_sign_type",
        15 => cancel_reason: "cancel_reason",
        16 => plan_name: "plan_name",
        17 => plan_over_time: "plan_over_time",
        18 => total_origin_price: "total_origin_price",
        19 => deduction_quantity: "deduction_quantity",
        20 => total_actual_price: "total_actual_price",
        21 => signed_detail_list: "signed_detail_list",
        22 => sign_time: "sign_time",
    }
}

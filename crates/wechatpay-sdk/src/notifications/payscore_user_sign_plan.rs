//! `PAYSCORE.USER_SIGN_PLAN`: 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON) (direct and partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, message};

pub use crate::notifications::payscore_user_cancel_sign_plan::{
    CancelSignType, PlanDetailState, SignState, SignedDetailList,
};

/// 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON)
#[derive(Clone, Default)]
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
    pub sign_state: Option<Enumeration<SignState>>,
    /// 取消计划时间
    pub cancel_sign_time: Option<String>,
    /// 签约计划取消类型
    pub cancel_sign_type: Option<Enumeration<CancelSignType>>,
    /// 签约计划取消原因
    pub cancel_reason: Option<String>,
    /// 签约计划的名称
    pub plan_name: Option<String>,
    /// 签约计划过期时间
    pub plan_over_time: Option<String>,
    /// 签约计划原总金额，单位为分
    pub total_origin_price: Option<Fen>,
    /// 签约计划扣费次数
    pub deduction_quantity: Option<i64>,
    /// 签约计划实际总金额，单位为分
    pub total_actual_price: Option<Fen>,
    /// 签约计划明细列表
    pub signed_detail_list: Option<Vec<SignedDetailList>>,
    /// 签约时间
    pub sign_time: Option<Time>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sign_plan_id", &mut self.sign_plan_id),
            1 => Named("openid", &mut self.openid),
            2 => Named("sub_openid", &mut self.sub_openid),
            3 => Named("service_id", &mut self.service_id),
            4 => Named("mchid", &mut self.mchid),
            5 => Named("sub_mchid", &mut self.sub_mchid),
            6 => Named("appid", &mut self.appid),
            7 => Named("sub_appid", &mut self.sub_appid),
            8 => Named("merchant_sign_plan_no", &mut self.merchant_sign_plan_no),
            9 => Named("merchant_callback_url", &mut self.merchant_callback_url),
            10 => Named("plan_id", &mut self.plan_id),
            11 => Named("going_detail_no", &mut self.going_detail_no),
            12 => Named("sign_state", &mut self.sign_state),
            13 => Named("cancel_sign_time", &mut self.cancel_sign_time),
            14 => Named("cancel_sign_type", &mut self.cancel_sign_type),
            15 => Named("cancel_reason", &mut self.cancel_reason),
            16 => Named("plan_name", &mut self.plan_name),
            17 => Named("plan_over_time", &mut self.plan_over_time),
            18 => Named("total_origin_price", &mut self.total_origin_price),
            19 => Named("deduction_quantity", &mut self.deduction_quantity),
            20 => Named("total_actual_price", &mut self.total_actual_price),
            21 => Named("signed_detail_list", &mut self.signed_detail_list),
            22 => Named("sign_time", &mut self.sign_time),
            _ => return None,
        })
    }
}

message!(Content);

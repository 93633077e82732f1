//! `pap-contract-state-changed`: 扣款服务-签约/解约结果通知(XML) (direct and partner)

use crate::message::{Enumeration, Message, Named, enumeration, message};

enumeration! {
    /// 变更类型
    ChangeType {
        ADD = "ADD",
        DELETE = "DELETE",
    }
}

enumeration! {
    /// 协议解约方式
    ContractTerminationMode {
        N1 = "1",
        N2 = "2",
        N3 = "3",
        N4 = "4",
        N5 = "5",
        N6 = "6",
        N7 = "7",
    }
}

/// 扣款服务-签约/解约结果通知(XML)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 签约协议号
    pub contract_code: Option<String>,
    /// 模板id
    pub plan_id: Option<String>,
    /// 用户标识
    pub openid: Option<String>,
    /// 用户子标识
    pub sub_openid: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 变更类型
    pub change_type: Option<Enumeration<ChangeType>>,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 委托代扣协议id
    pub contract_id: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 协议解约方式
    pub contract_termination_mode: Option<Enumeration<ContractTerminationMode>>,
    /// 请求序列号
    pub request_serial: Option<String>,
    /// 公众账号id
    pub appid: Option<String>,
    /// 子商户公众账号ID
    pub sub_appid: Option<String>,
    /// 用户账户展示名称
    pub contract_display_account: Option<String>,
    /// 协议状态，已知取值：`0`、`1`
    pub contract_state: Option<i64>,
    /// 协议签署时间
    pub contract_signed_time: Option<String>,
    /// 协议解约时间
    pub contract_terminated_time: Option<String>,
    /// 解约备注
    pub contract_termination_remark: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mch_id", &mut self.mch_id),
            1 => Named("sub_mch_id", &mut self.sub_mch_id),
            2 => Named("contract_code", &mut self.contract_code),
            3 => Named("plan_id", &mut self.plan_id),
            4 => Named("openid", &mut self.openid),
            5 => Named("sub_openid", &mut self.sub_openid),
            6 => Named("sign", &mut self.sign),
            7 => Named("change_type", &mut self.change_type),
            8 => Named("operate_time", &mut self.operate_time),
            9 => Named("contract_id", &mut self.contract_id),
            10 => Named("contract_expired_time", &mut self.contract_expired_time),
            11 => Named("contract_termination_mode", &mut self.contract_termination_mode),
            12 => Named("request_serial", &mut self.request_serial),
            13 => Named("appid", &mut self.appid),
            14 => Named("sub_appid", &mut self.sub_appid),
            15 => Named("contract_display_account", &mut self.contract_display_account),
            16 => Named("contract_state", &mut self.contract_state),
            17 => Named("contract_signed_time", &mut self.contract_signed_time),
            18 => Named("contract_terminated_time", &mut self.contract_terminated_time),
            19 => Named("contract_termination_remark", &mut self.contract_termination_remark),
            _ => return None,
        })
    }
}

message!(Content);

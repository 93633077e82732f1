//! `pap-contract-state-changed`: 扣款服务-签约/解约结果通知(XML) (direct and partner)

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
    pub change_type: Option<crate::Enumeration<ChangeType>>,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 委托代扣协议id
    pub contract_id: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 协议解约方式
    pub contract_termination_mode: Option<crate::Enumeration<ContractTerminationMode>>,
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

message! {
    Content {
        0 => mch_id: "mch_id",
        1 => sub_mch_id: "sub_mch_id",
        2 => contract_code: "contract_code",
        3 => plan_id: "plan_id",
        4 => openid: "openid",
        5 => sub_openid: "sub_openid",
        6 => sign: "sign",
        7 => change_type: "change_type",
        8 => operate_time: "operate_time",
        9 => contract_id: "contract_id",
        10 => contract_expired_time: "contract_expired_time",
        11 => contract_termination_mode: "contract_termination_mode",
        12 => request_serial: "request_serial",
        13 => appid: "appid",
        14 => sub_appid: "sub_appid",
        15 => contract_display_account: "contract_display_account",
        16 => contract_state: "contract_state",
        17 => contract_signed_time: "contract_signed_time",
        18 => contract_terminated_time: "contract_terminated_time",
        19 => contract_termination_remark: "contract_termination_remark",
    }
}

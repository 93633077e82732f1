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
    pub change_type: ChangeType,
    /// 操作时间
    pub operate_time: Option<String>,
    /// 委托代扣协议id
    pub contract_id: Option<String>,
    /// 协议到期时间
    pub contract_expired_time: Option<String>,
    /// 协议解约方式
    pub contract_termination_mode: ContractTerminationMode,
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
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => mch_id: Optional "mch_id",
        1 => sub_mch_id: Optional "sub_mch_id",
        2 => contract_code: Optional "contract_code",
        3 => plan_id: Optional "plan_id",
        4 => openid: Optional "openid",
        5 => sub_openid: Optional "sub_openid",
        6 => sign: Optional "sign",
        7 => change_type: Optional "change_type",
        8 => operate_time: Optional "operate_time",
        9 => contract_id: Optional "contract_id",
        10 => contract_expired_time: Optional "contract_expired_time",
        11 => contract_termination_mode: Optional "contract_termination_mode",
        12 => request_serial: Optional "request_serial",
        13 => appid: Optional "appid",
        14 => sub_appid: Optional "sub_appid",
        15 => contract_display_account: Optional "contract_display_account",
        16 => contract_state: Optional "contract_state",
        17 => contract_signed_time: Optional "contract_signed_time",
        18 => contract_terminated_time: Optional "contract_terminated_time",
        19 => contract_termination_remark: Optional "contract_termination_remark",
    }
}

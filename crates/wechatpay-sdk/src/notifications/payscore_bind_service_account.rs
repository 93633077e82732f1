//! `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) (partner)

/// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 服务ID
    pub service_id: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mchid: Option<String>,
    /// 子商户公众号ID
    pub sub_appid: Option<String>,
    /// 子商户商户号
    pub sub_mchid: Option<String>,
    /// 商户申请绑定单号
    pub out_apply_no: Option<String>,
    /// 受理状态
    pub apply_state: Option<String>,
    /// 拒绝原因
    pub reject_reason: Option<String>,
}

message! {
    Content {
        0 => service_id: "service_id",
        1 => appid: "appid",
        2 => mchid: "mchid",
        3 => sub_appid: "sub_appid",
        4 => sub_mchid: "sub_mchid",
        5 => out_apply_no: "out_apply_no",
        6 => apply_state: "apply_state",
        7 => reject_reason: "reject_reason",
    }
}

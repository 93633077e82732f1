//! `pap-contract-state-changed`: 扣款服务-签约/解约结果通知(XML) · Auto-debit contract changed
//!
//! 用户签约或解约委托代扣后通知商户，以`change_type`区分，含协议号、模板和操作时间。模式：普通商户、服务商。
//!
//! Tells the merchant that an auto-debit contract was signed or terminated, as `change_type` says. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4011987586](https://pay.weixin.qq.com/doc/v2/merchant/4011987586), [partner/4011988378](https://pay.weixin.qq.com/doc/v2/partner/4011988378)

enumeration! {
    /// 变更类型 · Change type
    ChangeType {
        /// `ADD`: 签约 · Contract signed
        ADD = "ADD",
        /// `DELETE`: 解约 · Contract terminated
        DELETE = "DELETE",
    }
}

enumeration! {
    /// 协议解约方式 · Contract termination method
    ContractTerminationMode {
        /// `1`: 有效期过后自动解约 · Terminated at the end of its term
        N1 = "1",
        /// `2`: 用户主动解约 · Terminated by the user
        N2 = "2",
        /// `3`: 商户通过接口解约 · Terminated by the merchant's API call
        N3 = "3",
        /// `4`: 商户在平台解约 · Terminated by the merchant on the platform
        N4 = "4",
        /// `5`: 注销账户时解约 · Terminated as the account was closed
        N5 = "5",
        /// `6`: 含义见官方文档 · The official page has its meaning
        N6 = "6",
        /// `7`: 用户联系客服解约 · Terminated by customer service for the user
        N7 = "7",
    }
}

/// 扣款服务-签约/解约结果通知(XML) · Auto-debit contract changed
#[non_exhaustive]
pub struct Content {
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mch_id: Option<String>,
    /// 签约协议号 · Contract number
    pub contract_code: Option<String>,
    /// 模板id · Template ID
    pub plan_id: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 用户子标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// 签名 · Signature
    ///
    /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
    pub sign: Option<String>,
    /// 变更类型 · Change type
    pub change_type: ChangeType,
    /// 操作时间 · Operation time
    ///
    /// 北京时间，格式 `yyyy-MM-dd HH:mm:ss` 或 `yyyyMMddHHmmss`。Beijing time, as `yyyy-MM-dd HH:mm:ss` or `yyyyMMddHHmmss`.
    pub operate_time: Option<String>,
    /// 委托代扣协议id · Auto-debit contract ID
    pub contract_id: Option<String>,
    /// 协议到期时间 · Contract expiry time
    ///
    /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
    pub contract_expired_time: Option<String>,
    /// 协议解约方式 · Contract termination method
    pub contract_termination_mode: ContractTerminationMode,
    /// 请求序列号 · Request serial number
    pub request_serial: Option<String>,
    /// 公众账号id · App ID
    pub appid: Option<String>,
    /// 子商户公众账号ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 用户账户展示名称 · Displayed user account name
    pub contract_display_account: Option<String>,
    /// 协议状态 · Contract status
    ///
    /// - `0`: 已签约 · Signed
    /// - `1`: 未签约 · Not signed
    pub contract_state: Option<i64>,
    /// 协议签署时间 · Contract signing time
    ///
    /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
    pub contract_signed_time: Option<String>,
    /// 协议解约时间 · Contract termination time
    ///
    /// 格式 `yyyy-MM-dd HH:mm:ss`，北京时间。`yyyy-MM-dd HH:mm:ss`, Beijing time.
    pub contract_terminated_time: Option<String>,
    /// 解约备注 · Contract termination remark
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

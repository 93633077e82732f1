//! What `POST /transit/pay/payapply` has in common with other areas.

use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

/// 申请扣款：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 返回状态码
    pub return_code: Option<crate::Enumeration<ReturnCode>>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 公众账号id
    pub appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 设备号
    pub device_info: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 业务结果
    pub result_code: Option<crate::Enumeration<ResultCode>>,
    /// 错误代码
    pub err_code: Option<String>,
    /// 错误代码描述
    pub err_code_des: Option<String>,
}

message! {
    Response {
        0 => return_code: "return_code",
        1 => return_msg: "return_msg",
        2 => appid: "appid",
        3 => mch_id: "mch_id",
        4 => device_info: "device_info",
        5 => nonce_str: "nonce_str",
        6 => sign: "sign",
        7 => result_code: "result_code",
        8 => err_code: "err_code",
        9 => err_code_des: "err_code_des",
    }
}

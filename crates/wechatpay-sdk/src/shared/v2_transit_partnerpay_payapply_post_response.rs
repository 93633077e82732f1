//! What `POST /transit/partnerpay/payapply` has in common with other areas.

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
    /// 子商户公众账号id
    pub sub_appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
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
        3 => sub_appid: "sub_appid",
        4 => mch_id: "mch_id",
        5 => sub_mch_id: "sub_mch_id",
        6 => device_info: "device_info",
        7 => nonce_str: "nonce_str",
        8 => sign: "sign",
        9 => result_code: "result_code",
        10 => err_code: "err_code",
        11 => err_code_des: "err_code_des",
    }
}

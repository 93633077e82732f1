//! What `POST /deposit/reverse` has in common with other areas.

use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

enumeration! {
    /// 是否重调
    Recall {
        Y = "Y",
        N = "N",
    }
}

/// 撤销订单：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 返回状态码
    pub return_code: Option<crate::Enumeration<ReturnCode>>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 子商户公众账号ID
    pub sub_appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 业务结果
    pub result_code: Option<crate::Enumeration<ResultCode>>,
    /// 错误代码
    pub err_code: Option<String>,
    /// 错误描述
    pub err_code_des: Option<String>,
    /// 是否重调
    pub recall: Option<crate::Enumeration<Recall>>,
}

message! {
    Response {
        0 => return_code: "return_code",
        1 => return_msg: "return_msg",
        2 => appid: "appid",
        3 => sub_appid: "sub_appid",
        4 => mch_id: "mch_id",
        5 => sub_mch_id: "sub_mch_id",
        6 => nonce_str: "nonce_str",
        7 => sign: "sign",
        8 => result_code: "result_code",
        9 => err_code: "err_code",
        10 => err_code_des: "err_code_des",
        11 => recall: "recall",
    }
}

//! What `POST /deposit/refund` has in common with other areas.

use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

/// 申请退款（押金）：应答（其他接口共用）
#[non_exhaustive]
pub struct Response {
    /// 返回状态码
    pub return_code: Option<crate::Enumeration<ReturnCode>>,
    /// 返回信息
    pub return_msg: Option<String>,
    /// 业务结果
    pub result_code: Option<crate::Enumeration<ResultCode>>,
    /// 错误代码
    pub err_code: Option<String>,
    /// 错误代码描述
    pub err_code_des: Option<String>,
    /// 公众账号ID
    pub appid: Option<String>,
    /// 商户号
    pub mch_id: Option<String>,
    /// 子商户公众账号ID
    pub sub_appid: Option<String>,
    /// 子商户号
    pub sub_mch_id: Option<String>,
    /// 随机字符串
    pub nonce_str: Option<String>,
    /// 签名
    pub sign: Option<String>,
    /// 微信订单号
    pub transaction_id: Option<String>,
    /// 商户订单号
    pub out_trade_no: Option<String>,
    /// 商户退款单号
    pub out_refund_no: Option<String>,
    /// 微信退款单号
    pub refund_id: Option<String>,
    /// 退款金额，单位为分
    pub refund_fee: Option<crate::Fen>,
    /// 应结退款金额，单位为分
    pub settlement_refund_fee: Option<crate::Fen>,
    /// 标价金额，单位为分
    pub total_fee: Option<crate::Fen>,
    /// 应结订单金额，单位为分
    pub settlement_total_fee: Option<crate::Fen>,
    /// 标价币种
    pub fee_type: Option<String>,
    /// 现金支付金额，单位为分
    pub cash_fee: Option<crate::Fen>,
    /// 现金支付币种
    pub cash_fee_type: Option<String>,
    /// 现金退款金额，单位为分
    pub cash_refund_fee: Option<crate::Fen>,
    /// 代金券类型
    pub coupon_type_n: crate::Numbered<String>,
    /// 代金券退款总金额，单位为分
    pub coupon_refund_fee: Option<crate::Fen>,
    /// 单个代金券退款金额，单位为分
    pub coupon_refund_fee_n: crate::Numbered<crate::Fen>,
    /// 退款代金券使用数量
    pub coupon_refund_count: Option<i64>,
    /// 退款代金券ID
    pub coupon_refund_id_n: crate::Numbered<String>,
}

message! {
    Response {
        0 => return_code: "return_code",
        1 => return_msg: "return_msg",
        2 => result_code: "result_code",
        3 => err_code: "err_code",
        4 => err_code_des: "err_code_des",
        5 => appid: "appid",
        6 => mch_id: "mch_id",
        7 => sub_appid: "sub_appid",
        8 => sub_mch_id: "sub_mch_id",
        9 => nonce_str: "nonce_str",
        10 => sign: "sign",
        11 => transaction_id: "transaction_id",
        12 => out_trade_no: "out_trade_no",
        13 => out_refund_no: "out_refund_no",
        14 => refund_id: "refund_id",
        15 => refund_fee: "refund_fee",
        16 => settlement_refund_fee: "settlement_refund_fee",
        17 => total_fee: "total_fee",
        18 => settlement_total_fee: "settlement_total_fee",
        19 => fee_type: "fee_type",
        20 => cash_fee: "cash_fee",
        21 => cash_fee_type: "cash_fee_type",
        22 => cash_refund_fee: "cash_refund_fee",
        23 => coupon_type_n: "coupon_type_$n",
        24 => coupon_refund_fee: "coupon_refund_fee",
        25 => coupon_refund_fee_n: "coupon_refund_fee_$n",
        26 => coupon_refund_count: "coupon_refund_count",
        27 => coupon_refund_id_n: "coupon_refund_id_$n",
    }
}

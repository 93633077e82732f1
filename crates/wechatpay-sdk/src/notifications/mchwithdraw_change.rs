//! `MCHWITHDRAW.CHANGE`: 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) (partner)

pub use crate::shared::v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type::AccountType;

enumeration! {
    /// 提现单状态
    Status {
        CREATE_SUCCESS = "CREATE_SUCCESS",
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        REFUND = "REFUND",
        CLOSE = "CLOSE",
        INIT = "INIT",
        CREATED = "CREATED",
        PROCESSING = "PROCESSING",
        FINISHED = "FINISHED",
        ABNORMAL = "ABNORMAL",
    }
}

/// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
#[non_exhaustive]
pub struct Content {
    /// 提现单状态
    pub status: Option<crate::Enumeration<Status>>,
    /// 微信支付提现单号
    pub withdraw_id: Option<String>,
    /// 商户提现单号
    pub out_request_no: Option<String>,
    /// 提现金额，单位为分
    pub amount: Option<crate::Fen>,
    /// 发起提现时间
    pub create_time: Option<crate::Time>,
    /// 提现状态更新时间
    pub update_time: Option<crate::Time>,
    /// 失败原因
    pub reason: Option<String>,
    /// 提现备注
    pub remark: Option<String>,
    /// 银行附言
    pub bank_memo: Option<String>,
    /// 出款账户类型
    pub account_type: Option<crate::Enumeration<AccountType>>,
    /// 提现失败解决方案
    pub solution: Option<String>,
    /// 入账银行账号后四位
    pub account_number: Option<String>,
    /// 入账银行
    pub account_bank: Option<String>,
    /// 入账银行全称
    pub bank_name: Option<String>,
    /// 二级商户号
    pub sub_mchid: Option<String>,
    /// 电商平台商户号
    pub sp_mchid: Option<String>,
    /// 提现金额，单位为分
    pub total_amount: Option<crate::Fen>,
    /// 提现成功金额，单位为分
    pub success_amount: Option<crate::Fen>,
    /// 提现失败金额，单位为分
    pub fail_amount: Option<crate::Fen>,
    /// 提现退票金额，单位为分
    pub refund_amount: Option<crate::Fen>,
}

message! {
    Content {
        0 => status: "status",
        1 => withdraw_id: "withdraw_id",
        2 => out_request_no: "out_request_no",
        3 => amount: "amount",
        4 => create_time: "create_time",
        5 => update_time: "update_time",
        6 => reason: "reason",
        7 => remark: "remark",
        8 => bank_memo: "bank_memo",
        9 => account_type: "account_type",
        10 => solution: "solution",
        11 => account_number: "account_number",
        12 => account_bank: "account_bank",
        13 => bank_name: "bank_name",
        14 => sub_mchid: "sub_mchid",
        15 => sp_mchid: "sp_mchid",
        16 => total_amount: "total_amount",
        17 => success_amount: "success_amount",
        18 => fail_amount: "fail_amount",
        19 => refund_amount: "refund_amount",
    }
}

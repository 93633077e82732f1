//! `MCHWITHDRAW.CHANGE`: 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) · Merchant withdrawal state changed
//!
//! 商户提现单的状态变更时通知电商平台或服务商，据此更新提现结果。模式：服务商。
//!
//! Tells the partner that the state of a merchant withdrawal has changed. Mode: partner.
//!
//! 官方文档 · Official pages: [partner/4013049135](https://pay.weixin.qq.com/doc/v3/partner/4013049135)

enumeration! {
    /// 提现单状态 · Withdrawal status
    Status {
        /// `CREATE_SUCCESS`: 受理成功 · Accepted
        CREATE_SUCCESS = "CREATE_SUCCESS",
        /// `SUCCESS`: 提现成功 · Withdrawal succeeded
        SUCCESS = "SUCCESS",
        /// `FAIL`: 提现失败 · Withdrawal failed
        FAIL = "FAIL",
        /// `REFUND`: 提现退票 · Withdrawal returned by the bank
        REFUND = "REFUND",
        /// `CLOSE`: 关单 · Closed
        CLOSE = "CLOSE",
        /// `INIT`: 业务单已创建 · Created
        INIT = "INIT",
        /// `CREATED`: 已创建 · Created
        CREATED = "CREATED",
        /// `PROCESSING`: 处理中 · In progress
        PROCESSING = "PROCESSING",
        /// `FINISHED`: 已完成 · Finished
        FINISHED = "FINISHED",
        /// `ABNORMAL`: 异常 · Abnormal
        ABNORMAL = "ABNORMAL",
    }
}

enumeration! {
    /// 出款账户类型 · Paying account type
    AccountType {
        /// `BASIC`: 基本账户 · Basic account
        BASIC = "BASIC",
        /// `OPERATION`: 运营账户 · Operating account
        OPERATION = "OPERATION",
        /// `FEES`: 手续费账户 · Fee account
        FEES = "FEES",
    }
}

/// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) · Merchant withdrawal state changed
#[non_exhaustive]
pub struct Content {
    /// 提现单状态 · Withdrawal status
    pub status: Status,
    /// 微信支付提现单号 · WeChat Pay withdrawal number
    pub withdraw_id: Option<String>,
    /// 商户提现单号 · Merchant withdrawal number
    pub out_request_no: Option<String>,
    /// 提现金额 · Withdrawal amount
    ///
    /// 单位为分。In fen.
    pub amount: Option<crate::Fen>,
    /// 发起提现时间 · Withdrawal creation time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub create_time: Option<crate::Time>,
    /// 提现状态更新时间 · Withdrawal status update time
    ///
    /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
    pub update_time: Option<crate::Time>,
    /// 失败原因 · Failure reason
    pub reason: Option<String>,
    /// 提现备注 · Withdrawal remark
    pub remark: Option<String>,
    /// 银行附言 · Bank memo
    pub bank_memo: Option<String>,
    /// 出款账户类型 · Paying account type
    pub account_type: AccountType,
    /// 提现失败解决方案 · Withdrawal failure solution
    pub solution: Option<String>,
    /// 入账银行账号后四位 · Last four account number digits
    pub account_number: Option<String>,
    /// 入账银行 · Receiving bank
    pub account_bank: Option<String>,
    /// 入账银行全称 · Full receiving bank name
    pub bank_name: Option<String>,
    /// 二级商户号 · Sub-merchant ID
    pub sub_mchid: Option<String>,
    /// 电商平台商户号 · E-commerce platform merchant ID
    pub sp_mchid: Option<String>,
    /// 提现金额 · Withdrawal amount
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 提现成功金额 · Amount withdrawn successfully
    ///
    /// 单位为分。In fen.
    pub success_amount: Option<crate::Fen>,
    /// 提现失败金额 · Amount of failed withdrawals
    ///
    /// 单位为分。In fen.
    pub fail_amount: Option<crate::Fen>,
    /// 提现退票金额 · Withdrawal amount returned by the bank
    ///
    /// 单位为分。In fen.
    pub refund_amount: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => status: Optional "status",
        1 => withdraw_id: Optional "withdraw_id",
        2 => out_request_no: Optional "out_request_no",
        3 => amount: Optional "amount",
        4 => create_time: Optional "create_time",
        5 => update_time: Optional "update_time",
        6 => reason: Optional "reason",
        7 => remark: Optional "remark",
        8 => bank_memo: Optional "bank_memo",
        9 => account_type: Optional "account_type",
        10 => solution: Optional "solution",
        11 => account_number: Optional "account_number",
        12 => account_bank: Optional "account_bank",
        13 => bank_name: Optional "bank_name",
        14 => sub_mchid: Optional "sub_mchid",
        15 => sp_mchid: Optional "sp_mchid",
        16 => total_amount: Optional "total_amount",
        17 => success_amount: Optional "success_amount",
        18 => fail_amount: Optional "fail_amount",
        19 => refund_amount: Optional "refund_amount",
    }
}

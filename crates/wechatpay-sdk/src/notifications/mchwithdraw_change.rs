//! `MCHWITHDRAW.CHANGE`: 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Members, Message, Time, enumeration, message};

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

enumeration! {
    /// 出款账户类型
    AccountType {
        BASIC = "BASIC",
        OPERATION = "OPERATION",
        FEES = "FEES",
    }
}

/// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 提现单状态
    pub status: Option<Enumeration<Status>>,
    /// 微信支付提现单号
    pub withdraw_id: Option<String>,
    /// 商户提现单号
    pub out_request_no: Option<String>,
    /// 提现金额，单位为分
    pub amount: Option<Fen>,
    /// 发起提现时间
    pub create_time: Option<Time>,
    /// 提现状态更新时间
    pub update_time: Option<String>,
    /// 失败原因
    pub reason: Option<String>,
    /// 提现备注
    pub remark: Option<String>,
    /// 银行附言
    pub bank_memo: Option<String>,
    /// 出款账户类型
    pub account_type: Option<Enumeration<AccountType>>,
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
    pub total_amount: Option<Fen>,
    /// 提现成功金额，单位为分
    pub success_amount: Option<Fen>,
    /// 提现失败金额，单位为分
    pub fail_amount: Option<Fen>,
    /// 提现退票金额，单位为分
    pub refund_amount: Option<Fen>,
}

impl Message for Content {
    #[inline]
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("status", &mut self.status),
            ("withdraw_id", &mut self.withdraw_id),
            ("out_request_no", &mut self.out_request_no),
            ("amount", &mut self.amount),
            ("create_time", &mut self.create_time),
            ("update_time", &mut self.update_time),
            ("reason", &mut self.reason),
            ("remark", &mut self.remark),
            ("bank_memo", &mut self.bank_memo),
            ("account_type", &mut self.account_type),
            ("solution", &mut self.solution),
            ("account_number", &mut self.account_number),
            ("account_bank", &mut self.account_bank),
            ("bank_name", &mut self.bank_name),
            ("sub_mchid", &mut self.sub_mchid),
            ("sp_mchid", &mut self.sp_mchid),
            ("total_amount", &mut self.total_amount),
            ("success_amount", &mut self.success_amount),
            ("fail_amount", &mut self.fail_amount),
            ("refund_amount", &mut self.refund_amount),
        ]);
    }
}

message!(Content);

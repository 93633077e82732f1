//! `MCHWITHDRAW.CHANGE`: 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, Time, enumeration, message};

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
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("status", &mut self.status),
            1 => Named("withdraw_id", &mut self.withdraw_id),
            2 => Named("out_request_no", &mut self.out_request_no),
            3 => Named("amount", &mut self.amount),
            4 => Named("create_time", &mut self.create_time),
            5 => Named("update_time", &mut self.update_time),
            6 => Named("reason", &mut self.reason),
            7 => Named("remark", &mut self.remark),
            8 => Named("bank_memo", &mut self.bank_memo),
            9 => Named("account_type", &mut self.account_type),
            10 => Named("solution", &mut self.solution),
            11 => Named("account_number", &mut self.account_number),
            12 => Named("account_bank", &mut self.account_bank),
            13 => Named("bank_name", &mut self.bank_name),
            14 => Named("sub_mchid", &mut self.sub_mchid),
            15 => Named("sp_mchid", &mut self.sp_mchid),
            16 => Named("total_amount", &mut self.total_amount),
            17 => Named("success_amount", &mut self.success_amount),
            18 => Named("fail_amount", &mut self.fail_amount),
            19 => Named("refund_amount", &mut self.refund_amount),
            _ => return None,
        })
    }
}

message!(Content);

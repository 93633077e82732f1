//! `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// `RechargeChannel`
    RechargeChannel {
        BANK_TRANSFER = "BANK_TRANSFER",
        ONLINE_BANK = "ONLINE_BANK",
    }
}

enumeration! {
    /// `OnlineBankType`
    OnlineBankType {
        ONLINE_BANK_TYPE_CORPORATE = "ONLINE_BANK_TYPE_CORPORATE",
        ONLINE_BANK_TYPE_PERSONAL = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

/// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 充值退回单号
    pub recharge_returned_id: Option<String>,
    /// 平台商户号
    pub sp_mchid: Option<String>,
    /// 二级商户号
    pub sub_mchid: Option<String>,
    /// 商户充值单号
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号
    pub recharge_id: Option<String>,
    /// `recharge_channel`
    pub recharge_channel: Option<Enumeration<RechargeChannel>>,
    /// BANK\_TRANSFER 银行转账充值退回详情
    pub detail: Option<Detail>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("recharge_returned_id", &mut self.recharge_returned_id),
            1 => Named("sp_mchid", &mut self.sp_mchid),
            2 => Named("sub_mchid", &mut self.sub_mchid),
            3 => Named("out_recharge_no", &mut self.out_recharge_no),
            4 => Named("recharge_id", &mut self.recharge_id),
            5 => Named("recharge_channel", &mut self.recharge_channel),
            6 => Named("detail", &mut self.detail),
            _ => return None,
        })
    }
}

/// BANK\_TRANSFER 银行转账充值退回详情
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Detail {
    /// 开户银行名称
    pub bank_name: Option<String>,
    /// 银行卡尾号
    pub bank_card_tail: Option<String>,
    /// 银行账户名称
    pub bank_account_name: Option<String>,
    /// 充值金额，单位为分
    pub amount: Option<Fen>,
    /// 充值币种
    pub currency: Option<String>,
    /// 银行附言
    pub memo: Option<String>,
    /// 退回时间
    pub return_time: Option<String>,
    /// 退回原因
    pub return_reason: Option<String>,
    /// `online_bank_type`
    pub online_bank_type: Option<Enumeration<OnlineBankType>>,
}

impl Message for Detail {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("bank_name", &mut self.bank_name),
            1 => Named("bank_card_tail", &mut self.bank_card_tail),
            2 => Named("bank_account_name", &mut self.bank_account_name),
            3 => Named("amount", &mut self.amount),
            4 => Named("currency", &mut self.currency),
            5 => Named("memo", &mut self.memo),
            6 => Named("return_time", &mut self.return_time),
            7 => Named("return_reason", &mut self.return_reason),
            8 => Named("online_bank_type", &mut self.online_bank_type),
            _ => return None,
        })
    }
}

message!(Content, Detail);

//! `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) (direct)

use crate::message::{Enumeration, Fen, Message, Named, Time, message};
use crate::sensitive::Sensitive;

pub use crate::notifications::mchtransfer_bill_finished::State;

/// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户号
    pub mchid: Option<String>,
    /// 商户单号
    pub out_bill_no: Option<String>,
    /// 微信转账单号
    pub transfer_bill_no: Option<String>,
    /// QQ互联开放平台AppID
    pub appid: Option<String>,
    /// 单据状态
    pub state: Option<Enumeration<State>>,
    /// 转账金额，单位为分
    pub transfer_amount: Option<Fen>,
    /// 转账备注
    pub transfer_remark: Option<String>,
    /// 收款用户OpenID
    pub openid: Option<String>,
    /// 收款用户QQ号
    pub user_qq: Option<String>,
    /// 收款用户姓名，加密传输
    pub user_name: Option<Sensitive>,
    /// 失败原因
    pub fail_reason: Option<String>,
    /// 单据创建时间
    pub create_time: Option<Time>,
    /// 最后一次状态变更时间
    pub update_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("mchid", &mut self.mchid),
            1 => Named("out_bill_no", &mut self.out_bill_no),
            2 => Named("transfer_bill_no", &mut self.transfer_bill_no),
            3 => Named("appid", &mut self.appid),
            4 => Named("state", &mut self.state),
            5 => Named("transfer_amount", &mut self.transfer_amount),
            6 => Named("transfer_remark", &mut self.transfer_remark),
            7 => Named("openid", &mut self.openid),
            8 => Named("user_qq", &mut self.user_qq),
            9 => Named("user_name", &mut self.user_name),
            10 => Named("fail_reason", &mut self.fail_reason),
            11 => Named("create_time", &mut self.create_time),
            12 => Named("update_time", &mut self.update_time),
            _ => return None,
        })
    }
}

message!(Content);

//! `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) (direct)

use crate::message::{Enumeration, Fen, Members, Message, Time, message};
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
    fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
        list(&mut [
            ("mchid", &mut self.mchid),
            ("out_bill_no", &mut self.out_bill_no),
            ("transfer_bill_no", &mut self.transfer_bill_no),
            ("appid", &mut self.appid),
            ("state", &mut self.state),
            ("transfer_amount", &mut self.transfer_amount),
            ("transfer_remark", &mut self.transfer_remark),
            ("openid", &mut self.openid),
            ("user_qq", &mut self.user_qq),
            ("user_name", &mut self.user_name),
            ("fail_reason", &mut self.fail_reason),
            ("create_time", &mut self.create_time),
            ("update_time", &mut self.update_time),
        ]);
    }
}

message!(Content);

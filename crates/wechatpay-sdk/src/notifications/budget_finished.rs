//! `BUDGET.FINISHED`: 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON) (partner)

use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};

enumeration! {
    /// 预算单状态
    State {
        FINISHED = "FINISHED",
    }
}

/// 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 服务商商户号
    pub sp_mchid: Option<String>,
    /// 商户预算单号
    pub out_budget_no: Option<String>,
    /// 微信支付预算单号
    pub budget_id: Option<String>,
    /// 预算总金额，单位为分
    pub amount: Option<Fen>,
    /// 出资商户号
    pub sponsor_mchid: Option<String>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 活动说明
    pub activity_remark: Option<String>,
    /// 预算单状态
    pub state: Option<Enumeration<State>>,
    /// 撤销说明
    pub unlock_remark: Option<String>,
    /// 完成时间
    pub finished_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("sp_mchid", &mut self.sp_mchid),
            1 => Named("out_budget_no", &mut self.out_budget_no),
            2 => Named("budget_id", &mut self.budget_id),
            3 => Named("amount", &mut self.amount),
            4 => Named("sponsor_mchid", &mut self.sponsor_mchid),
            5 => Named("activity_name", &mut self.activity_name),
            6 => Named("activity_remark", &mut self.activity_remark),
            7 => Named("state", &mut self.state),
            8 => Named("unlock_remark", &mut self.unlock_remark),
            9 => Named("finished_time", &mut self.finished_time),
            _ => return None,
        })
    }
}

message!(Content);

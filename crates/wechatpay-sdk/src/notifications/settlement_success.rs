//! `SETTLEMENT.SUCCESS`: 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)

use crate::message::{Message, Named, Time, message};

/// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Content {
    /// 商户结算批次单号
    pub out_settle_batch_no: Option<String>,
    /// 微信支付结算批次单号
    pub settle_batch_no: Option<String>,
    /// 商品单个人收款方受理授权ID
    pub individual_auth_id: Option<String>,
    /// 收款方描述
    pub description: Option<String>,
    /// 批次状态
    pub state: Option<String>,
    /// 交易场景
    pub trade_scenario: Option<String>,
    /// 批次创建时间
    pub create_time: Option<Time>,
    /// 批次完成时间
    pub finish_time: Option<String>,
}

impl Message for Content {
    #[inline]
    fn member(&mut self, at: usize) -> Option<Named<'_>> {
        Some(match at {
            0 => Named("out_settle_batch_no", &mut self.out_settle_batch_no),
            1 => Named("settle_batch_no", &mut self.settle_batch_no),
            2 => Named("individual_auth_id", &mut self.individual_auth_id),
            3 => Named("description", &mut self.description),
            4 => Named("state", &mut self.state),
            5 => Named("trade_scenario", &mut self.trade_scenario),
            6 => Named("create_time", &mut self.create_time),
            7 => Named("finish_time", &mut self.finish_time),
            _ => return None,
        })
    }
}

message!(Content);

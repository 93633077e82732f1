//! Profit sharing bills (分账账单).

use std::fmt;
use std::ops::Deref;

use super::columns::Column;
use super::row::{Layout, OwnedRow, Row, Sealed};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// Profit sharing bills (分账账单).
#[derive(Clone, Copy, Debug)]
pub enum ProfitSharing {}

impl Sealed for ProfitSharing {
    const KEY: Option<&'static str> = Some("分账时间");
}

impl Layout for ProfitSharing {
    type Row<'a> = ProfitSharingRow<'a>;

    fn view(row: Row<'_>) -> ProfitSharingRow<'_> {
        ProfitSharingRow(row)
    }
}

/// What one receiver was given, or gave back, as a profit sharing bill has it.
///
/// A column that the bill does not have is `None`; [`Row::get`] has every column,
/// known or not. If an amount is not a whole number of fen, as a fee may be, its method
/// returns an error; all others work.
#[derive(Clone, Copy)]
pub struct ProfitSharingRow<'a>(pub(super) Row<'a>);

impl<'a> ProfitSharingRow<'a> {
    /// A copy that does not borrow.
    pub fn to_owned(&self) -> OwnedRow<ProfitSharing> {
        OwnedRow::of(self.0)
    }

    /// 分账时间.
    pub fn sharing_time(&self) -> Option<BillTime<'a>> {
        self.0.time(Column::SharingTime)
    }

    /// 分账发起方.
    pub fn initiator(&self) -> Option<&'a str> {
        self.0.text(Column::Initiator)
    }

    /// 分账方.
    pub fn sharer(&self) -> Option<&'a str> {
        self.0.text(Column::Sharer)
    }

    /// 微信订单号.
    pub fn transaction_id(&self) -> Option<&'a str> {
        self.0.text(Column::TransactionId)
    }

    /// 微信分账/回退单号.
    pub fn order_id(&self) -> Option<&'a str> {
        self.0.text(Column::SharingOrderId)
    }

    /// 分账明细单号.
    pub fn detail_id(&self) -> Option<&'a str> {
        self.0.text(Column::DetailId)
    }

    /// 商户分账/回退单号.
    pub fn out_order_no(&self) -> Option<&'a str> {
        self.0.text(Column::OutSharingNo)
    }

    /// 订单金额.
    pub fn order_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::OrderAmount)
    }

    /// 分账接收方.
    pub fn receiver(&self) -> Option<&'a str> {
        self.0.text(Column::Receiver)
    }

    /// 分账金额.
    pub fn amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::SharingAmount)
    }

    /// 业务类型: `分账` (shared) or `分账回退` (returned).
    pub fn business_type(&self) -> Option<&'a str> {
        self.0.text(Column::BusinessType)
    }

    /// 处理状态.
    pub fn state(&self) -> Option<&'a str> {
        self.0.text(Column::SharingState)
    }

    /// 分账描述.
    pub fn description(&self) -> Option<&'a str> {
        self.0.text(Column::SharingDescription)
    }

    /// 备注.
    pub fn remark(&self) -> Option<&'a str> {
        self.0.text(Column::Remark)
    }
}

impl<'a> Deref for ProfitSharingRow<'a> {
    type Target = Row<'a>;

    fn deref(&self) -> &Row<'a> {
        &self.0
    }
}

impl fmt::Debug for ProfitSharingRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ProfitSharingRow").field(&self.0).finish()
    }
}

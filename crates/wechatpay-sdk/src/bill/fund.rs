//! Fund bills (资金账单).

use std::fmt;
use std::ops::Deref;

use super::columns::Column;
use super::row::{Layout, OwnedRow, Row, Sealed};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// Fund bills (资金账单): what moved on an account.
#[derive(Clone, Copy, Debug)]
pub enum Fund {}

impl Sealed for Fund {
    const KEY: Option<&'static str> = Some("记账时间");
}

impl Layout for Fund {
    type Row<'a> = FundRow<'a>;

    fn view(row: Row<'_>) -> FundRow<'_> {
        FundRow(row)
    }
}

/// What came into an account or left it, as a fund bill has it.
///
/// A column that the bill does not have is `None`; [`Row::get`] has every column,
/// known or not. If an amount is not a whole number of fen, as a fee may be, its method
/// returns an error; all others work.
#[derive(Clone, Copy)]
pub struct FundRow<'a>(pub(super) Row<'a>);

impl<'a> FundRow<'a> {
    /// A copy that does not borrow.
    pub fn to_owned(&self) -> OwnedRow<Fund> {
        OwnedRow::of(self.0)
    }

    /// 记账时间.
    pub fn entry_time(&self) -> Option<BillTime<'a>> {
        self.0.time(Column::EntryTime)
    }

    /// 微信支付业务单号.
    pub fn business_no(&self) -> Option<&'a str> {
        self.0.text(Column::BusinessNo)
    }

    /// 资金流水单号.
    pub fn flow_no(&self) -> Option<&'a str> {
        self.0.text(Column::FlowNo)
    }

    /// 业务名称.
    pub fn business_name(&self) -> Option<&'a str> {
        self.0.text(Column::BusinessName)
    }

    /// 业务类型.
    pub fn business_type(&self) -> Option<&'a str> {
        self.0.text(Column::BusinessType)
    }

    /// 收支类型: `收入` (it came in) or `支出` (it went out).
    pub fn direction(&self) -> Option<&'a str> {
        self.0.text(Column::Direction)
    }

    /// 收支金额(元), never less than zero: see [`direction`](Self::direction).
    pub fn amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::Amount)
    }

    /// 账户结余(元), after it.
    pub fn balance(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::Balance)
    }

    /// 资金变更提交申请人.
    pub fn applicant(&self) -> Option<&'a str> {
        self.0.text(Column::Applicant)
    }

    /// 备注.
    pub fn remark(&self) -> Option<&'a str> {
        self.0.text(Column::Remark)
    }

    /// 业务凭证号.
    pub fn voucher_no(&self) -> Option<&'a str> {
        self.0.text(Column::VoucherNo)
    }
}

impl<'a> Deref for FundRow<'a> {
    type Target = Row<'a>;

    fn deref(&self) -> &Row<'a> {
        &self.0
    }
}

impl fmt::Debug for FundRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FundRow").field(&self.0).finish()
    }
}

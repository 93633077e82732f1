//! Fund bills (资金账单).

use std::fmt;
use std::ops::Deref;

use super::columns::Column;
use super::row::{Layout, OwnedRow, Row, Sealed};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// Fund bills (资金账单): the movements of an account. [`BillReader::fund`](super::BillReader::fund) reads one from
/// a file, [`Download::bill`](crate::download::Download::bill) from the platform.
///
/// ```no_run
/// use wechatpay_sdk::bill::Fund;
/// use wechatpay_sdk::v3::bill::fundflowbill::get;
///
/// # fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::Result<()> {
/// let request = get::Request::new().bill_date("2026-11-20");
/// let bill = client.v3().bill().fundflowbill().get(request).file().bill::<Fund>().wait()?;
/// # let _ = bill;
/// # Ok(())
/// # }
/// ```
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

/// A movement of an account, as a fund bill has it.
///
/// A column that the bill lacks is `None`. [`Row::get`] reads every column, known or not. If an amount is
/// not a whole number of fen, its method returns an error; all other methods work.
///
/// ```
/// use wechatpay_sdk::bill::BillReader;
///
/// let bill = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),\
///             资金变更提交申请人,备注,业务凭证号\n\
///             `2026-11-20 13:54:01,`5030001,`42000001,`退款,`退款,`支出,`0.01,`0.22,\
///             `1900000109API,`tea,`V1\n\
///             资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n`1,`0,`0.00,`1,`0.01\n";
/// let mut bill = BillReader::fund(bill.as_bytes());
/// let row = bill.next_row()?.ok_or("a row")?;
///
/// println!("{:?}: {:?} {:?}", row.entry_time(), row.business_name(), row.business_type());
/// println!("{:?} {:?} {:?}", row.business_no(), row.flow_no(), row.voucher_no());
/// println!("{:?} {:?}", row.applicant(), row.remark());
///
/// // One fen has left the account; 22 fen are left.
/// assert_eq!(row.direction(), Some("支出"));
/// assert_eq!((row.amount()?, row.balance()?), (Some(1.into()), Some(22.into())));
///
/// // A copy to keep: this row borrows from the reader.
/// let kept = row.to_owned();
/// assert!(bill.next_row()?.is_none()); // the bill is whole
/// assert_eq!(kept.row().flow_no(), Some("42000001"));
/// # Ok::<(), wechatpay_sdk::BoxError>(())
/// ```
#[derive(Clone, Copy)]
pub struct FundRow<'a>(pub(super) Row<'a>);

impl<'a> FundRow<'a> {
    /// Copies the row, so that it does not borrow from the reader.
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

    /// 收支类型: `收入` (income) or `支出` (expense).
    pub fn direction(&self) -> Option<&'a str> {
        self.0.text(Column::Direction)
    }

    /// 收支金额(元). It is never negative: see [`direction`](Self::direction).
    pub fn amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::Amount)
    }

    /// 账户结余(元): the balance after this movement.
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

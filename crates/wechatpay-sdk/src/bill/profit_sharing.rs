//! Profit sharing bills (分账账单).

use std::fmt;
use std::ops::Deref;

use super::columns::Column;
use super::row::{Layout, OwnedRow, Row, Sealed};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// Profit sharing bills (分账账单). [`BillReader::profit_sharing`](super::BillReader::profit_sharing) reads one
/// from a file, [`Download::bill`](crate::download::Download::bill) from the platform.
///
/// ```no_run
/// use wechatpay_sdk::bill::ProfitSharing;
/// use wechatpay_sdk::v3::profitsharing::bills::get;
///
/// # fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::Result<()> {
/// let request = get::Request::new().bill_date("2026-11-20");
/// let bill = client.v3().profitsharing().bills().get(request).file().bill::<ProfitSharing>().wait()?;
/// # let _ = bill;
/// # Ok(())
/// # }
/// ```
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

/// A share of one receiver, or its return, as a profit sharing bill has it.
///
/// A column that the bill lacks is `None`. [`Row::get`] reads every column, known or not. If an amount is
/// not a whole number of fen, its method returns an error; all other methods work.
///
/// ```
/// use wechatpay_sdk::bill::BillReader;
///
/// let bill = "分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,订单金额,\
///             分账接收方,分账金额,业务类型,处理状态,分账描述,备注\n\
///             `2026-11-20 10:00:00,`1900000109,`1900000109,`42000001,`3000001,`3600001,`share-1,`10.00,\
///             `1900000110,`1.00,`分账,`成功,`to the courier,`\n\
///             总条目数,分账总金额,回退总金额\n`1,`1.00,`0.00\n";
/// let mut bill = BillReader::profit_sharing(bill.as_bytes());
/// let row = bill.next_row()?.ok_or("a row")?;
///
/// println!("{:?}: {:?}, {:?}", row.sharing_time(), row.business_type(), row.state());
/// println!("from {:?} by {:?} to {:?}", row.sharer(), row.initiator(), row.receiver());
/// println!("{:?} {:?} {:?}", row.out_order_no(), row.order_id(), row.detail_id());
/// println!("{:?} {:?} {:?}", row.transaction_id(), row.description(), row.remark());
/// assert_eq!((row.amount()?, row.order_amount()?), (Some(100.into()), Some(1000.into())));
///
/// // A copy to keep: this row borrows from the reader.
/// let kept = row.to_owned();
/// assert!(bill.next_row()?.is_none()); // the bill is whole
/// assert_eq!(kept.row().out_order_no(), Some("share-1"));
/// # Ok::<(), wechatpay_sdk::BoxError>(())
/// ```
#[derive(Clone, Copy)]
pub struct ProfitSharingRow<'a>(pub(super) Row<'a>);

impl<'a> ProfitSharingRow<'a> {
    /// Copies the row, so that it does not borrow from the reader.
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

//! Trade bills (交易账单).

use std::fmt;
use std::ops::Deref;

use super::columns::Column;
use super::row::{Layout, OwnedRow, Row, Sealed};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// Trade bills (交易账单): payments, refunds and reversals. [`BillReader::trade`](super::BillReader::trade) reads
/// one from a file, [`Download::bill`](crate::download::Download::bill) from the platform.
///
/// ```no_run
/// use wechatpay_sdk::bill::Trade;
/// use wechatpay_sdk::v3::bill::tradebill::get;
///
/// # fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::Result<()> {
/// let request = get::Request::new().bill_date("2026-11-20");
/// let bill = client.v3().bill().tradebill().get(request).file().bill::<Trade>().wait()?;
/// # let _ = bill;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Trade {}

impl Sealed for Trade {
    const KEY: Option<&'static str> = Some("交易时间");
}

impl Layout for Trade {
    type Row<'a> = TradeRow<'a>;

    fn view(row: Row<'_>) -> TradeRow<'_> {
        TradeRow(row)
    }
}

/// A payment, a refund or a reversal, as a trade bill has it.
///
/// A column that the bill lacks is `None`. [`Row::get`] reads every column, known or not. If an amount is
/// not a whole number of fen (as a fee can be), its method returns an error; all other methods work.
///
/// ```
/// use wechatpay_sdk::bill::BillReader;
///
/// let bill = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,\
///             付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,\
///             退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n\
///             `2026-11-20 09:30:00,`wx1,`1900000109,`0,`,`4200001,`order-1,`openid,`JSAPI,`REFUND,\
///             `OTHERS,`CNY,`0.00,`0.00,`2026-11-20 10:30:00,`2026-11-20 10:31:00,`5030001,`refund-1,\
///             `6.00,`0.00,`ORIGINAL,`SUCCESS,`tea,`table 7,`-0.04000,`0.60%,`0.00,`6.00,`\n\
///             总交易单数,应结订单总金额,退款总金额\n`1,`0.00,`6.00\n";
/// let mut bill = BillReader::trade(bill.as_bytes());
/// let row = bill.next_row()?.ok_or("a row")?;
///
/// // The order, and who paid it.
/// println!("{:?}: {:?}, {:?}", row.trade_time(), row.trade_type(), row.trade_state());
/// println!("{:?} {:?} {:?} {:?}", row.mchid(), row.sub_mchid(), row.appid(), row.device_info());
/// println!("{:?} {:?} {:?}", row.out_trade_no(), row.transaction_id(), row.openid());
/// println!("{:?} {:?} {:?}", row.description(), row.attach(), row.bank_type());
///
/// // Its amounts, in fen.
/// assert_eq!(row.currency(), Some("CNY"));
/// assert_eq!(row.order_amount()?, Some(0.into())); // a refund: see below
/// println!("{:?} {:?}", row.settlement_amount()?, row.coupon_amount()?);
///
/// // The refund.
/// assert_eq!(row.out_refund_no(), Some("refund-1"));
/// assert_eq!(row.requested_refund_amount()?, Some(600.into()));
/// println!("{:?} {:?}", row.refund_amount()?, row.coupon_refund_amount()?);
/// println!("{:?} {:?} {:?}", row.refund_id(), row.refund_type(), row.refund_status());
/// println!("{:?} {:?}", row.refund_create_time(), row.refund_success_time());
///
/// // The fee, which the platform gives back here: 4 fen.
/// assert_eq!((row.fee()?, row.rate(), row.rate_remark()), (Some((-4).into()), Some("0.60%"), Some("")));
///
/// // A copy to keep: this row borrows from the reader.
/// let kept = row.to_owned();
/// assert!(bill.next_row()?.is_none()); // the bill is whole
/// assert_eq!(kept.row().out_trade_no(), Some("order-1"));
/// # Ok::<(), wechatpay_sdk::BoxError>(())
/// ```
#[derive(Clone, Copy)]
pub struct TradeRow<'a>(pub(super) Row<'a>);

impl<'a> TradeRow<'a> {
    /// Copies the row, so that it does not borrow from the reader.
    pub fn to_owned(&self) -> OwnedRow<Trade> {
        OwnedRow::of(self.0)
    }

    /// 交易时间: the time of the payment, or of the refund request.
    pub fn trade_time(&self) -> Option<BillTime<'a>> {
        self.0.time(Column::TradeTime)
    }

    /// 公众账号ID.
    pub fn appid(&self) -> Option<&'a str> {
        self.0.text(Column::Appid)
    }

    /// 商户号.
    pub fn mchid(&self) -> Option<&'a str> {
        self.0.text(Column::Mchid)
    }

    /// 特约商户号 (子商户号). `0` if there is none.
    pub fn sub_mchid(&self) -> Option<&'a str> {
        self.0.text(Column::SubMchid)
    }

    /// 设备号.
    pub fn device_info(&self) -> Option<&'a str> {
        self.0.text(Column::DeviceInfo)
    }

    /// 微信订单号.
    pub fn transaction_id(&self) -> Option<&'a str> {
        self.0.text(Column::TransactionId)
    }

    /// 商户订单号.
    pub fn out_trade_no(&self) -> Option<&'a str> {
        self.0.text(Column::OutTradeNo)
    }

    /// 用户标识.
    pub fn openid(&self) -> Option<&'a str> {
        self.0.text(Column::Openid)
    }

    /// 交易类型: `JSAPI`, `NATIVE` and so on.
    pub fn trade_type(&self) -> Option<&'a str> {
        self.0.text(Column::TradeType)
    }

    /// 交易状态: `SUCCESS`, `REFUND` or `REVOKED`.
    pub fn trade_state(&self) -> Option<&'a str> {
        self.0.text(Column::TradeState)
    }

    /// 付款银行.
    pub fn bank_type(&self) -> Option<&'a str> {
        self.0.text(Column::BankType)
    }

    /// 货币种类.
    pub fn currency(&self) -> Option<&'a str> {
        self.0.text(Column::Currency)
    }

    /// 应结订单金额 (总金额 of older bills).
    pub fn settlement_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::SettlementAmount)
    }

    /// 代金券金额.
    pub fn coupon_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::CouponAmount)
    }

    /// 退款申请时间.
    pub fn refund_create_time(&self) -> Option<BillTime<'a>> {
        self.0.time(Column::RefundCreateTime)
    }

    /// 退款成功时间.
    pub fn refund_success_time(&self) -> Option<BillTime<'a>> {
        self.0.time(Column::RefundSuccessTime)
    }

    /// 微信退款单号. `0` if the row is not a refund.
    pub fn refund_id(&self) -> Option<&'a str> {
        self.0.text(Column::RefundId)
    }

    /// 商户退款单号. `0` if the row is not a refund.
    pub fn out_refund_no(&self) -> Option<&'a str> {
        self.0.text(Column::OutRefundNo)
    }

    /// 退款金额: the refunded amount, without coupons.
    pub fn refund_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::RefundAmount)
    }

    /// 充值券退款金额.
    pub fn coupon_refund_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::CouponRefundAmount)
    }

    /// 退款类型: `ORIGINAL` and so on.
    pub fn refund_type(&self) -> Option<&'a str> {
        self.0.text(Column::RefundType)
    }

    /// 退款状态, at the time when the bill was made.
    pub fn refund_status(&self) -> Option<&'a str> {
        self.0.text(Column::RefundStatus)
    }

    /// 商品名称.
    pub fn description(&self) -> Option<&'a str> {
        self.0.text(Column::Description)
    }

    /// 商户数据包.
    pub fn attach(&self) -> Option<&'a str> {
        self.0.text(Column::Attach)
    }

    /// 手续费 (fee). It is negative if the platform gives it back.
    pub fn fee(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::Fee)
    }

    /// 费率: `0.60%`.
    pub fn rate(&self) -> Option<&'a str> {
        self.0.text(Column::Rate)
    }

    /// 订单金额: the amount of the order, including coupons.
    pub fn order_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::OrderAmount)
    }

    /// 申请退款金额: the requested amount of the refund, including coupons.
    pub fn requested_refund_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::RequestedRefundAmount)
    }

    /// 费率备注.
    pub fn rate_remark(&self) -> Option<&'a str> {
        self.0.text(Column::RateRemark)
    }
}

impl<'a> Deref for TradeRow<'a> {
    type Target = Row<'a>;

    fn deref(&self) -> &Row<'a> {
        &self.0
    }
}

impl fmt::Debug for TradeRow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TradeRow").field(&self.0).finish()
    }
}

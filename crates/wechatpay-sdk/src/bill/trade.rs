//! Trade bills (交易账单).

use std::fmt;
use std::ops::Deref;

use super::columns::Column;
use super::row::{Layout, OwnedRow, Row, Sealed};
use super::time::BillTime;
use crate::error::Result;
use crate::message::Fen;

/// Trade bills (交易账单): payments and refunds.
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
/// A column that the bill does not have is `None`; [`Row::get`] has every column,
/// known or not. If an amount is not a whole number of fen, as a fee may be, its method
/// returns an error; all others work.
#[derive(Clone, Copy)]
pub struct TradeRow<'a>(pub(super) Row<'a>);

impl<'a> TradeRow<'a> {
    /// A copy that does not borrow.
    pub fn to_owned(&self) -> OwnedRow<Trade> {
        OwnedRow::of(self.0)
    }

    /// 交易时间: when the order was paid, or its refund was applied for.
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

    /// 特约商户号 (子商户号): `0` if there is none.
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

    /// 微信退款单号: `0` if the row is no refund.
    pub fn refund_id(&self) -> Option<&'a str> {
        self.0.text(Column::RefundId)
    }

    /// 商户退款单号: `0` if the row is no refund.
    pub fn out_refund_no(&self) -> Option<&'a str> {
        self.0.text(Column::OutRefundNo)
    }

    /// 退款金额: what was refunded without coupons.
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

    /// 退款状态, when the bill was made.
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

    /// 手续费: less than zero where it is given back.
    pub fn fee(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::Fee)
    }

    /// 费率: `0.60%`.
    pub fn rate(&self) -> Option<&'a str> {
        self.0.text(Column::Rate)
    }

    /// 订单金额: of the order, coupons included.
    pub fn order_amount(&self) -> Result<Option<Fen>> {
        self.0.fen(Column::OrderAmount)
    }

    /// 申请退款金额: what was applied for, coupons included.
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

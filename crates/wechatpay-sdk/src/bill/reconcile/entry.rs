//! The entries of both sides: payments, refunds, reversals, and movements of an account.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use super::super::fund::FundRow;
use super::super::trade::TradeRow;
use super::day::Day;
use crate::error::{Delivery, Error, ErrorKind, Result};
use crate::message::{Fen, MicroFen, Time};

/// A payment, a refund, a reversal or a movement of an account, in your books or in a bill.
///
/// Two entries are a pair if `sub_mchid`, `kind`, `number` and `business` are equal. The other members are compared
/// if your entry has them.
///
/// ```
/// use wechatpay_sdk::bill::reconcile::{Entry, Kind};
/// use wechatpay_sdk::{Fen, MicroFen};
///
/// // An order and its refund, out of your database. Members that you leave out are not compared.
/// let payment = Entry::payment("order-0001")
///     .id("4200000002202611270000000001")
///     .amount(Fen::new(1200))
///     .fee(MicroFen::try_from(Fen::new(7))?)
///     .state("SUCCESS")
///     .time("2026-11-27 09:30:00");
/// let refund = Entry::refund("refund-0001").amount(Fen::new(200)).sub_mchid("1900000110");
/// assert_eq!((payment.kind, refund.kind), (Kind::Payment, Kind::Refund));
///
/// // A cancelled micropay order, and a movement of a fund bill: money that left the account.
/// let reversal = Entry::reversal("order-0002");
/// let movement = Entry::movement("5030001", "退款").amount(Fen::new(-200));
///
/// // Sides must be sorted in this order.
/// let mut side = [refund, movement, reversal, payment];
/// side.sort_by(Entry::order);
/// assert_eq!(side[0].number, "order-0001");
/// # Ok::<(), wechatpay_sdk::NotAnAmount>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    /// The sub-merchant (特约商户号); empty if there is none.
    pub sub_mchid: String,
    /// The kind of the entry.
    pub kind: Kind,
    /// The number: `out_trade_no` of a payment or a reversal, `out_refund_no` of a refund, 微信支付业务单号 of
    /// a movement.
    pub number: String,
    /// 业务类型 of a movement; empty for others.
    pub business: String,
    /// The platform's number: `transaction_id`, `refund_id`, 资金流水单号 of a movement. It is not compared. Two movements
    /// of one day with different ids are added up; two with the same id are a duplicate.
    pub id: String,
    /// 订单金额 of a payment, 申请退款金额 of a refund. A movement out of the account is negative.
    pub amount: Option<Fen>,
    /// The state: `trade_state` of a payment, 退款状态 of a refund.
    pub state: Option<String>,
    /// 手续费. The fee is negative if the platform returns it.
    pub fee: Option<MicroFen>,
    /// The time of the entry. Only the day is compared, in Beijing's time zone.
    pub time: Option<Time>,
}

/// The kind of an [`Entry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A payment.
    Payment,
    /// A refund.
    Refund,
    /// A reversal (撤销).
    Reversal,
    /// A movement of an account, as fund bills have it.
    Movement,
    /// A row of a trade bill with an unknown 交易状态; `business` contains it.
    Other,
}

impl Kind {
    pub(super) const ALL: [Self; 5] =
        [Self::Payment, Self::Refund, Self::Reversal, Self::Movement, Self::Other];

    /// A stable name for programs: `payment`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
            Self::Reversal => "reversal",
            Self::Movement => "movement",
            Self::Other => "other",
        }
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Entry {
    fn new(kind: Kind, number: String) -> Self {
        Self {
            sub_mchid: String::new(),
            kind,
            number,
            business: String::new(),
            id: String::new(),
            amount: None,
            state: None,
            fee: None,
            time: None,
        }
    }

    /// A payment with this `out_trade_no`.
    pub fn payment(out_trade_no: impl Into<String>) -> Self {
        Self::new(Kind::Payment, out_trade_no.into())
    }

    /// A refund with this `out_refund_no`.
    pub fn refund(out_refund_no: impl Into<String>) -> Self {
        Self::new(Kind::Refund, out_refund_no.into())
    }

    /// A reversal (撤销) of the order with this `out_trade_no`.
    pub fn reversal(out_trade_no: impl Into<String>) -> Self {
        Self::new(Kind::Reversal, out_trade_no.into())
    }

    /// A movement of the account: 微信支付业务单号 and 业务类型, as the fund bill has them. The amount is negative
    /// if money leaves the account.
    pub fn movement(business_no: impl Into<String>, business_type: impl Into<String>) -> Self {
        let mut entry = Self::new(Kind::Movement, business_no.into());
        entry.business = business_type.into();
        entry
    }

    /// Sets the sub-merchant.
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_mchid = sub_mchid.into();
        self
    }

    /// Sets the platform's number.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets the amount.
    pub fn amount(mut self, amount: Fen) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets the state, `SUCCESS` for instance.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets the fee.
    pub fn fee(mut self, fee: MicroFen) -> Self {
        self.fee = Some(fee);
        self
    }

    /// Sets the time. A time without an offset is Beijing's.
    pub fn time(mut self, time: impl Into<Time>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// A row of a trade bill.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the row has no 交易状态 or no number, or if an amount is not a whole number
    /// of fen.
    ///
    /// ```
    /// use wechatpay_sdk::bill::BillReader;
    /// use wechatpay_sdk::bill::reconcile::{Entry, Kind};
    ///
    /// let bill = "交易时间,商户订单号,交易状态,订单金额\n\
    ///             `2026-11-20 09:30:00,`order-1,`SUCCESS,`12.30\n总交易单数\n`1\n";
    /// let mut bill = BillReader::trade(bill.as_bytes());
    /// while let Some(row) = bill.next_row()? {
    ///     let entry = Entry::of_trade(&row)?;
    ///     assert_eq!((entry.kind, entry.number.as_str()), (Kind::Payment, "order-1"));
    /// }
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn of_trade(row: &TradeRow<'_>) -> Result<Self> {
        let order = || required(row.out_trade_no(), "商户订单号");
        let mut entry = match required(row.trade_state(), "交易状态")? {
            "SUCCESS" => Self::payment(order()?),
            "REFUND" => Self::refund(required(row.out_refund_no(), "商户退款单号")?),
            "REVOKED" => Self::reversal(order()?),
            other => Self { business: other.to_owned(), ..Self::new(Kind::Other, order()?.into()) },
        };
        let given_back = matches!(entry.kind, Kind::Refund | Kind::Reversal);
        let (id, amount) = if given_back {
            let amount = row.requested_refund_amount()?;
            (row.refund_id(), if amount.is_some() { amount } else { row.refund_amount()? })
        } else {
            let amount = row.order_amount()?;
            (row.transaction_id(), if amount.is_some() { amount } else { row.settlement_amount()? })
        };
        entry.id = present(id).unwrap_or_default().to_owned();
        entry.amount = amount;
        let state = if given_back { row.refund_status() } else { row.trade_state() };
        entry.state = present(state).map(str::to_owned);
        entry.sub_mchid = present(row.sub_mchid()).unwrap_or_default().to_owned();
        entry.fee = match present_amount(row.get("手续费")) {
            Some(text) => Some(text.parse().map_err(|_| wrong("手续费", "is not an amount"))?),
            None => None,
        };
        entry.time = row.trade_time().map(|time| Time::from(time.as_str()));
        entry.with_known_time("交易时间")
    }

    /// A row of a fund bill. Its number is 微信支付业务单号; set `number` if you know movements by another
    /// column, [`voucher_no`](FundRow::voucher_no) for instance.
    ///
    /// # Errors
    /// [`ErrorKind::File`] if the row has no number or is neither 收入 nor 支出, or if its amount is not a whole
    /// number of fen.
    ///
    /// ```
    /// use wechatpay_sdk::Fen;
    /// use wechatpay_sdk::bill::BillReader;
    /// use wechatpay_sdk::bill::reconcile::Entry;
    ///
    /// let bill = "记账时间,微信支付业务单号,资金流水单号,业务类型,收支类型,收支金额(元)\n\
    ///             `2026-11-20 13:54:01,`5030001,`42000001,`退款,`支出,`0.01\n资金流水总笔数\n`1\n";
    /// let mut bill = BillReader::fund(bill.as_bytes());
    /// while let Some(row) = bill.next_row()? {
    ///     assert_eq!(Entry::of_fund(&row)?.amount, Some(Fen::new(-1))); // it left the account
    /// }
    /// # Ok::<(), wechatpay_sdk::Error>(())
    /// ```
    pub fn of_fund(row: &FundRow<'_>) -> Result<Self> {
        let number = required(row.business_no(), "微信支付业务单号")?;
        let mut entry = Self::movement(number, row.business_type().unwrap_or_default());
        entry.id = present(row.flow_no()).unwrap_or_default().to_owned();
        let amount = row.amount()?.ok_or_else(|| wrong("收支金额(元)", "is empty"))?;
        entry.amount = Some(match row.direction() {
            Some("收入") => amount,
            Some("支出") => Fen::new(-amount.get()),
            _ => return Err(wrong("收支类型", "is neither `收入` nor `支出`")),
        });
        entry.time = row.entry_time().map(|time| Time::from(time.as_str()));
        entry.with_known_time("记账时间")
    }

    /// The order in which both sides must be sorted: by `sub_mchid`, `kind`, `number`, `business` and `id`, texts
    /// by their bytes (PostgreSQL: `COLLATE "C"`, MySQL: `utf8mb4_bin`).
    pub fn order(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key()).then_with(|| self.id.cmp(&other.id))
    }

    /// The key of the entry, which is equal for both entries of a pair.
    pub(super) fn key(&self) -> (&str, Kind, &str, &str) {
        (&self.sub_mchid, self.kind, &self.number, &self.business)
    }

    pub(super) fn day(&self) -> Option<Day> {
        self.time.as_ref().and_then(Day::of)
    }

    /// An unreadable time would count as any day.
    fn with_known_time(self, column: &str) -> Result<Self> {
        if self.time.is_some() && self.day().is_none() {
            return Err(wrong(column, "is not a time"));
        }
        Ok(self)
    }
}

/// The field, if it has a value. Bills write `0` for a missing number.
fn present(field: Option<&str>) -> Option<&str> {
    field.filter(|text| !text.is_empty() && *text != "0")
}

/// The amount, if the field has one: `0` is an amount.
fn present_amount(field: Option<&str>) -> Option<&str> {
    field.filter(|text| !text.is_empty())
}

fn required<'a>(field: Option<&'a str>, column: &str) -> Result<&'a str> {
    present(field).ok_or_else(|| wrong(column, "is missing or empty"))
}

fn wrong(column: &str, what: &str) -> Error {
    let text = format!("a row of the bill cannot be reconciled: `{column}` {what}");
    Error::new(ErrorKind::File, Delivery::NotSent, text)
}

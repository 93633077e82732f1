//! Counts and sums of rows, and their comparison with the summary.

use super::amount::{units, yuan};
use super::columns::{Column, Columns};
use super::fault::Fault;
use super::row::{ABSENT, Fields};

/// The rule that a member of a summary follows.
enum Rule {
    Rows,
    Count(Side),
    Sum(Side),
    /// The sum of the column of this name.
    Column(&'static str),
}

/// The two sums of a fund bill, or of a profit sharing bill.
#[derive(Clone, Copy)]
enum Side {
    /// Income (收入), or shares (分账).
    First,
    /// Expenses (支出), or returns (回退).
    Second,
}

const RULES: &[(&str, Rule)] = &[
    ("总交易单数", Rule::Rows),
    ("资金流水总笔数", Rule::Rows),
    ("总条目数", Rule::Rows),
    ("收入笔数", Rule::Count(Side::First)),
    ("收入金额", Rule::Sum(Side::First)),
    ("支出笔数", Rule::Count(Side::Second)),
    ("支出金额", Rule::Sum(Side::Second)),
    ("分账总金额", Rule::Sum(Side::First)),
    ("回退总金额", Rule::Sum(Side::Second)),
    ("应结订单总金额", Rule::Column("应结订单金额")),
    ("退款总金额", Rule::Column("退款金额")),
    ("充值券退款总金额", Rule::Column("充值券退款金额")),
    ("手续费总金额", Rule::Column("手续费")),
    ("订单总金额", Rule::Column("订单金额")),
    ("申请退款总金额", Rule::Column("申请退款金额")),
    // The members of older bills.
    ("总交易额", Rule::Column("总金额")),
    ("总退款金额", Rule::Column("退款金额")),
    ("总企业红包退款金额", Rule::Column("企业红包退款金额")),
    ("总代金券或立减优惠退款金额", Rule::Column("代金券或立减优惠退款金额")),
];

/// The columns that determine the side of a row.
#[derive(Clone, Copy, Debug)]
enum Sides {
    Fund { direction: usize, amount: usize },
    Sharing { kind: usize, state: Option<usize>, amount: usize },
}

/// The counts and sums so far.
#[derive(Clone, Debug)]
pub(super) struct Totals {
    rows: u64,
    /// The sum of each amount column, in their order.
    sums: Vec<i64>,
    /// The amounts of the last row.
    amounts: Vec<i64>,
    sides: Option<Sides>,
    first: (u64, i64),
    second: (u64, i64),
    /// Whether a row belonged to neither side.
    is_undecided: bool,
    /// Whether a column has amounts in several currencies.
    is_mixed: bool,
}

impl Totals {
    pub(super) fn of(columns: &Columns) -> Self {
        let place = |column| columns.place(column);
        let fund = place(Column::Direction).zip(place(Column::Amount));
        let fund = fund.map(|(direction, amount)| Sides::Fund { direction, amount });
        let sharing = place(Column::BusinessType).zip(place(Column::SharingAmount));
        let state = place(Column::SharingState);
        let sharing = sharing.map(|(kind, amount)| Sides::Sharing { kind, state, amount });
        Self {
            rows: 0,
            sums: vec![0; columns.amounts().len()],
            amounts: vec![ABSENT; columns.amounts().len()],
            sides: fund.or(sharing),
            first: (0, 0),
            second: (0, 0),
            is_undecided: false,
            // Bills of overseas merchants have this column.
            is_mixed: columns.place_of("结算币种").is_some(),
        }
    }

    /// The amounts of the row that was added last.
    pub(super) fn amounts(&self) -> &[i64] {
        &self.amounts
    }

    pub(super) fn rows(&self) -> u64 {
        self.rows
    }

    /// Adds a row.
    pub(super) fn add(&mut self, columns: &Columns, fields: Fields<'_>) -> Result<(), Fault> {
        self.rows += 1;
        let wrong = |place, what: &str| {
            Fault::new(format!("a field of the column `{}` {what}", columns.name(place)))
        };
        let amounts = self.amounts.iter_mut().zip(&mut self.sums);
        for (place, (amount, sum)) in columns.amounts().iter().zip(amounts) {
            let text = fields.get(*place).unwrap_or_default();
            if text.is_empty() {
                *amount = ABSENT;
                continue;
            }
            let units = units(text.as_bytes()).ok_or_else(|| wrong(*place, "is not an amount"))?;
            *amount = units;
            *sum =
                sum.checked_add(units).ok_or_else(|| wrong(*place, "makes the sum too large"))?;
        }
        let Some(sides) = self.sides else { return Ok(()) };
        let (side, amount) = match sides {
            Sides::Fund { direction, amount } => {
                let side = match fields.get(direction) {
                    Some("收入") => Some(Side::First),
                    Some("支出") => Some(Side::Second),
                    _ => None,
                };
                (side, amount)
            }
            Sides::Sharing { kind, state, amount } => {
                let state = state.and_then(|place| fields.get(place)).unwrap_or_default();
                // Failed rows do not count in the sums.
                if state.contains("失败") {
                    return Ok(());
                }
                let side = match fields.get(kind) {
                    Some("分账") => Some(Side::First),
                    Some("分账回退" | "回退") => Some(Side::Second),
                    _ => None,
                };
                (side, amount)
            }
        };
        // The platform may add kinds of rows whose side is unknown. Then only the number of all rows is compared.
        let Some(side) = side else {
            self.is_undecided = true;
            return Ok(());
        };
        let place = columns.amounts().iter().position(|place| *place == amount);
        let units = place.and_then(|place| self.amounts.get(place)).copied();
        let units = units.filter(|units| *units != ABSENT);
        let units = units.ok_or_else(|| wrong(amount, "is not an amount"))?;
        let total = match side {
            Side::First => &mut self.first,
            Side::Second => &mut self.second,
        };
        total.0 += 1;
        total.1 =
            total.1.checked_add(units).ok_or_else(|| wrong(amount, "makes the sum too large"))?;
        Ok(())
    }

    /// Compares a summary with the rows. `counted`: the summary must have a count.
    pub(super) fn check(
        &self,
        columns: &Columns,
        summary: &Summary,
        counted: bool,
    ) -> Result<(), Fault> {
        let mut has_count = false;
        for (name, value) in summary.members() {
            let Some((_, rule)) = RULES.iter().find(|(known, _)| *known == name) else { continue };
            let count = match rule {
                Rule::Rows => Some(self.rows),
                Rule::Count(side) => self.side(*side).map(|(count, _)| count),
                Rule::Sum(_) | Rule::Column(_) => None,
            };
            if let Some(count) = count {
                has_count |= matches!(rule, Rule::Rows);
                if !is_count(value, count) {
                    return Err(Fault::new(format!(
                        "its summary disagrees with its rows: `{name}` should be {count}"
                    )));
                }
                continue;
            }
            let sum = match rule {
                Rule::Sum(side) => self.side(*side).map(|(_, sum)| sum),
                Rule::Column(column) if !self.is_mixed => self.sum(columns, column),
                _ => None,
            };
            let Some(sum) = sum else { continue };
            if units(value.as_bytes()) != Some(sum) {
                return Err(Fault::new(format!(
                    "its summary disagrees with its rows: `{name}` should be {}",
                    yuan(sum)
                )));
            }
        }
        if counted && !has_count {
            return Err(Fault::new("its summary does not have the number of rows"));
        }
        Ok(())
    }

    /// The number and the sum of the rows of a side, if they are known.
    fn side(&self, side: Side) -> Option<(u64, i64)> {
        let known = self.sides.is_some() && !self.is_undecided;
        known.then_some(match side {
            Side::First => self.first,
            Side::Second => self.second,
        })
    }

    fn sum(&self, columns: &Columns, name: &str) -> Option<i64> {
        let place = columns.place_of(name)?;
        let at = columns.amounts().iter().position(|amount| *amount == place)?;
        self.sums.get(at).copied()
    }
}

/// Whether a text is this count. Some bills write `20.0`.
fn is_count(text: &str, count: u64) -> bool {
    const UNITS: i64 = 100_000;
    let count = i64::try_from(count).ok().and_then(|count| count.checked_mul(UNITS));
    count.is_some() && units(text.as_bytes()) == count
}

/// The summary at the end of a bill: the platform's own counts and sums. A bill whose summary differs from its rows
/// is an error.
///
/// ```
/// use wechatpay_sdk::bill::{BillReader, Summary};
///
/// let bill = "交易时间,应结订单金额\n`2026-11-20 09:30:00,`12.30\n总交易单数,应结订单总金额\n`1,`12.30\n";
/// let mut bill = BillReader::trade(bill.as_bytes());
/// while bill.next_row()?.is_some() {}
///
/// let summary: &Summary = bill.summary().ok_or("the rows are at their end")?;
/// assert_eq!(summary.rows(), 1);
/// assert_eq!(summary.amount("应结订单总金额")?, Some(1230.into()));
/// assert_eq!(summary.get("总交易单数"), Some("1"));
/// for (name, value) in summary.members() {
///     println!("{name}: {value}");
/// }
/// # Ok::<(), wechatpay_sdk::BoxError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Summary {
    members: Vec<(Box<str>, Box<str>)>,
    rows: u64,
}

impl Summary {
    pub(super) fn new(names: &Columns, fields: Fields<'_>, rows: u64) -> Self {
        let members = names.names().zip(fields.iter());
        Self { members: members.map(|(name, value)| (name.into(), value.into())).collect(), rows }
    }

    /// The number of rows.
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// The text of a member such as `应结订单总金额`, as the platform wrote it. `None` if the summary has
    /// no such member.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.members().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The amount of a member that is in yuan. `None` if the summary has no such member, or if it is
    /// empty.
    ///
    /// # Errors
    /// [`ErrorKind::File`](crate::ErrorKind::File) if the member is not an amount, or not a whole number
    /// of fen (as a sum of fees can be). [`get`](Self::get) returns its text.
    pub fn amount(&self, name: &str) -> crate::Result<Option<crate::Fen>> {
        self.get(name).map_or(Ok(None), |text| super::amount::whole(name, text))
    }

    /// All members: name and text.
    pub fn members(&self) -> impl Iterator<Item = (&str, &str)> {
        self.members.iter().map(|(name, value)| (&**name, &**value))
    }
}

impl std::fmt::Debug for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Summary").field("rows", &self.rows).finish_non_exhaustive()
    }
}

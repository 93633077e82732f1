//! Bills by day, stored row by row, for reconciliation and for later queries.

use std::fmt;

use sqlx::{Error, Transaction};

use crate::backend::{Backend, Value};
use crate::store::SqlStore;

/// A row of a bill.
///
/// `Debug` does not print the cells, because they can contain account data.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BillRow {
    /// The place in the bill, starting with 1.
    pub place: u64,
    /// The number of the row's record: in a trade bill, `out_trade_no` or the refund number.
    pub number: String,
    /// The content that you store for the row: JSON, for instance.
    pub cells: String,
}

impl fmt::Debug for BillRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillRow").field("place", &self.place).finish_non_exhaustive()
    }
}

/// A day of a bill that is being saved. If it is dropped before [`commit`](Self::commit), the earlier rows stay.
pub struct SavingBill<DB: Backend> {
    store: SqlStore<DB>,
    transaction: Transaction<'static, DB>,
    bill: String,
    day: String,
    places: i64,
}

const CLEAR: &str = "DELETE FROM {bill_rows} WHERE bill = ? AND bill_day = ?";
const CLEAR_DAY: &str = "DELETE FROM {bill_days} WHERE bill = ? AND bill_day = ?";
const ADD: &str =
    "INSERT INTO {bill_rows} (bill, bill_day, place, number, cells) VALUES (?, ?, ?, ?, ?)";
const ADD_DAY: &str =
    "INSERT INTO {bill_days} (bill, bill_day, places, saved_at) VALUES (?, ?, ?, {now})";
const DAY: &str = "SELECT places FROM {bill_days} WHERE bill = ? AND bill_day = ?";
const ROWS: &str = "SELECT place, number, cells FROM {bill_rows} \
    WHERE bill = ? AND bill_day = ? AND place > ? ORDER BY place LIMIT ?";

impl<DB: Backend> SqlStore<DB> {
    /// Starts to save a day of a bill, in one transaction. `bill` contains merchant and kind, such as
    /// `1900000109 trade`; `day` is the day of the bill, such as `2026-11-28`. A saved day is replaced.
    ///
    /// ```no_run
    /// # async fn example(store: wechatpay_sqlx::SqlStore<sqlx::Postgres>) -> Result<(), sqlx::Error> {
    /// let mut saving = store.save_bill("1900000109 trade", "2026-11-28").await?;
    /// saving.add("order-1", r#"{"total":100}"#).await?; // for each row
    /// saving.commit().await?; // once the reader has verified hash and summary
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn save_bill(&self, bill: &str, day: &str) -> Result<SavingBill<DB>, Error> {
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        for clear in [CLEAR, CLEAR_DAY] {
            let name = vec![bill.into(), day.into()];
            DB::execute(&mut transaction, self.sql(clear), name).await?;
        }
        let (bill, day) = (bill.to_owned(), day.to_owned());
        Ok(SavingBill { store: self.clone(), transaction, bill, day, places: 0 })
    }

    /// The number of rows of a day; `None` if the day was not saved completely.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn bill_day(&self, bill: &str, day: &str) -> Result<Option<u64>, Error> {
        let mut connection = self.pool().acquire().await?;
        let name = vec![bill.into(), day.into()];
        let rows = DB::fetch(&mut connection, self.sql(DAY), name).await?;
        let places = rows.first().map(|row| DB::number(row, 0)).transpose()?.flatten();
        Ok(places.map(i64::unsigned_abs))
    }

    /// Up to `limit` rows of a day in their order, after the place `after`. Begin with 0, and continue with the last
    /// place.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn bill_rows(
        &self,
        bill: &str,
        day: &str,
        after: u64,
        limit: u32,
    ) -> Result<Vec<BillRow>, Error> {
        let mut connection = self.pool().acquire().await?;
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let values =
            vec![bill.into(), day.into(), Value::Number(after), Value::Number(limit.into())];
        let rows = DB::fetch(&mut connection, self.sql(ROWS), values).await?;
        let rows = rows.iter().map(|row| {
            let text = |column| DB::text(row, column).map(Option::unwrap_or_default);
            let place = DB::number(row, 0)?.unwrap_or_default().unsigned_abs();
            Ok(BillRow { place, number: text(1)?, cells: text(2)? })
        });
        rows.collect()
    }
}

impl<DB: Backend> SavingBill<DB> {
    /// Adds the next row.
    ///
    /// # Errors
    /// The errors of the database. The day is then not saved.
    pub async fn add(&mut self, number: &str, cells: &str) -> Result<(), Error> {
        self.places += 1;
        let mut values = vec![self.bill.as_str().into(), self.day.as_str().into()];
        values.extend([Value::Number(self.places), number.into(), cells.into()]);
        DB::execute(&mut self.transaction, self.store.sql(ADD), values).await.map(|_| ())
    }

    /// Commits the day. Call this method once the bill's hash and summary are verified: when `next()` has returned
    /// `None`.
    ///
    /// # Errors
    /// The errors of the database. The day is then not saved.
    pub async fn commit(mut self) -> Result<(), Error> {
        let values =
            vec![self.bill.as_str().into(), self.day.as_str().into(), Value::Number(self.places)];
        DB::execute(&mut self.transaction, self.store.sql(ADD_DAY), values).await?;
        self.transaction.commit().await
    }
}

impl<DB: Backend> fmt::Debug for SavingBill<DB> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("SavingBill");
        shown.field("bill", &self.bill).field("day", &self.day).finish_non_exhaustive()
    }
}

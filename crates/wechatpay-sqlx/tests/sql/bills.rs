//! Bills by day: whole, or not there.

use wechatpay_sqlx::SqlStore;

use crate::ledger::Ledger;

const BILL: &str = "1900000109 trade";

pub(crate) async fn all<DB: Ledger>(store: &SqlStore<DB>) {
    assert_eq!(store.bill_day(BILL, "2026-11-28").await.unwrap(), None);
    let mut saving = store.save_bill(BILL, "2026-11-28").await.unwrap();
    for row in 1..=5 {
        saving.add(&format!("order-{row}"), &format!("[{row}]")).await.unwrap();
    }
    saving.commit().await.unwrap();
    // A bill that breaks off replaces nothing.
    let mut saving = store.save_bill(BILL, "2026-11-28").await.unwrap();
    saving.add("order-9", "[9]").await.unwrap();
    drop(saving);
    assert_eq!(store.bill_day(BILL, "2026-11-28").await.unwrap(), Some(5));
    let rows = store.bill_rows(BILL, "2026-11-28", 0, 3).await.unwrap();
    let of = |row: &wechatpay_sqlx::BillRow| (row.place, row.number.clone(), row.cells.clone());
    let expected = |row: u64| (row, format!("order-{row}"), format!("[{row}]"));
    assert_eq!(rows.iter().map(of).collect::<Vec<_>>(), [1, 2, 3].map(expected));
    let rest = store.bill_rows(BILL, "2026-11-28", 3, 3).await.unwrap();
    assert_eq!(rest.iter().map(of).collect::<Vec<_>>(), [4, 5].map(expected));
    // Another day, and the same day again.
    for (day, rows) in [("2026-11-29", 0), ("2026-11-28", 1)] {
        let mut saving = store.save_bill(BILL, day).await.unwrap();
        for _ in 0..rows {
            saving.add("order-7", "[7]").await.unwrap();
        }
        saving.commit().await.unwrap();
        assert_eq!(store.bill_day(BILL, day).await.unwrap(), Some(rows));
        assert_eq!(store.bill_rows(BILL, day, 0, 9).await.unwrap().len(), rows as usize);
    }
    assert!(store.bill_rows("1900000109 fund", "2026-11-28", 0, 9).await.unwrap().is_empty());
}

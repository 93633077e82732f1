//! The state in a file, on `redb`: every change is on the disk before its answer is sent, so that
//! nothing that was answered is lost when the process is killed.

use std::path::Path;

use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

use crate::error::{Error, Result};
use crate::table::Change;

/// Rows of all tables: the name of the table and the key of the row.
const ROWS: TableDefinition<'_, (&str, &str), &[u8]> = TableDefinition::new("rows");

pub(crate) struct Store {
    database: Database,
}

/// One row as it is stored: its table, its key, its content.
pub(crate) type Stored = (String, String, Vec<u8>);

impl Store {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let cannot = |source: redb::Error| {
            Error::caused(format!("cannot open the data in `{}`", path.display()), source)
        };
        let database = Database::create(path).map_err(|error| cannot(error.into()))?;
        let store = Self { database };
        // So that the first read finds the table.
        store.write(&[]).map_err(cannot)?;
        Ok(store)
    }

    /// Everything that is stored.
    pub(crate) fn read(&self) -> Result<Vec<Stored>> {
        let read = || -> Result<Vec<Stored>, redb::Error> {
            let transaction = self.database.begin_read()?;
            let table = transaction.open_table(ROWS)?;
            let mut rows = Vec::new();
            for row in table.iter()? {
                let (key, value) = row?;
                let (table, key) = key.value();
                rows.push((table.to_owned(), key.to_owned(), value.value().to_vec()));
            }
            Ok(rows)
        };
        read().map_err(|source| Error::caused("cannot read the data", source))
    }

    /// Writes changed rows, all of them or none.
    pub(crate) fn write(
        &self,
        changes: &[(&'static str, Vec<Change>)],
    ) -> std::result::Result<(), redb::Error> {
        let transaction = self.database.begin_write()?;
        {
            let mut table = transaction.open_table(ROWS)?;
            for (name, rows) in changes {
                for (key, row) in rows {
                    match row {
                        Some(row) => drop(table.insert((*name, key.as_str()), row.as_slice())?),
                        None => drop(table.remove((*name, key.as_str()))?),
                    }
                }
            }
        }
        transaction.commit()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_after_another_start() {
        let path = std::env::temp_dir().join(format!("wechatpay-store-{}", std::process::id()));
        let store = Store::open(&path).unwrap();
        let row = |key: &str, row: Option<&[u8]>| (key.to_owned(), row.map(<[u8]>::to_vec));
        store.write(&[("a", vec![row("1", Some(b"x")), row("2", Some(b"y"))])]).unwrap();
        store.write(&[("a", vec![row("1", None)]), ("b", vec![row("1", Some(b"z"))])]).unwrap();
        let opened_twice = Store::open(&path);
        assert!(opened_twice.is_err(), "the file is locked");
        drop(store);
        let read = Store::open(&path).unwrap().read().unwrap();
        let stored = |t: &str, k: &str, r: &[u8]| (t.to_owned(), k.to_owned(), r.to_vec());
        assert_eq!(read, [stored("a", "2", b"y"), stored("b", "1", b"z")]);
        std::fs::remove_file(path).unwrap();
    }
}

//! The state on disk, with `redb`. A named file outlives the process; each change is written to it
//! before the response is sent. A file without a name only holds rows that memory should not hold.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use redb::backends::FileBackend;
use redb::{Database, ReadOnlyTable, ReadableDatabase, StorageBackend, TableDefinition};

use super::lock::lock;
use crate::error::{Error, Result};

/// Rows of all tables: the name of the table and the key of the row.
const ROWS: TableDefinition<'_, (&str, &str), &[u8]> = TableDefinition::new("rows");

type Rows = ReadOnlyTable<(&'static str, &'static str), &'static [u8]>;

/// Size of the cache in bytes. The default of redb would be a GiB.
const CACHE: usize = 8 << 20;

#[derive(Debug)]
pub(crate) struct Store {
    database: Database,
    /// Set after an error of reading or writing: any later response could be wrong.
    failed: AtomicBool,
    /// Whether the file outlives the process.
    lasting: bool,
    /// The table for reading single rows, open until the next write.
    reader: Mutex<Option<Rows>>,
}

/// The changes of a table that a store must write.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Whether all stored rows are removed first.
    pub(crate) all_removed: bool,
    /// Keys with their new content; `None` for a row that was removed.
    pub(crate) rows: Vec<(String, Option<Vec<u8>>)>,
}

/// A stored row: its table, key and content.
pub(crate) type Stored = (String, String, Vec<u8>);

impl Store {
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let cannot = |source: redb::Error| {
            Error::caused(format!("cannot open the data in `{}`", path.display()), source)
        };
        // The file contains keys of merchants. On Unix it is readable only by its owner from the
        // start.
        let mut options = std::fs::OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|error| cannot(redb::Error::from(error)))?;
        #[cfg(unix)]
        let _ = file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
        drop(file);
        let database = Database::builder().set_cache_size(CACHE).create(path);
        Self::begin(database.map_err(|error| cannot(error.into()))?, true).map_err(cannot)
    }

    /// A store in the directory for temporary files. The file has no name, so that nothing is left
    /// after the process ends, even if it is killed.
    pub(crate) fn temporary() -> Result<Self> {
        let cannot = |source| Error::caused("cannot make a temporary file", source);
        let file = tempfile::tempfile().map_err(|error| cannot(redb::Error::from(error)))?;
        let made = FileBackend::new(file).and_then(|file| {
            let database = &mut Database::builder();
            database.set_cache_size(CACHE).create_with_backend(Unsynced(file))
        });
        Self::begin(made.map_err(|error| cannot(error.into()))?, false).map_err(cannot)
    }

    fn begin(database: Database, lasting: bool) -> std::result::Result<Self, redb::Error> {
        let store =
            Self { database, failed: AtomicBool::new(false), lasting, reader: Mutex::default() };
        // Creates the table for the first read.
        store.try_write(&[])?;
        Ok(store)
    }

    pub(crate) fn is_lasting(&self) -> bool {
        self.lasting
    }

    pub(crate) fn has_failed(&self) -> bool {
        self.failed.load(Ordering::SeqCst)
    }

    /// A stored row, parsed by `parse`; `None` if it does not exist or cannot be parsed.
    pub(crate) fn get<T>(
        &self,
        table: &str,
        key: &str,
        parse: impl FnOnce(&[u8]) -> serde_json::Result<T>,
    ) -> Option<T> {
        let mut reader = lock(&self.reader);
        let rows = match &mut *reader {
            Some(rows) => rows,
            none => none.insert(self.told(self.rows())?),
        };
        let row = self.told(rows.get((table, key)))??;
        self.told(parse(row.value()))
    }

    /// The stored rows of a table in the order of their keys, after the given key.
    pub(crate) fn after<T>(
        &self,
        table: &str,
        key: &str,
        parse: impl Fn(&[u8]) -> serde_json::Result<T>,
    ) -> impl Iterator<Item = (String, T)> {
        // No row has the empty key, so the range can start after it.
        let end = format!("{table}\0");
        let range = self.rows().and_then(|rows| {
            let from = std::ops::Bound::Excluded((table, key));
            let to = std::ops::Bound::Excluded((end.as_str(), ""));
            rows.range_owned::<(&str, &str)>((from, to)).map_err(Into::into)
        });
        self.told(range).into_iter().flatten().map_while(move |row| {
            let (key, row) = self.told(row)?;
            let row = self.told(parse(row.value()))?;
            Some((key.value().1.to_owned(), row))
        })
    }

    /// The stored rows in the opposite order, before the given key, or from the last one on if
    /// there is no key.
    pub(crate) fn before<T>(
        &self,
        table: &str,
        key: Option<&str>,
        parse: impl Fn(&[u8]) -> serde_json::Result<T>,
    ) -> impl Iterator<Item = (String, T)> {
        let end = format!("{table}\0");
        let range = self.rows().and_then(|rows| {
            let from = std::ops::Bound::Excluded((table, ""));
            let to = key.map_or((end.as_str(), ""), |key| (table, key));
            let to = std::ops::Bound::Excluded(to);
            rows.range_owned::<(&str, &str)>((from, to)).map_err(Into::into)
        });
        let rows = self.told(range).into_iter().flat_map(Iterator::rev);
        rows.map_while(move |row| {
            let (key, row) = self.told(row)?;
            let row = self.told(parse(row.value()))?;
            Some((key.value().1.to_owned(), row))
        })
    }

    /// All stored rows, up to the first error.
    pub(crate) fn all(&self) -> impl Iterator<Item = Result<Stored>> {
        let cannot = |source: redb::Error| Error::caused("cannot read the data", source);
        let all = self
            .rows()
            .and_then(|rows| rows.range_owned::<(&str, &str)>(..).map_err(redb::Error::from));
        let (rows, failed) = match all {
            Ok(rows) => (Some(rows), None),
            Err(error) => (None, Some(Err(cannot(error)))),
        };
        let rows = rows.into_iter().flatten().map(move |row| {
            let (key, row) = row.map_err(|error| cannot(error.into()))?;
            let (table, key) = key.value();
            Ok((table.to_owned(), key.to_owned(), row.value().to_vec()))
        });
        failed.into_iter().chain(rows)
    }

    /// Writes changed rows in one transaction: all of them or none.
    pub(crate) fn write(&self, changes: &[(&'static str, Changes)]) {
        self.told(self.try_write(changes));
    }

    fn try_write(
        &self,
        changes: &[(&'static str, Changes)],
    ) -> std::result::Result<(), redb::Error> {
        // An open read transaction would keep old pages from being reused. No other read happens in
        // between.
        let mut reader = lock(&self.reader);
        *reader = None;
        let transaction = self.database.begin_write()?;
        {
            let mut table = transaction.open_table(ROWS)?;
            for (name, changes) in changes {
                if changes.all_removed {
                    let end = format!("{name}\0");
                    table
                        .retain_in::<(&str, &str), _>((*name, "")..(end.as_str(), ""), |_, _| {
                            false
                        })?;
                }
                for (key, row) in &changes.rows {
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

    fn rows(&self) -> std::result::Result<Rows, redb::Error> {
        Ok(self.database.begin_read()?.open_table(ROWS)?)
    }

    /// The result; an error is remembered.
    fn told<T, E>(&self, done: std::result::Result<T, E>) -> Option<T> {
        if done.is_err() {
            self.failed.store(true, Ordering::SeqCst);
        }
        done.ok()
    }
}

/// A file that is not needed after the process: writes are not synced.
#[derive(Debug)]
struct Unsynced(FileBackend);

impl StorageBackend for Unsynced {
    fn len(&self) -> std::io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> std::io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, len: u64) -> std::io::Result<()> {
        self.0.set_len(len)
    }

    fn sync_data(&self) -> std::io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> std::io::Result<()> {
        self.0.write(offset, data)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(rows: &[(&str, Option<&[u8]>)]) -> Changes {
        let row = |(key, row): &(&str, Option<&[u8]>)| ((*key).to_owned(), row.map(<[u8]>::to_vec));
        Changes { all_removed: false, rows: rows.iter().map(row).collect() }
    }

    fn raw(row: &[u8]) -> serde_json::Result<Vec<u8>> {
        Ok(row.to_vec())
    }

    #[test]
    fn what_was_written_is_read_after_another_start() {
        let path = std::env::temp_dir().join(format!("wechatpay-store-{}", std::process::id()));
        let store = Store::open(&path).unwrap();
        store.write(&[("a", changes(&[("1", Some(b"x")), ("2", Some(b"y"))]))]);
        store.write(&[("a", changes(&[("1", None)])), ("b", changes(&[("1", Some(b"z"))]))]);
        let opened_twice = Store::open(&path);
        assert!(opened_twice.is_err(), "the file is locked");
        drop(store);
        let store = Store::open(&path).unwrap();
        let read: Vec<Stored> = store.all().collect::<Result<_>>().unwrap();
        let stored = |t: &str, k: &str, r: &[u8]| (t.to_owned(), k.to_owned(), r.to_vec());
        assert_eq!(read, [stored("a", "2", b"y"), stored("b", "1", b"z")]);
        assert!(!store.has_failed());
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn a_table_is_read_by_key_and_in_order() {
        let store = Store::temporary().unwrap();
        store.write(&[
            ("a", changes(&[("2", Some(b"y")), ("1", Some(b"x"))])),
            ("ab", changes(&[("1", Some(b"z"))])),
        ]);
        assert_eq!(store.get("a", "2", raw).unwrap(), b"y");
        assert_eq!(store.get("a", "3", raw), None);
        let after = |key| store.after("a", key, raw).map(|(key, _)| key).collect::<Vec<_>>();
        assert_eq!(after(""), ["1", "2"]);
        assert_eq!(after("1"), ["2"]);
        store.write(&[("a", Changes { all_removed: true, ..changes(&[("3", Some(b"w"))]) })]);
        assert_eq!(store.all().count(), 2);
        assert_eq!(store.get("a", "1", raw), None);
        assert!(!store.has_failed());
    }

    #[test]
    fn what_cannot_be_read_is_remembered() {
        let store = Store::temporary().unwrap();
        store.write(&[("a", changes(&[("1", Some(b"300"))]))]);
        let parse = |row: &[u8]| serde_json::from_slice::<u8>(row);
        assert_eq!(store.get("a", "1", parse), None);
        assert!(store.has_failed());
    }
}

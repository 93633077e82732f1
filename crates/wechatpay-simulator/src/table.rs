//! A table of the state: rows by key, in the order of their keys, that remembers which of them have
//! changed, so that a store has to write those only.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

#[derive(Debug)]
pub(crate) struct Table<T> {
    rows: BTreeMap<String, T>,
    changed: BTreeSet<String>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: BTreeMap::new(), changed: BTreeSet::new() }
    }
}

impl<T> Table<T> {
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.rows.get(key)
    }

    /// The row, to be changed.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let row = self.rows.get_mut(key)?;
        self.changed.insert(key.to_owned());
        Some(row)
    }

    pub(crate) fn insert(&mut self, key: String, row: T) {
        self.changed.insert(key.clone());
        self.rows.insert(key, row);
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<T> {
        let row = self.rows.remove(key)?;
        self.changed.insert(key.to_owned());
        Some(row)
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.rows.contains_key(key)
    }

    pub(crate) fn first(&self) -> Option<(&str, &T)> {
        self.rows.first_key_value().map(|(key, row)| (key.as_str(), row))
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &T)> {
        self.rows.iter().map(|(key, row)| (key.as_str(), row))
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.rows.values()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }
}

/// A changed row: its key, and what it holds now; nothing for one that was removed.
pub(crate) type Change = (String, Option<Vec<u8>>);

/// Tables with the names they are stored under.
pub(crate) type Tables<'a> = Vec<(&'static str, &'a mut dyn Rows)>;

/// A table whose rows can be written and read, whatever they are.
pub(crate) trait Rows: Send {
    /// The rows that have changed since they were asked for last.
    fn take_changes(&mut self) -> Vec<Change>;
    /// Forgets what has changed, for nobody will ask.
    fn forget_changes(&mut self);
    /// Every row as JSON.
    fn dump(&self) -> Map<String, Value>;
    /// Drops every row.
    fn clear(&mut self);
    /// Reads a row as it was written.
    fn load(&mut self, key: String, row: &[u8]) -> serde_json::Result<()>;
}

impl<T: Serialize + DeserializeOwned + Send> Rows for Table<T> {
    fn take_changes(&mut self) -> Vec<Change> {
        let changed = std::mem::take(&mut self.changed);
        changed
            .into_iter()
            .map(|key| {
                let row = self.rows.get(&key).and_then(|row| serde_json::to_vec(row).ok());
                (key, row)
            })
            .collect()
    }

    fn forget_changes(&mut self) {
        self.changed.clear();
    }

    fn dump(&self) -> Map<String, Value> {
        let json = |row| serde_json::to_value(row).unwrap_or(Value::Null);
        self.rows.iter().map(|(key, row)| (key.clone(), json(row))).collect()
    }

    fn clear(&mut self) {
        self.changed.extend(std::mem::take(&mut self.rows).into_keys());
    }

    fn load(&mut self, key: String, row: &[u8]) -> serde_json::Result<()> {
        self.insert(key, serde_json::from_slice(row)?);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_once() {
        let mut table = Table::<u8>::default();
        table.insert("b".into(), 1);
        table.insert("a".into(), 2);
        *table.get_mut("a").unwrap() = 3;
        table.remove("b");
        assert_eq!(table.take_changes(), [("a".into(), Some(b"3".to_vec())), ("b".into(), None)]);
        assert_eq!(table.take_changes(), []);
        table.get("a");
        assert_eq!(table.take_changes(), []);
    }

    #[test]
    fn a_dump_can_be_loaded() {
        let mut table = Table::<u8>::default();
        table.insert("a".into(), 2);
        table.insert("b".into(), 3);
        let dump = table.dump();
        table.clear();
        assert_eq!(table.len(), 0);
        for (key, row) in dump {
            table.load(key, row.to_string().as_bytes()).unwrap();
        }
        assert_eq!(table.values().collect::<Vec<_>>(), [&2, &3]);
        assert!(table.load("c".into(), b"300").is_err());
    }
}

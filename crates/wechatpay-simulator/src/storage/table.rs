//! A table of the state: rows sorted by key. It records which rows have changed, so that a store
//! writes only those. It reads other rows from the store when they are needed, so that memory holds
//! only rows in use.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Bound::{Excluded, Unbounded};
use std::sync::Arc;

use elsa::FrozenMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::store::{Changes, Store};

pub(crate) struct Table<T> {
    /// Rows in memory, which replace stored rows. Without a store, these are all rows.
    rows: BTreeMap<String, T>,
    /// Keys of rows that were changed or removed since the last write to the store.
    changed: BTreeSet<String>,
    /// Whether the table was written since the last [`take_touched`](Self::take_touched).
    touched: bool,
    /// Unchanged rows that were read from the store.
    read: FrozenMap<String, Box<T>>,
    /// The store of the other rows, and the name of this table in it.
    store: Option<(Arc<Store>, &'static str)>,
    /// Whether all stored rows are removed.
    cleared: bool,
    /// No valid row is stored up to and including this key.
    passed: String,
    /// The first valid key in the store, once it was looked up.
    first: OnceCell<Option<String>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            rows: BTreeMap::new(),
            changed: BTreeSet::new(),
            touched: false,
            read: FrozenMap::default(),
            store: None,
            cleared: false,
            passed: String::new(),
            first: OnceCell::new(),
        }
    }
}

impl<T> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table").field("rows", &self.rows.len()).finish_non_exhaustive()
    }
}

impl<T: Clone + DeserializeOwned> Table<T> {
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        if let Some(row) = self.rows.get(key).or_else(|| self.read.get(key)) {
            return Some(row);
        }
        let row = self.stored(key)?;
        Some(self.read.insert(key.to_owned(), Box::new(row)))
    }

    /// Same as [`get`](Self::get), but does not keep the row in memory. For reads of many rows.
    pub(crate) fn peek(&self, key: &str) -> Option<Cow<'_, T>> {
        let held = self.rows.get(key).or_else(|| self.read.get(key));
        held.map(Cow::Borrowed).or_else(|| self.stored(key).map(Cow::Owned))
    }

    /// The row, for a change.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        if !self.rows.contains_key(key) {
            let row = self.take_stored(key)?;
            self.rows.insert(key.to_owned(), row);
        }
        self.touched = true;
        if !self.changed.contains(key) {
            self.changed.insert(key.to_owned());
        }
        self.rows.get_mut(key)
    }

    pub(crate) fn insert(&mut self, key: String, row: T) {
        self.read.as_mut().remove(&key);
        self.touched = true;
        self.changed.insert(key.clone());
        self.rows.insert(key, row);
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<T> {
        let row = match self.rows.remove(key) {
            Some(row) => row,
            None => self.take_stored(key)?,
        };
        self.touched = true;
        self.changed.insert(key.to_owned());
        if self.first.get().is_some_and(|first| first.as_deref() == Some(key)) {
            key.clone_into(&mut self.passed);
            self.first.take();
        }
        Some(row)
    }

    /// Whether the table was written since the last call.
    pub(crate) fn take_touched(&mut self) -> bool {
        std::mem::take(&mut self.touched)
    }

    pub(crate) fn contains(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn first(&self) -> Option<(&str, &T)> {
        let held = self.rows.first_key_value().map(|(key, row)| (key.as_str(), row));
        let stored = self.first.get_or_init(|| {
            let (store, table) = self.store.as_ref().filter(|_| !self.cleared)?;
            let stored = store.after(table, &self.passed, |_| Ok(()));
            stored.map(|(key, ())| key).find(|key| self.counts(key))
        });
        match (held, stored) {
            (Some(held), Some(stored)) if held.0 <= stored.as_str() => Some(held),
            (_, Some(stored)) => self.get(stored).map(|row| (stored.as_str(), row)),
            (held, None) => held,
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, T>)> {
        self.after("")
    }

    /// The rows after this key, in the order of their keys. No row has the empty key.
    pub(crate) fn after<'t>(
        &'t self,
        key: &'t str,
    ) -> impl Iterator<Item = (Cow<'t, str>, Cow<'t, T>)> {
        let mut held = self.rows.range::<str, _>((Excluded(key), Unbounded)).peekable();
        let stored = self.store.as_ref().filter(|_| !self.cleared);
        let stored = stored.map(|(store, table)| store.after(table, key, parse));
        let stored = stored.into_iter().flatten();
        let mut stored = stored.filter(|(key, _)| self.counts(key)).peekable();
        std::iter::from_fn(move || {
            let stored_is_first = match (held.peek(), stored.peek()) {
                (Some((held, _)), Some((stored, _))) => stored < *held,
                (held, _) => held.is_none(),
            };
            if stored_is_first {
                stored.next().map(|(key, row)| (Cow::Owned(key), Cow::Owned(row)))
            } else {
                held.next().map(|(key, row)| (Cow::Borrowed(key.as_str()), Cow::Borrowed(row)))
            }
        })
    }

    /// The rows whose keys begin with this prefix.
    pub(crate) fn beginning_with<'t>(
        &'t self,
        prefix: &'t str,
    ) -> impl Iterator<Item = (Cow<'t, str>, Cow<'t, T>)> {
        self.after(prefix).take_while(move |(key, _)| key.starts_with(prefix))
    }

    /// The rows before this key, or all rows, in descending order.
    pub(crate) fn before<'t>(
        &'t self,
        key: Option<&'t str>,
    ) -> impl Iterator<Item = (Cow<'t, str>, Cow<'t, T>)> {
        let end = key.map_or(Unbounded, Excluded);
        let mut held = self.rows.range::<str, _>((Unbounded, end)).rev().peekable();
        let stored = self.store.as_ref().filter(|_| !self.cleared);
        let stored = stored.map(|(store, table)| store.before(table, key, parse));
        let stored = stored.into_iter().flatten();
        let mut stored = stored.filter(|(key, _)| self.counts(key)).peekable();
        std::iter::from_fn(move || {
            let stored_is_next = match (held.peek(), stored.peek()) {
                (Some((held, _)), Some((stored, _))) => stored > *held,
                (held, _) => held.is_none(),
            };
            if stored_is_next {
                stored.next().map(|(key, row)| (Cow::Owned(key), Cow::Owned(row)))
            } else {
                held.next().map(|(key, row)| (Cow::Borrowed(key.as_str()), Cow::Borrowed(row)))
            }
        })
    }

    pub(crate) fn values(&self) -> impl Iterator<Item = Cow<'_, T>> {
        self.iter().map(|(_, row)| row)
    }

    /// The number of rows. Iterates over all keys.
    pub(crate) fn count(&self) -> usize {
        let stored = self.store.as_ref().filter(|_| !self.cleared).into_iter();
        let stored = stored.flat_map(|(store, table)| store.after(table, "", |_| Ok(())));
        self.rows.len() + stored.filter(|(key, ())| self.counts(key)).count()
    }

    /// Whether a stored row is the current one for its key.
    fn counts(&self, key: &str) -> bool {
        !self.changed.contains(key) && !self.rows.contains_key(key)
    }

    fn stored(&self, key: &str) -> Option<T> {
        let (store, table) = self.store.as_ref().filter(|_| !self.cleared && self.counts(key))?;
        store.get(table, key, parse)
    }

    /// Takes a stored row that will be changed.
    fn take_stored(&mut self, key: &str) -> Option<T> {
        let read = self.read.as_mut().remove(key);
        read.map(|row| *row).or_else(|| self.stored(key))
    }
}

fn parse<T: DeserializeOwned>(row: &[u8]) -> serde_json::Result<T> {
    serde_json::from_slice(row)
}

/// A table, and its name in the store.
pub(crate) type Named<'a> = (&'static str, &'a mut dyn Rows);

/// A table whose rows can be written and read, independent of their type.
pub(crate) trait Rows: Send {
    /// The changes since the last call.
    fn take_changes(&mut self) -> Changes;
    /// Discards the changes, if there is no store to write them.
    fn forget_changes(&mut self);
    /// Reads missing rows from this store, under this name, from now on. All rows in memory count
    /// as changed for the store.
    fn attach(&mut self, store: Arc<Store>, name: &'static str);
    /// Number of entries in memory.
    fn held(&self) -> usize;
    /// Drops from memory the rows that the store holds.
    fn release(&mut self);
    /// Every row as JSON.
    fn dump(&self) -> Map<String, Value>;
    /// Removes every row.
    fn clear(&mut self);
    /// Parses a stored row and inserts it.
    fn load(&mut self, key: String, row: &[u8]) -> serde_json::Result<()>;
    /// Whether a row can be parsed.
    fn check(&self, row: &[u8]) -> serde_json::Result<()>;
}

impl<T: Clone + Serialize + DeserializeOwned + Send> Rows for Table<T> {
    fn take_changes(&mut self) -> Changes {
        let all_removed = std::mem::take(&mut self.cleared);
        let changed = std::mem::take(&mut self.changed);
        let mut text = Vec::new();
        let row = |key: String| {
            text.clear();
            let row =
                self.rows.get(&key).and_then(|row| serde_json::to_writer(&mut text, row).ok());
            (key, row.map(|()| text.clone()))
        };
        Changes { all_removed, rows: changed.into_iter().map(row).collect() }
    }

    fn forget_changes(&mut self) {
        self.changed.clear();
        self.cleared = false;
    }

    fn attach(&mut self, store: Arc<Store>, name: &'static str) {
        self.store = Some((store, name));
        self.changed.extend(self.rows.keys().cloned());
        self.first.take();
    }

    fn held(&self) -> usize {
        // A changed row is in memory once; of a removed row, the key is.
        self.rows.len().max(self.changed.len()) + self.read.len()
    }

    fn release(&mut self) {
        if self.store.is_some() && self.changed.is_empty() && !self.cleared {
            self.rows.clear();
            self.read.as_mut().clear();
            self.passed.clear();
            self.first.take();
        }
    }

    fn dump(&self) -> Map<String, Value> {
        let json = |row: &T| serde_json::to_value(row).unwrap_or(Value::Null);
        self.iter().map(|(key, row)| (key.into_owned(), json(&row))).collect()
    }

    fn clear(&mut self) {
        self.touched = true;
        self.rows.clear();
        self.changed.clear();
        self.read.as_mut().clear();
        self.cleared = true;
        self.first.take();
    }

    fn load(&mut self, key: String, row: &[u8]) -> serde_json::Result<()> {
        self.insert(key, parse(row)?);
        Ok(())
    }

    fn check(&self, row: &[u8]) -> serde_json::Result<()> {
        parse::<T>(row).map(drop)
    }
}

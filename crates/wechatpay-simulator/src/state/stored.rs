//! The state as a whole: exported, imported, and moved to a store so that memory does not have to
//! hold it.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::State;
use crate::error::{Error, Result};
use crate::storage::Store;

/// The maximum number of rows in memory, of all tables together: about 4 MiB.
const HELD: usize = 4096;

impl State {
    /// Exports every row of every table as JSON.
    pub(crate) fn dump(&mut self) -> Map<String, Value> {
        let tables = self.all_tables();
        tables.map(|(name, table)| (name.to_owned(), Value::Object(table.dump()))).collect()
    }

    /// Replaces the whole state with the contents of a dump.
    ///
    /// # Errors
    ///
    /// The fault in the dump. The state is then incomplete; load another dump.
    pub(crate) fn load(&mut self, dump: &Map<String, Value>) -> Result<(), String> {
        self.life += 1;
        self.changes.clear();
        self.mode = None;
        for (name, table) in self.all_tables() {
            table.clear();
            let Some(rows) = dump.get(name) else { continue };
            let rows = rows.as_object().ok_or_else(|| format!("`{name}` is no object"))?;
            for (key, row) in rows {
                table
                    .load(key.clone(), row.to_string().as_bytes())
                    .map_err(|error| format!("`{key}` of `{name}`: {error}"))?;
            }
        }
        self.fill_lists();
        Ok(())
    }

    /// Takes over the contents of a store. An empty store receives the present state, together with
    /// the next changes.
    ///
    /// # Errors
    ///
    /// The row that cannot be read. The state is then no longer usable.
    pub(crate) fn move_to(&mut self, store: &Arc<Store>) -> Result<()> {
        self.mode = None;
        let mut tables: Vec<_> = self.all_tables().collect();
        let mut is_empty = true;
        for stored in store.all() {
            if std::mem::take(&mut is_empty) {
                for (_, table) in &mut tables {
                    table.clear();
                    table.forget_changes();
                }
            }
            let (name, _, row) = stored?;
            let table = tables.iter().find(|(known, _)| *known == name);
            let (_, table) =
                table.ok_or_else(|| Error::new(format!("there is no table `{name}`")))?;
            table.check(&row).map_err(|error| Error::new(format!("`{name}`: {error}")))?;
        }
        for (name, table) in tables {
            table.attach(Arc::clone(store), name);
        }
        self.fill_lists();
        Ok(())
    }

    /// Whether memory holds more rows than the limit.
    pub(crate) fn is_crowded(&mut self) -> bool {
        self.all_tables().map(|(_, table)| table.held()).sum::<usize>() > HELD
    }

    /// Writes all changes to the store.
    pub(crate) fn write_to(&mut self, store: &Store) {
        let changes: Vec<_> = self
            .all_tables()
            .map(|(name, table)| (name, table.take_changes()))
            .filter(|(_, changes)| *changes != Default::default())
            .collect();
        if !changes.is_empty() {
            store.write(&changes);
        }
    }

    /// Drops the list of changes, which is not needed without a store. Returns whether memory holds
    /// more rows than the limit.
    pub(crate) fn forget_changes(&mut self) -> bool {
        let mut held = 0;
        for (_, table) in self.all_tables() {
            table.forget_changes();
            held += table.held();
        }
        held > HELD
    }

    /// Releases from memory the rows that the store holds.
    pub(crate) fn release(&mut self) {
        for (_, table) in self.all_tables() {
            table.release();
        }
    }
}

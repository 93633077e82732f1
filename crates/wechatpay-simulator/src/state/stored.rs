//! The state as a whole: written out, read back, and left to a store where memory should not hold it.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::State;
use crate::error::{Error, Result};
use crate::storage::Store;

/// So many rows are held in memory, of all tables together: some 4 MiB.
const HELD: usize = 4096;

impl State {
    /// Every row of every table, as JSON.
    pub(crate) fn dump(&mut self) -> Map<String, Value> {
        let tables = self.all_tables();
        tables.map(|(name, table)| (name.to_owned(), Value::Object(table.dump()))).collect()
    }

    /// Replaces everything with what a dump holds.
    ///
    /// # Errors
    ///
    /// What is wrong with the dump. Nothing is left of the state then; load another one.
    pub(crate) fn load(&mut self, dump: &Map<String, Value>) -> Result<(), String> {
        self.life += 1;
        self.changes.clear();
        self.latest.forget();
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
        Ok(())
    }

    /// Becomes what a store holds; an empty one gets what is here, with the next changes.
    ///
    /// # Errors
    ///
    /// What cannot be read. Nothing is left of the state then.
    pub(crate) fn move_to(&mut self, store: &Arc<Store>) -> Result<()> {
        self.latest.forget();
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
        Ok(())
    }

    /// Whether memory holds more than it should.
    pub(crate) fn is_crowded(&mut self) -> bool {
        self.all_tables().map(|(_, table)| table.held()).sum::<usize>() > HELD
    }

    /// Writes all that has changed.
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

    /// Nobody will ask what has changed; whether memory holds more than it should all the same.
    pub(crate) fn forget_changes(&mut self) -> bool {
        let mut held = 0;
        for (_, table) in self.all_tables() {
            table.forget_changes();
            held += table.held();
        }
        held > HELD
    }

    /// Leaves to the store what it holds.
    pub(crate) fn release(&mut self) {
        for (_, table) in self.all_tables() {
            table.release();
        }
    }
}

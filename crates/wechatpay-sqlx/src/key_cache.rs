//! Downloaded platform certificates: one row per merchant.

use std::time::Duration;

use wechatpay_sdk::{BoxError, BoxFuture, PlatformKeyCache};

use crate::backend::{Backend, Value};
use crate::store::SqlStore;

const LOAD: &str = "SELECT list FROM {certificates} WHERE name = ? AND until > {now}";
const CHANGE: &str = "UPDATE {certificates} SET list = ?, until = {now} + ? WHERE name = ?";
const ADD: &str = "INSERT INTO {certificates} (list, until, name) VALUES (?, {now} + ?, ?)";

impl<DB: Backend> PlatformKeyCache for SqlStore<DB> {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>> {
        Box::pin(async move {
            let mut connection = self.pool().acquire().await?;
            let rows = DB::fetch(&mut connection, self.sql(LOAD), vec![name.into()]).await?;
            Ok(rows.first().map(|row| DB::bytes(row, 0)).transpose()?.flatten())
        })
    }

    fn store<'a>(
        &'a self,
        name: &'a str,
        list: Vec<u8>,
        life: Duration,
    ) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async move {
            let mut connection = self.pool().acquire().await?;
            let values = || vec![Value::Bytes(list.clone()), life.into(), name.into()];
            // A second process writes the same list, or a newer one.
            if DB::execute(&mut connection, self.sql(CHANGE), values()).await? == 0 {
                self.insert(&mut connection, ADD, values()).await?;
            }
            Ok(())
        })
    }
}

//! Claims of notifications whose effects are outside this database. Each statement that changes a claim compares its
//! token.

use std::time::Duration;

use wechatpay_sdk::notify::{Claim, Outcome, ReplayGuard, Turn};
use wechatpay_sdk::{BoxError, BoxFuture};

use crate::backend::Backend;
use crate::store::SqlStore;

/// The time for which a handled notification is remembered: the platform sends it again for a day and four minutes.
const HANDLED: Duration = Duration::from_secs(2 * 24 * 3600);

const CLAIM: &str = "INSERT INTO {claims} (id, token, until) VALUES (?, ?, {now} + ?)";
const TAKE: &str =
    "UPDATE {claims} SET token = ?, until = {now} + ? WHERE id = ? AND until < {now}";
const LOOK: &str = "SELECT token FROM {claims} WHERE id = ?";
const EXTEND: &str = "UPDATE {claims} SET until = {now} + ? WHERE id = ? AND token = ?";
const HANDLE: &str =
    "UPDATE {claims} SET token = NULL, until = {now} + ? WHERE id = ? AND token = ?";
const FREE: &str = "DELETE FROM {claims} WHERE id = ? AND token = ?";

impl<DB: Backend> SqlStore<DB> {
    async fn claim(&self, key: &str, lease: Duration) -> Result<Turn, BoxError> {
        let claim = Claim::new(key)?;
        let mut connection = self.pool().acquire().await?;
        let values = vec![key.into(), claim.token().into(), lease.into()];
        if self.insert(&mut connection, CLAIM, values).await? {
            return Ok(Turn::First(claim));
        }
        let values = vec![claim.token().into(), lease.into(), key.into()];
        if DB::execute(&mut connection, self.sql(TAKE), values).await? == 1 {
            return Ok(Turn::First(claim));
        }
        let rows = DB::fetch(&mut connection, self.sql(LOOK), vec![key.into()]).await?;
        match rows.first() {
            Some(row) if DB::text(row, 0)?.is_none() => Ok(Turn::Handled),
            // If the row is missing, the claim was released a moment ago: the platform sends the notification again.
            _ => Ok(Turn::UnderWay),
        }
    }
}

impl<DB: Backend> ReplayGuard for SqlStore<DB> {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>> {
        Box::pin(self.claim(key, lease))
    }

    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>> {
        Box::pin(async move {
            let values = vec![lease.into(), claim.key().into(), claim.token().into()];
            Ok(self.execute(EXTEND, values).await? == 1)
        })
    }

    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>> {
        Box::pin(async move {
            let (sql, mut values) = match outcome {
                Outcome::Handled => (HANDLE, vec![HANDLED.into()]),
                Outcome::Failed => (FREE, Vec::new()),
            };
            values.extend([claim.key().into(), claim.token().into()]);
            Ok(self.execute(sql, values).await? == 1)
        })
    }
}

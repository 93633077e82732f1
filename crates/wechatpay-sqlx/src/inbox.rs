//! The inbox: a notification and its effects in one transaction, the only way to handle a notification exactly once.
//! The key of the notification is unique, so a second transaction waits for the first one and then finds the row.

use std::fmt;
use std::time::Duration;

use sqlx::{Error, Transaction};
use tokio::time::timeout;
use wechatpay_sdk::BoxFuture;
use wechatpay_sdk::notify::{Received, Reply};

use crate::backend::{Backend, Value};
use crate::store::SqlStore;

const INSERT: &str = "INSERT INTO {inbox} (id, handled_at) VALUES (?, {now})";

/// The time limit for the connection and the claim. The platform waits 5 s for an answer, and the effects need time
/// too.
const PATIENCE: Duration = Duration::from_secs(2);

/// The minimum time for which rows are kept: the platform sends a notification again for a day and four minutes.
const SHORTEST: Duration = Duration::from_secs(2 * 24 * 3600);

impl<DB: Backend> SqlStore<DB> {
    /// Handles a notification exactly once, as far as its effects are rows of this database. This method claims the
    /// notification and runs `effect` in one transaction, commits, and creates the answer. `effect` is called for every
    /// notification: match the event, and check an order with [`Order::check`](wechatpay_sdk::notify::Order::check)
    /// before you book it (the example at the start of this documentation does). Success means that the
    /// notification is handled now or was handled before. If an error prevents the commit, nothing has changed, and
    /// the platform sends the notification again.
    ///
    /// The notification is refused if there is no connection within 2 s, or if another process handles it for longer
    /// than that. The platform waits 5 s for the answer. If it closes the connection, your framework may drop this
    /// future; the transaction is then rolled back.
    pub async fn once<E>(
        &self,
        received: &Received,
        effect: impl for<'c> FnOnce(
            &'c Received,
            &'c mut Transaction<'static, DB>,
        ) -> BoxFuture<'c, Result<(), E>>
        + Send,
    ) -> Reply
    where
        E: From<Error> + fmt::Display,
    {
        let handled = async {
            let begun = timeout(PATIENCE, self.begin(received)).await;
            let (mut transaction, is_first) = begun.unwrap_or(Err(Error::PoolTimedOut))?;
            if is_first {
                effect(received, &mut transaction).await?;
            }
            transaction.commit().await.map_err(E::from)
        };
        match handled.await {
            Ok(()) => received.accept(),
            Err(error) => {
                tracing::warn!(key = received.guard_key(), %error, "could not handle a notification");
                received.refuse("it was not handled")
            }
        }
    }

    /// Claims a notification in your transaction, and runs `effect` in it unless the notification was handled before.
    /// Returns whether `effect` ran. If `effect` returns an error, the claim and the effect are rolled back to a
    /// savepoint: the notification counts as not handled, whether you commit the rest or roll back.
    ///
    /// Answer the platform with [`accept`](Received::accept) when the transaction is committed, and with
    /// [`refuse`](Received::refuse) if anything fails. In SQLite, begin the transaction with
    /// `begin_with("BEGIN IMMEDIATE")`.
    ///
    /// # Errors
    /// The errors of the database and of `effect`.
    pub async fn once_in<'t, E>(
        &self,
        transaction: &mut Transaction<'t, DB>,
        received: &Received,
        effect: impl for<'c> FnOnce(
            &'c Received,
            &'c mut Transaction<'t, DB>,
        ) -> BoxFuture<'c, Result<(), E>>
        + Send,
    ) -> Result<bool, E>
    where
        E: From<Error>,
    {
        DB::control(transaction, "SAVEPOINT wechatpay_inbox").await?;
        let entered = async {
            let is_first = self.enter(transaction, received).await?;
            if is_first {
                effect(received, transaction).await?;
            }
            Ok::<_, E>(is_first)
        };
        let entered = entered.await;
        let end = match &entered {
            Ok(_) => "RELEASE SAVEPOINT wechatpay_inbox",
            Err(_) => "ROLLBACK TO SAVEPOINT wechatpay_inbox",
        };
        let ended = DB::control(transaction, end).await;
        // The first error has the reason.
        let is_first = entered?;
        ended?;
        Ok(is_first)
    }

    async fn begin(&self, received: &Received) -> Result<(Transaction<'static, DB>, bool), Error> {
        let mut transaction = self.pool().begin_with(DB::DIALECT.begin).await?;
        let is_first = self.enter(&mut transaction, received).await?;
        Ok((transaction, is_first))
    }

    /// Inserts the notification. Returns whether it is new.
    async fn enter(
        &self,
        connection: &mut DB::Connection,
        received: &Received,
    ) -> Result<bool, Error> {
        let key = received.guard_key();
        let is_first = self.insert(connection, INSERT, vec![key.into()]).await?;
        if !is_first {
            tracing::debug!(key, "a repeated notification was already handled");
        }
        Ok(is_first)
    }

    /// Deletes notifications that were handled longer ago than `age` (at least two days), and expired claims. Call
    /// this method once a day. Returns the number of deleted rows.
    ///
    /// # Errors
    /// The errors of the database.
    pub async fn forget(&self, age: Duration) -> Result<u64, Error> {
        let age = vec![Value::from(age.max(SHORTEST))];
        let inbox = "DELETE FROM {inbox} WHERE handled_at < {now} - ?";
        let claims = "DELETE FROM {claims} WHERE until < {now} - ?";
        Ok(self.execute(inbox, age.clone()).await? + self.execute(claims, age).await?)
    }
}

//! MariaDB.

use sqlx::mysql::{MySqlConnectOptions, MySqlPoolOptions};
use sqlx::{ConnectOptions as _, Executor as _, MySqlPool};
use wechatpay_sqlx::SqlStore;

use crate::all;
use crate::server::MARIADB;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_holds_on_mariadb() {
    let Some(server) = MARIADB.start() else { return };
    let options = MySqlConnectOptions::new().host("127.0.0.1").port(server.port).username("root");
    let mut connection = options.connect().await.unwrap();
    connection.execute("CREATE DATABASE shop CHARACTER SET utf8mb4").await.unwrap();
    let url = format!("mysql://root@127.0.0.1:{}/shop", server.port);
    all(SqlStore::new(pool(&url).await), &url).await;
}

pub(crate) async fn pool(url: &str) -> MySqlPool {
    MySqlPoolOptions::new().max_connections(8).connect(url).await.unwrap()
}

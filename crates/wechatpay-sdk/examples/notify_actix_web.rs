//! An endpoint for notifications with `actix-web`: each is handled once.
//!
//! `cargo run -p wechatpay-sdk --features actix-web --example notify_actix_web`,
//! with the settings of the client in the environment.

use actix_web::dev::Server;
use actix_web::{App, HttpServer, web};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{MemoryGuard, Received, Reply};
use wechatpay_sdk::{BoxError, Client};

async fn notified(received: Received, guard: web::Data<MemoryGuard>) -> Reply {
    received.once(&guard, handle).await
}

/// Compares, stores, and leaves what takes long to others: the platform waits
/// five seconds.
async fn handle(received: Received) -> Result<(), BoxError> {
    match received.notification() {
        Notification::TransactionSuccess(paid) => println!("paid: {:?}", paid.out_trade_no),
        other => println!("{}", other.event()),
    }
    Ok(())
}

/// A server on `listener`, with the endpoint at `/notify`.
pub(crate) fn server(listener: std::net::TcpListener, client: Client) -> std::io::Result<Server> {
    let (client, guard) = (web::Data::new(client), web::Data::new(MemoryGuard::new()));
    let app = move || {
        let app = App::new().app_data(client.clone()).app_data(guard.clone());
        app.route("/notify", web::post().to(notified))
    };
    Ok(HttpServer::new(app).workers(2).listen(listener)?.run())
}

fn main() -> Result<(), BoxError> {
    let listener = std::net::TcpListener::bind("127.0.0.1:3000")?;
    let server = server(listener, Client::from_env()?)?;
    Ok(actix_web::rt::System::new().block_on(server)?)
}

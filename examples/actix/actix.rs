//! A shop on `actix-web`: one endpoint creates orders, another receives notifications.
//!
//! `cargo run -p wechatpay-actix --example actix`

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use actix_web::{App, HttpServer, web};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{MemoryGuard, Order, Received, Reply};
use wechatpay_sdk::v3::pay::transactions::native::post;
use wechatpay_sdk::{BoxError, Client, Fen};
use wechatpay_simulator::Simulator;

const PRICE: Fen = Fen::new(8800);

/// The shop's orders. A real shop has them in a database.
#[derive(Default)]
struct Books {
    paid: Mutex<BTreeSet<String>>,
}

/// Receives notifications. The platform may send the same one several times. `Received` is verified
/// and decrypted before this function runs.
async fn notified(
    received: Received,
    guard: web::Data<MemoryGuard>,
    books: web::Data<Books>,
) -> Reply {
    let books = books.into_inner();
    received.once(&guard.into_inner(), |received| async move { handle(&received, &books) }).await
}

fn handle(received: &Received, books: &Books) -> Result<(), BoxError> {
    if let Notification::TransactionSuccess(paid) = received.notification() {
        let number = paid.out_trade_no.as_deref().ok_or("the notification has no order number")?;
        // Number, amount, currency and merchant must match your own records.
        Order::new(number, PRICE).check(received)?;
        books.paid.lock().unwrap_or_else(PoisonError::into_inner).insert(number.to_owned());
    }
    Ok(())
}

fn main() -> Result<(), BoxError> {
    actix_web::rt::System::new().block_on(run())
}

async fn run() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    let client = Client::from_json(&simulator.credentials().to_json())?;

    let books = web::Data::new(Books::default());
    let (state, guard) = (web::Data::new(client.clone()), web::Data::new(MemoryGuard::new()));
    let shared = books.clone();
    let app = move || {
        let app = App::new().app_data(state.clone()).app_data(guard.clone());
        app.app_data(shared.clone()).route("/notify", web::post().to(notified))
    };
    let server = HttpServer::new(app).workers(1).bind(("127.0.0.1", 0))?;
    let address = *server.addrs().first().ok_or("the server has no address")?;
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(server);

    let request = post::Request::new()
        .appid(simulator.credentials().appid())
        .mchid(client.mchid())
        .description("一壶龙井")
        .out_trade_no("order-0001")
        .notify_url(format!("http://{address}/notify"))
        .amount(post::Amount::new().total(PRICE));
    let order = client.v3().pay().transactions().native().post(request).await?;
    println!("the QR code: {:?}", order.code_url);

    // The payer pays, and the platform notifies the shop.
    simulator.pay("order-0001")?;
    simulator.settle().await;
    let paid = books.paid.lock().unwrap_or_else(PoisonError::into_inner).clone();
    println!("paid, by the shop's books: {paid:?}");
    handle.stop(true).await;
    if paid.contains("order-0001") { Ok(()) } else { Err("the shop was not notified".into()) }
}

#[test]
fn it_runs() {
    main().unwrap();
}

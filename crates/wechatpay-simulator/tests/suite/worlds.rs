//! Worlds: independent platforms in one process.

use std::collections::BTreeSet;
use std::net::TcpStream;

use crate::client::{Answer, plain_client, public_key, request, verify};
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::v3_flow::refund;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// A world as its maker knows it.
struct World(Value);

impl World {
    async fn make(simulator: &Simulator, wishes: Value) -> Self {
        let (status, made) = control(simulator, "POST", "worlds", wishes).await;
        assert_eq!(status, 200, "{made}");
        Self(made)
    }

    fn text(&self, name: &str) -> &str {
        let own = self.0[name].as_str();
        own.or_else(|| self.0["credentials"][name].as_str()).unwrap()
    }

    async fn call(
        &self,
        simulator: &Simulator,
        method: &'static str,
        target: &str,
        body: &str,
    ) -> Answer {
        let mut request = request(simulator, method, target, body);
        request.mchid = self.text("mchid").to_owned();
        request.serial = self.text("certificate_serial").to_owned();
        request.authorization = Some(request.authorize_with(self.text("private_key")));
        request.send_to(self.text("base_url")).await
    }

    async fn control(&self, method: &str, target: &str) -> Value {
        let url = format!("{}/_simulator/{target}", self.text("base_url"));
        let response = plain_client().request(method.parse().unwrap(), url).send().await.unwrap();
        assert_eq!(response.status().as_u16(), 200);
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
    }

    fn is_open(&self) -> bool {
        TcpStream::connect(self.text("base_url").strip_prefix("http://").unwrap()).is_ok()
    }
}

/// Trades in a world, with the same numbers as all other worlds and its own amounts. Then compares the world
/// with a plain model.
async fn trade(simulator: &Simulator, number: i64) {
    let world = World::make(simulator, json!({ "start_time": "2026-03-01T10:00:00+08:00" })).await;
    let merchant = Merchant::start().await;
    let key = public_key(world.text("public_key"));
    let mut expected = Vec::new();
    for at in 0..6 {
        let total = 1000 * number + at + 1;
        let order = format!("order-{at}");
        let body = json!({
            "appid": world.text("appid"), "mchid": world.text("mchid"), "description": "茶",
            "out_trade_no": order, "notify_url": merchant.url,
            "amount": { "total": total, "currency": "CNY" },
        });
        let native = "/v3/pay/transactions/native";
        let placed = world.call(simulator, "POST", native, &body.to_string()).await;
        assert_eq!(placed.status, 200);
        verify(&placed, &key);
        let paid = world.control("POST", &format!("orders/{order}/pay")).await;
        assert_eq!(paid["total"], json!(total));
        if at % 2 == 0 {
            let body = refund(&order, &format!("refund-{at}"), total, total).to_string();
            let made = world.call(simulator, "POST", "/v3/refund/domestic/refunds", &body).await;
            assert_eq!(made.status, 200);
        }
        world.control("POST", "settle").await;
        expected.push((order, total, if at % 2 == 0 { "REFUND" } else { "SUCCESS" }));
    }
    let orders = world.control("GET", "orders").await;
    let mut orders: Vec<_> = orders["orders"]
        .as_array()
        .unwrap()
        .iter()
        .map(|order| {
            let text = |name: &str| order[name].as_str().unwrap().to_owned();
            (text("out_trade_no"), order["total"].as_i64().unwrap(), text("trade_state"))
        })
        .collect();
    orders.sort();
    let known: Vec<_> = orders
        .iter()
        .map(|(order, total, state)| (order.clone(), *total, state.as_str()))
        .collect();
    assert_eq!(known, expected);
    // Its log has its own requests, its merchant its own notifications.
    let requests = world.control("GET", "requests").await;
    let requests = requests["requests"].as_array().unwrap();
    assert_eq!(requests.len(), 9);
    assert!(requests.iter().all(|one| one["mchid"].as_str() == Some(world.text("mchid"))));
    assert_eq!(merchant.received().len(), 6);
    let told = world.control("GET", "notifications").await;
    let told = told["notifications"].as_array().unwrap().clone();
    for notice in &told {
        let of = |content: &Value| content["amount"]["total"].as_i64().unwrap();
        assert_eq!(of(&notice["content"]) / 1000, number);
    }
    assert_eq!(told.len(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_worlds_trade_beside_each_other() {
    let simulator = std::sync::Arc::new(Simulator::start().await.unwrap());
    let mut all = tokio::task::JoinSet::new();
    for number in 1..=8 {
        let simulator = std::sync::Arc::clone(&simulator);
        all.spawn(async move { trade(&simulator, number).await });
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
    // The worlds do not affect the simulator that made them.
    assert_eq!(simulator.request_count(), 0);
    assert_eq!(simulator.order_state("order-0"), None);
    let (_, listed) = control(&simulator, "GET", "worlds", Value::Null).await;
    let names = |name: &str| -> BTreeSet<String> {
        let worlds = listed["worlds"].as_array().unwrap().iter();
        worlds.map(|world| world[name].as_str().unwrap().to_owned()).collect()
    };
    for name in ["id", "mchid", "base_url", "tls_base_url"] {
        assert_eq!(names(name).len(), 8, "{name}");
    }
}

#[tokio::test]
async fn a_world_ends_when_it_is_told_to() {
    let simulator = Simulator::start().await.unwrap();
    let (one, other) =
        (World::make(&simulator, json!({})).await, World::make(&simulator, json!({})).await);
    assert!(one.is_open() && other.is_open());
    let target = format!("worlds/{}", one.text("id"));
    assert_eq!(control(&simulator, "DELETE", &target, Value::Null).await.0, 200);
    assert!(!one.is_open() && other.is_open());
    assert_eq!(control(&simulator, "DELETE", &target, Value::Null).await.0, 404);
    let (_, listed) = control(&simulator, "GET", "worlds", Value::Null).await;
    assert_eq!(listed["worlds"].as_array().unwrap().len(), 1);
    drop(simulator);
    assert!(!other.is_open());
}

#[tokio::test]
async fn a_world_that_nobody_needs_ends_by_itself() {
    let simulator = Simulator::start().await.unwrap();
    let idle = World::make(&simulator, json!({ "idle_seconds": 3 })).await;
    // A listener keeps a world alive. Otherwise its idle time would end before the other's.
    let heard = World::make(&simulator, json!({ "idle_seconds": 2 })).await;
    let url = format!("{}/_simulator/events", heard.text("base_url"));
    let mut listening = plain_client().get(url).send().await.unwrap();
    listening.chunk().await.unwrap().unwrap();
    let listed = loop {
        let (_, listed) = control(&simulator, "GET", "worlds", Value::Null).await;
        let listed = listed["worlds"].as_array().unwrap().clone();
        if listed.len() < 2 {
            break listed;
        }
    };
    assert_eq!((listed.len(), &listed[0]["id"]), (1, &heard.0["id"]));
    assert!(!idle.is_open());
    assert!(heard.is_open());
}

#[tokio::test]
async fn a_seed_makes_the_same_world_and_wrong_wishes_none() {
    let simulator = Simulator::builder().seed(40).start().await.unwrap();
    let [one, same] = [
        World::make(&simulator, json!({ "seed": 7, "platform_keys": "certificate" })).await,
        World::make(&simulator, json!({ "seed": 7 })).await,
    ];
    assert_eq!(one.text("private_key"), same.text("private_key"));
    assert_eq!(
        one.text("mchid"),
        Simulator::builder().seed(7).start().await.unwrap().credentials().mchid()
    );
    assert_ne!(one.text("base_url"), same.text("base_url"));
    assert_eq!((one.text("platform_keys"), same.text("platform_keys")), ("certificate", "both"));
    // Others are neighbours of the server's own seed.
    assert_eq!(World::make(&simulator, json!({})).await.0["seed"], json!(43));
    for wrong in [
        json!({ "sed": 7 }),
        json!({ "seed": -1 }),
        json!({ "start_time": "now" }),
        json!({ "idle_seconds": 0 }),
        json!({ "platform_keys": "none" }),
    ] {
        assert_eq!(control(&simulator, "POST", "worlds", wrong.clone()).await.0, 400, "{wrong}");
    }
    // Worlds do not nest.
    let url = format!("{}/_simulator/worlds", one.text("base_url"));
    assert_eq!(plain_client().post(url).send().await.unwrap().status().as_u16(), 400);
}

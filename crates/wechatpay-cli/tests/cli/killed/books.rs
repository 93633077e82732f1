//! The rows of each kind, and what the platform's books have to say of them afterwards.

use std::collections::{HashMap, HashSet};

use http::Method;
use serde_json::{Value, json};
use wechatpay_sdk::{Client, ClientBuilder};
use wechatpay_simulator::Simulator;

/// The number of shares per order. An order has only one refund, because the platform accepts one per minute.
const SHARES: usize = 40;

const FREIGHT: &str = "1900000100";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Refund,
    Transfer,
    Share,
    /// No documented code says that no red packet has a number. So the test checks the requests instead.
    RedPacket,
}

impl Kind {
    pub(super) fn operation(self) -> &'static str {
        match self {
            Self::Refund => "POST /v3/refund/domestic/refunds",
            Self::Transfer => "POST /v3/fund-app/mch-transfer/transfer-bills",
            Self::Share => "POST /v3/profitsharing/orders",
            Self::RedPacket => "POST v2/mmpaymkttransfers/sendredpack",
        }
    }
}

impl Kind {
    /// Whether the query of a request that never arrived says so.
    pub(super) fn is_found_when_lost(self) -> bool {
        self != Self::RedPacket
    }

    fn of_an_order(self) -> usize {
        if self == Self::Share { SHARES } else { 1 }
    }
}

pub(super) struct Books {
    kind: Kind,
    rows: usize,
    client: Client,
    appid: String,
    transactions: Vec<String>,
}

impl Books {
    /// Makes what the rows are about: paid orders.
    pub(super) async fn open(simulator: &Simulator, kind: Kind, rows: usize) -> Self {
        let credentials = simulator.credentials();
        let client = ClientBuilder::from_json(&credentials.to_json()).unwrap().build().unwrap();
        let appid = credentials.appid().to_owned();
        let mut books = Self { kind, rows, client, appid, transactions: Vec::new() };
        if matches!(kind, Kind::Refund | Kind::Share) {
            for number in 0..rows.div_ceil(kind.of_an_order()) {
                let transaction = books.pay(simulator, &format!("order-{number:05}")).await;
                books.transactions.push(transaction);
            }
        }
        if kind == Kind::Share {
            let receiver = json!({
                "appid": books.appid, "type": "MERCHANT_ID", "account": FREIGHT,
                "relation_type": "PARTNER",
            });
            books.client.chain("v3/profitsharing/receivers/add").post(receiver).await.unwrap();
            // An order is ripe for sharing after a while.
            simulator.advance(std::time::Duration::from_secs(60)).await;
        }
        books
    }

    async fn pay(&self, simulator: &Simulator, number: &str) -> String {
        let order = json!({
            "appid": self.appid, "mchid": self.client.mchid(), "description": "tea",
            "out_trade_no": number, "notify_url": "https://example.com/paid",
            "amount": { "total": 100_000, "currency": "CNY" },
            "settle_info": { "profit_sharing": self.kind == Kind::Share },
        });
        self.client.chain("v3/pay/transactions/native").post(order).await.unwrap();
        simulator.pay(number).unwrap();
        let query = self.client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
        let query = query.bind("out_trade_no", number).get();
        let order: Value =
            query.query([("mchid", self.client.mchid())]).await.unwrap().json().unwrap();
        order["transaction_id"].as_str().unwrap().to_owned()
    }

    fn number(row: usize) -> String {
        format!("row{row:07}")
    }

    pub(super) fn rows(&self) -> String {
        let mut text = String::from(match self.kind {
            Kind::Refund => "transaction_id,out_refund_no,refund,total\n",
            Kind::Transfer => "out_bill_no,openid,amount\n",
            Kind::Share => "transaction_id,out_order_no,receivers[0].amount\n",
            Kind::RedPacket => "mch_billno,re_openid,total_amount\n",
        });
        for row in 0..self.rows {
            let number = Self::number(row);
            let transaction =
                self.transactions.get(row / self.kind.of_an_order()).map_or("", String::as_str);
            text += &match self.kind {
                Kind::Refund => format!("{transaction},{number},{},100000\n", 1 + row % 7),
                Kind::Transfer => format!("{number},oUpF8uN95,{}\n", 100 + row % 7),
                Kind::Share => format!("{transaction},{number},{}\n", 1 + row % 7),
                Kind::RedPacket => format!("{number},oUpF8uN95,100\n"),
            };
        }
        text
    }

    /// Arguments with the values that are the same in each row.
    pub(super) fn arguments(&self) -> Vec<String> {
        let mut set: Vec<(&str, &str)> = Vec::new();
        match self.kind {
            Kind::Refund => {}
            Kind::Transfer => set.extend([
                ("appid", self.appid.as_str()),
                ("transfer_scene_id", "1000"),
                ("transfer_remark", "tea"),
                ("transfer_scene_report_infos[0].info_type", "活动名称"),
                ("transfer_scene_report_infos[0].info_content", "c"),
                ("transfer_scene_report_infos[1].info_type", "奖励说明"),
                ("transfer_scene_report_infos[1].info_content", "c"),
            ]),
            Kind::Share => set.extend([
                ("appid", self.appid.as_str()),
                ("receivers[0].type", "MERCHANT_ID"),
                ("receivers[0].account", FREIGHT),
                ("receivers[0].description", "freight"),
                ("unfreeze_unsplit", "false"),
            ]),
            Kind::RedPacket => set.extend([
                ("mch_id", self.client.mchid()),
                ("wxappid", self.appid.as_str()),
                ("send_name", "tea"),
                ("total_num", "1"),
                ("wishing", "tea"),
                ("client_ip", "127.0.0.1"),
                ("act_name", "tea"),
                ("remark", "tea"),
            ]),
        }
        set.iter()
            .flat_map(|(name, value)| ["--set".to_owned(), format!("{name}={value}")])
            .collect()
    }

    /// Each number is there exactly once, with its amount.
    pub(super) async fn close(&self, simulator: &Simulator) {
        let amount = |row: usize| row as i64 % 7;
        match self.kind {
            Kind::Refund => {
                let all = listed(simulator, "refunds").await;
                assert_eq!(all.len(), self.rows);
                let found = by_number(&all, "out_refund_no", "refund");
                for row in 0..self.rows {
                    assert_eq!(found.get(&Self::number(row)), Some(&(1 + amount(row))), "{row}");
                }
            }
            Kind::Transfer => {
                let all = listed(simulator, "transfers").await;
                assert_eq!(all.len(), self.rows);
                let found = by_number(&all, "out_bill_no", "amount");
                for row in 0..self.rows {
                    assert_eq!(found.get(&Self::number(row)), Some(&(100 + amount(row))), "{row}");
                }
            }
            Kind::Share => {
                for (order, transaction) in self.transactions.iter().enumerate() {
                    let path = "v3/profitsharing/transactions/{transaction_id}/amounts";
                    let call = self.client.chain(path).bind("transaction_id", transaction).get();
                    let amounts: Value = call.await.unwrap().json().unwrap();
                    let rows = order * SHARES..self.rows.min((order + 1) * SHARES);
                    let shared: i64 = rows.map(|row| 1 + amount(row)).sum();
                    assert_eq!(amounts["unsplit_amount"], 100_000 - shared, "{amounts}");
                }
            }
            Kind::RedPacket => never_again_without_a_query(simulator, self.rows),
        }
    }
}

async fn listed(simulator: &Simulator, what: &str) -> Vec<Value> {
    let (mut all, mut cursor) = (Vec::new(), String::new());
    loop {
        let path = format!("{what}?limit=200{cursor}");
        let page = simulator.control(Method::GET, &path, Value::Null).await.unwrap();
        all.extend(page[what].as_array().unwrap().iter().cloned());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return all,
        }
    }
}

fn by_number(all: &[Value], number: &str, amount: &str) -> HashMap<String, i64> {
    let one = |row: &Value| {
        (row[number].as_str().unwrap().to_owned(), row[amount].as_i64().unwrap_or_default())
    };
    all.iter().map(one).collect()
}

/// Checks that nothing was sent again without a query, for all requests that the platform still remembers.
fn never_again_without_a_query(simulator: &Simulator, rows: usize) {
    let (mut sent, mut again) = (HashSet::new(), 0);
    let mut seen = HashSet::new();
    for request in simulator.requests() {
        let body = String::from_utf8_lossy(&request.body).into_owned();
        let Some(at) = body.find("row") else { continue };
        let number: String = body.chars().skip(at).take(10).collect();
        if request.target.ends_with("/sendredpack") {
            seen.insert(number.clone());
            let is_first = sent.insert(number.clone());
            assert!(is_first, "{number} was sent twice without a query between");
        } else {
            again += usize::from(sent.remove(&number));
        }
    }
    // Otherwise this would prove nothing.
    assert!(again > 0);
    assert!(seen.len() <= rows && seen.len() > rows.min(500) / 2);
}

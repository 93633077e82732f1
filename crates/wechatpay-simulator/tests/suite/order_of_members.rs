//! Members have the order of the platform's pages, not alphabetical order. The expected orders were written
//! down from the catalogue's documents. `answers.rs` has the most used answers and notifications of v3.

use crate::client::call;
use crate::v2_client::{document, members, send};
use crate::v3_flow::paid;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::json;
use wechatpay_simulator::Simulator;

/// The names in a JSON text, in their order: `amount`, `amount.total`.
struct Names(Vec<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Names;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("JSON")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                let mut names = Vec::new();
                while let Some((name, inner)) = map.next_entry::<String, Names>()? {
                    names.push(name.clone());
                    names.extend(inner.0.into_iter().map(|inner| format!("{name}.{inner}")));
                }
                Ok(Names(names))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Names, A::Error> {
                let mut names = Vec::new();
                while let Some(inner) = list.next_element::<Names>()? {
                    names.extend(inner.0);
                }
                Ok(Names(names))
            }

            fn visit_str<E>(self, _: &str) -> Result<Names, E> {
                Ok(Names(Vec::new()))
            }

            fn visit_unit<E>(self) -> Result<Names, E> {
                Ok(Names(Vec::new()))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Names, E> {
                Ok(Names(Vec::new()))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Names, E> {
                Ok(Names(Vec::new()))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Names, E> {
                Ok(Names(Vec::new()))
            }
        }

        deserializer.deserialize_any(Reader)
    }
}

pub(crate) fn names(text: &[u8]) -> String {
    serde_json::from_slice::<Names>(text).unwrap().0.join(" ")
}

/// The names of the elements of a document of v2, in their order.
fn elements(text: &str) -> String {
    let inner = text.strip_prefix("<xml>").or_else(|| text.strip_prefix("<root>")).unwrap();
    let names = inner.split("\n<").map(|one| one.trim_start_matches('<'));
    let names = names.filter(|one| !one.starts_with('/'));
    names.map(|one| one.split('>').next().unwrap()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_refusal_of_v3() {
    let simulator = Simulator::start().await.unwrap();
    let refused = call(&simulator, "POST", "/v3/refund/domestic/refunds", "{}").await;
    assert_eq!(
        names(&refused.body),
        "code message detail detail.field detail.value detail.issue detail.location"
    );
}

#[tokio::test]
async fn answers_without_state() {
    let simulator = Simulator::start().await.unwrap();
    let target = "/v3/marketing/favor/stocks/9856000/start";
    let body = json!({ "stock_creator_mchid": "1900000109" }).to_string();
    let answer = call(&simulator, "POST", target, &body).await;
    assert_eq!(names(&answer.body), "start_time stock_id");
}

#[tokio::test]
async fn answers_of_v2() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    let ask = async |path: &str, pairs: &[(&str, &str)]| {
        let body = document(&simulator, members(&simulator, pairs));
        let url = format!("{}{path}", simulator.base_url());
        send(&crate::client::plain_client(), &url, body).await.1
    };
    assert_eq!(
        elements(&ask("/pay/orderquery", &[("out_trade_no", "order-1")]).await),
        "return_code return_msg appid mch_id nonce_str sign result_code openid is_subscribe trade_type trade_state \
         bank_type total_fee fee_type cash_fee cash_fee_type transaction_id out_trade_no time_end trade_state_desc"
    );
    assert_eq!(
        elements(&ask("/pay/orderquery", &[("out_trade_no", "order-2")]).await),
        "return_code return_msg appid mch_id nonce_str sign result_code err_code err_code_des"
    );
}

//! Members have the order of the platform's pages, not alphabetical order. The expected orders were written
//! down from the catalogue's documents.

use std::time::Duration;

use crate::client::call;
use crate::merchant::{Merchant, opened_text};
use crate::v2_client::{document, members, send};
use crate::v3_flow::{order, paid, refund};
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

fn names(text: &[u8]) -> String {
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
async fn answers_of_v3() {
    let simulator = Simulator::start().await.unwrap();
    paid(&simulator, "order-1", 100).await;
    let mchid = simulator.credentials().mchid();
    let target = format!("/v3/pay/transactions/out-trade-no/order-1?mchid={mchid}");
    let query = call(&simulator, "GET", &target, "").await;
    assert_eq!(
        names(&query.body),
        "transaction_id trade_type trade_state trade_state_desc bank_type success_time appid mchid attach \
         out_trade_no amount amount.total amount.payer_total amount.currency amount.payer_currency scene_info \
         scene_info.device_id payer payer.openid promotion_detail"
    );
    let refunded = call(
        &simulator,
        "POST",
        "/v3/refund/domestic/refunds",
        &refund("order-1", "refund-1", 30, 100).to_string(),
    )
    .await;
    assert_eq!(
        names(&refunded.body),
        "refund_id out_refund_no transaction_id out_trade_no channel user_received_account create_time status \
         funds_account amount amount.total amount.refund amount.from amount.payer_total amount.payer_refund \
         amount.settlement_refund amount.settlement_total amount.discount_refund amount.currency amount.refund_fee promotion_detail"
    );
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

#[tokio::test]
async fn notifications() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    call(&simulator, "POST", "/v3/pay/transactions/native", &body.to_string()).await;
    simulator.pay("order-1").unwrap();
    simulator.advance(Duration::ZERO).await;
    let (_, message) = merchant.received().remove(0);
    assert_eq!(
        names(&message),
        "id create_time event_type resource_type summary resource resource.original_type resource.algorithm \
         resource.associated_data resource.nonce resource.ciphertext"
    );
    let message = serde_json::from_slice(&message).unwrap();
    let content = opened_text(simulator.credentials().api_v3_key(), &message);
    assert_eq!(
        names(content.as_bytes()),
        "mchid trade_type trade_state_desc transaction_id success_time appid out_trade_no trade_state bank_type \
         attach payer payer.openid amount amount.total amount.currency amount.payer_total amount.payer_currency"
    );
}

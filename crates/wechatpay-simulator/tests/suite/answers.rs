//! The ten most used answers, and the two most used notifications: exactly which members they have, in
//! the order of the official pages, and every value that is known. The expected names and values were
//! written by hand, from the catalogue's pages and from what is known of the platform (docs/protocol.md).

use std::time::Duration;

use crate::client::{Answer, call, post, request};
use crate::merchant::{Merchant, opened_text, verified};
use crate::notifications::control;
use crate::order_of_members::names;
use crate::v3_flow::{REFUNDS, order, paid, refund};
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

/// The business time at which every test begins.
const NOON: &str = "2090-03-04T12:00:00+08:00";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

async fn at_noon() -> Simulator {
    let simulator = Simulator::start().await.unwrap();
    simulator.stop_clock();
    let (status, clock) = control(&simulator, "POST", "clock/advance", json!({ "to": NOON })).await;
    assert_eq!((status, &clock["now"]), (200, &json!(NOON)));
    simulator
}

/// Demands these members in this order, and these values.
fn is(answer: &Answer, members: &str, values: &Value) {
    assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
    assert_eq!(names(&answer.body), members);
    assert_eq!(answer.json(), *values);
}

/// Demands digits in a text, as many as official samples have, with their beginning.
fn is_number(value: &Value, begin: &str, digits: usize) {
    let text = value.as_str().unwrap();
    assert!(text.bytes().all(|byte| byte.is_ascii_digit()), "{text}");
    assert!(text.starts_with(begin) && text.len() == digits, "{text}");
}

/// Adds these members. They replace those of the same names.
fn put(expected: &mut Value, members: &Value) {
    expected.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
}

/// Delivers what is due. Returns the text of the only content, after a look at its envelope.
async fn told(simulator: &Simulator, merchant: &Merchant, event: &str, kind: &str) -> String {
    simulator.advance(Duration::ZERO).await;
    let received = merchant.received();
    assert_eq!(received.len(), 1);
    assert_eq!(
        names(&received[0].1),
        "id create_time event_type resource_type summary resource resource.original_type resource.algorithm \
         resource.associated_data resource.nonce resource.ciphertext"
    );
    let mut message = verified(simulator, &received[0]).unwrap();
    let content = opened_text(simulator.credentials().api_v3_key(), &message);
    let resource = &mut message["resource"];
    let (nonce, _) = (resource["nonce"].take(), resource["ciphertext"].take());
    assert_eq!(nonce.as_str().unwrap().len(), 12);
    // A UUID.
    assert_eq!(message["id"].take().as_str().unwrap().len(), 36);
    let expected = json!({
        "id": null, "create_time": NOON, "event_type": event, "resource_type": "encrypt-resource",
        "summary": if kind == "refund" { "退款成功" } else { "支付成功" },
        "resource": {
            "original_type": kind, "algorithm": "AEAD_AES_256_GCM", "associated_data": kind,
            "nonce": null, "ciphertext": null,
        },
    });
    assert_eq!(message, expected);
    content
}

fn query(simulator: &Simulator, number: &str) -> String {
    let mchid = simulator.credentials().mchid();
    format!("/v3/pay/transactions/out-trade-no/{number}?mchid={mchid}")
}

const UNPAID: &str = "trade_state trade_state_desc appid mchid out_trade_no amount amount.total \
                      amount.payer_currency scene_info scene_info.device_id promotion_detail";
const PAID: &str = "transaction_id trade_type trade_state trade_state_desc bank_type success_time appid mchid attach \
                    out_trade_no amount amount.total amount.payer_total amount.currency amount.payer_currency \
                    scene_info scene_info.device_id payer payer.openid promotion_detail";

/// What three captures of the platform's answers and the official models have.
fn unpaid(simulator: &Simulator, number: &str, state: &str, description: &str) -> Value {
    json!({
        "trade_state": state, "trade_state_desc": description,
        "appid": simulator.credentials().appid(), "mchid": simulator.credentials().mchid(),
        "out_trade_no": number, "amount": { "total": 100, "payer_currency": "CNY" },
        "scene_info": { "device_id": "" }, "promotion_detail": [],
    })
}

#[tokio::test]
async fn an_order_for_jsapi_is_placed_queried_paid_and_told() {
    let (simulator, merchant) = (at_noon().await, Merchant::start().await);
    let mut body = order(&simulator, "order-1", 100);
    body["notify_url"] = json!(merchant.url);
    body["payer"] = json!({ "openid": OPENID });
    let placed = post(&simulator, "/v3/pay/transactions/jsapi", &body).await;
    is(&placed, "prepay_id", &json!({ "prepay_id": placed.json()["prepay_id"] }));
    assert!(placed.json()["prepay_id"].as_str().unwrap().starts_with("wx"));

    let open = call(&simulator, "GET", &query(&simulator, "order-1"), "").await;
    let mut expected = unpaid(&simulator, "order-1", "NOTPAY", "订单未支付");
    is(&open, UNPAID, &expected);

    let transaction = simulator.pay("order-1").unwrap().transaction_id;
    is_number(&json!(transaction), "4200", 28);
    let payment = json!({
        "transaction_id": transaction, "trade_type": "JSAPI", "trade_state": "SUCCESS",
        "trade_state_desc": "支付成功", "bank_type": "OTHERS", "success_time": NOON,
        "attach": "", "payer": { "openid": OPENID },
        "amount": { "total": 100, "payer_total": 100, "currency": "CNY", "payer_currency": "CNY" },
    });
    put(&mut expected, &payment);
    let seen = call(&simulator, "GET", &query(&simulator, "order-1"), "").await;
    is(&seen, PAID, &expected);

    // The notification leaves out the empty `scene_info` and `promotion_detail`.
    let content = told(&simulator, &merchant, "TRANSACTION.SUCCESS", "transaction").await;
    assert_eq!(
        names(content.as_bytes()),
        "mchid trade_type trade_state_desc transaction_id success_time appid out_trade_no trade_state bank_type \
         attach payer payer.openid amount amount.total amount.currency amount.payer_total amount.payer_currency"
    );
    for name in ["scene_info", "promotion_detail"] {
        expected.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(serde_json::from_str::<Value>(&content).unwrap(), expected);
}

/// What the merchant sent comes back as `attach` and `scene_info.device_id` only: no description, no
/// `notify_url`, no detail.
#[tokio::test]
async fn a_query_repeats_little_of_the_request() {
    let simulator = at_noon().await;
    let mut body = order(&simulator, "order-1", 100);
    let more = json!({
        "attach": "a=1", "goods_tag": "WXG", "detail": { "cost_price": 100 },
        "scene_info": { "payer_client_ip": "127.0.0.1", "device_id": "pos-1" },
        "settle_info": { "profit_sharing": false }, "time_expire": "2099-01-01T00:00:00+08:00",
    });
    put(&mut body, &more);
    assert_eq!(post(&simulator, "/v3/pay/transactions/native", &body).await.status, 200);
    let mut expected = unpaid(&simulator, "order-1", "NOTPAY", "订单未支付");
    expected["scene_info"]["device_id"] = json!("pos-1");
    is(&call(&simulator, "GET", &query(&simulator, "order-1"), "").await, UNPAID, &expected);
    simulator.pay("order-1").unwrap();
    let seen = call(&simulator, "GET", &query(&simulator, "order-1"), "").await;
    assert_eq!(names(&seen.body), PAID);
    let seen = seen.json();
    assert_eq!((&seen["attach"], &seen["trade_type"]), (&json!("a=1"), &json!("NATIVE")));
    assert_eq!(seen["scene_info"], expected["scene_info"]);
}

#[tokio::test]
async fn a_closed_order_answers_nothing_and_then_its_state() {
    let simulator = at_noon().await;
    let body = order(&simulator, "order-1", 100);
    assert_eq!(post(&simulator, "/v3/pay/transactions/native", &body).await.status, 200);
    let close = "/v3/pay/transactions/out-trade-no/order-1/close";
    let closed =
        post(&simulator, close, &json!({ "mchid": simulator.credentials().mchid() })).await;
    assert_eq!((closed.status, closed.body.as_slice()), (204, &b""[..]));
    let seen = call(&simulator, "GET", &query(&simulator, "order-1"), "").await;
    is(&seen, UNPAID, &unpaid(&simulator, "order-1", "CLOSED", "订单已关闭"));
}

#[tokio::test]
async fn a_refund_is_made_queried_and_told() {
    let (simulator, merchant) = (at_noon().await, Merchant::start().await);
    let transaction = paid(&simulator, "order-1", 100).await;
    let mut body = refund("order-1", "refund-1", 30, 100);
    body["notify_url"] = json!(merchant.url);
    let made = post(&simulator, REFUNDS, &body).await;
    let id = made.json()["refund_id"].clone();
    is_number(&id, "50", 29);
    let mut expected = json!({
        "refund_id": id, "out_refund_no": "refund-1", "transaction_id": transaction,
        "out_trade_no": "order-1", "channel": "ORIGINAL", "user_received_account": "支付用户零钱",
        "create_time": NOON, "status": "PROCESSING", "funds_account": "UNSETTLED",
        "amount": {
            "total": 100, "refund": 30, "from": [], "payer_total": 100, "payer_refund": 30,
            "settlement_refund": 30, "settlement_total": 100, "discount_refund": 0, "currency": "CNY",
            "refund_fee": 0,
        },
        "promotion_detail": [],
    });
    // No `success_time` before the refund has succeeded, and no `refund_status` ever.
    let begin = "refund_id out_refund_no transaction_id out_trade_no channel user_received_account";
    let end = "create_time status funds_account amount amount.total amount.refund amount.from amount.payer_total \
               amount.payer_refund amount.settlement_refund amount.settlement_total amount.discount_refund \
               amount.currency amount.refund_fee promotion_detail";
    is(&made, &format!("{begin} {end}"), &expected);

    let seen = call(&simulator, "GET", &format!("{REFUNDS}/refund-1"), "").await;
    put(&mut expected, &json!({ "status": "SUCCESS", "success_time": NOON }));
    is(&seen, &format!("{begin} success_time {end}"), &expected);
    let order = call(&simulator, "GET", &query(&simulator, "order-1"), "").await;
    assert_eq!(
        (names(&order.body).as_str(), &order.json()["trade_state"]),
        (PAID, &json!("REFUND"))
    );

    // The notification is another shape: `refund_status`, and no currency, channel or create time.
    let content = told(&simulator, &merchant, "REFUND.SUCCESS", "refund").await;
    assert_eq!(
        names(content.as_bytes()),
        "mchid out_trade_no transaction_id out_refund_no refund_id refund_status success_time \
         user_received_account amount amount.total amount.refund amount.payer_total amount.payer_refund"
    );
    assert_eq!(
        serde_json::from_str::<Value>(&content).unwrap(),
        json!({
            "mchid": simulator.credentials().mchid(), "out_trade_no": "order-1",
            "transaction_id": transaction, "out_refund_no": "refund-1", "refund_id": id,
            "refund_status": "SUCCESS", "success_time": NOON, "user_received_account": "支付用户零钱",
            "amount": { "total": 100, "refund": 30, "payer_total": 100, "payer_refund": 30 },
        })
    );
}

#[tokio::test]
async fn a_share_is_made_and_queried() {
    let simulator = at_noon().await;
    let appid = simulator.credentials().appid();
    let mut body = order(&simulator, "order-1", 1000);
    body["settle_info"] = json!({ "profit_sharing": true });
    assert_eq!(post(&simulator, "/v3/pay/transactions/native", &body).await.status, 200);
    let transaction = simulator.pay("order-1").unwrap().transaction_id;
    simulator.advance(Duration::from_secs(60)).await;
    let receiver = json!({
        "appid": appid, "type": "MERCHANT_ID", "account": "1900000100", "relation_type": "PARTNER",
    });
    let added = post(&simulator, "/v3/profitsharing/receivers/add", &receiver).await;
    assert_eq!(added.status, 200);
    let share = json!({
        "appid": appid, "transaction_id": transaction, "out_order_no": "share-1",
        "unfreeze_unsplit": false, "receivers": [{
            "type": "MERCHANT_ID", "account": "1900000100", "amount": 100, "description": "分给合作商户",
        }],
    });
    let made = post(&simulator, "/v3/profitsharing/orders", &share).await;
    let (id, detail) = (&made.json()["order_id"], &made.json()["receivers"][0]["detail_id"]);
    is_number(id, "", 28);
    assert!(detail.is_string());
    // A direct merchant's answer has no `sub_mchid`, and without a failure there is no `fail_reason`. While
    // the portion is pending, the platform writes the epoch in Beijing's time.
    let members = "transaction_id out_order_no order_id state receivers receivers.amount receivers.description \
                   receivers.type receivers.account receivers.result receivers.detail_id receivers.create_time \
                   receivers.finish_time";
    let mut expected = json!({
        "transaction_id": transaction, "out_order_no": "share-1", "order_id": id, "state": "PROCESSING",
        "receivers": [{
            "amount": 100, "description": "分给合作商户", "type": "MERCHANT_ID", "account": "1900000100",
            "result": "PENDING", "detail_id": detail, "create_time": "2090-03-04T12:01:00+08:00",
            "finish_time": "1970-01-01T08:00:00+08:00",
        }],
    });
    is(&made, members, &expected);
    let target = format!("/v3/profitsharing/orders/share-1?transaction_id={transaction}");
    expected["state"] = json!("FINISHED");
    expected["receivers"][0]["result"] = json!("SUCCESS");
    expected["receivers"][0]["finish_time"] = json!("2090-03-04T12:01:00+08:00");
    is(&call(&simulator, "GET", &target, "").await, members, &expected);
}

#[tokio::test]
async fn a_transfer_is_made_and_queried() {
    let simulator = at_noon().await;
    let (appid, mchid) = (simulator.credentials().appid(), simulator.credentials().mchid());
    let transfers = "/v3/fund-app/mch-transfer/transfer-bills";
    let ask = json!({
        "appid": appid, "out_bill_no": "bill1", "transfer_scene_id": "1000", "openid": OPENID,
        "transfer_amount": 100, "transfer_remark": "新会员奖励", "transfer_scene_report_infos": [
            { "info_type": "活动名称", "info_content": "新会员有礼" },
            { "info_type": "奖励说明", "info_content": "注册会员" },
        ],
    });
    let made = post(&simulator, transfers, &ask).await;
    let told = made.json();
    let id = told["transfer_bill_no"].clone();
    assert!(id.is_string() && !told["package_info"].as_str().unwrap().is_empty());
    let expected = json!({
        "out_bill_no": "bill1", "transfer_bill_no": id, "create_time": NOON,
        "state": "WAIT_USER_CONFIRM", "package_info": told["package_info"],
    });
    is(&made, "out_bill_no transfer_bill_no create_time state package_info", &expected);

    // Neither the package nor the scene again, and no name where none was given.
    let members = "mch_id out_bill_no transfer_bill_no appid state transfer_amount transfer_remark openid \
                   create_time update_time";
    let mut expected = json!({
        "mch_id": mchid, "out_bill_no": "bill1", "transfer_bill_no": id, "appid": appid,
        "state": "WAIT_USER_CONFIRM", "transfer_amount": 100, "transfer_remark": "新会员奖励",
        "openid": OPENID, "create_time": NOON, "update_time": NOON,
    });
    let target = format!("{transfers}/out-bill-no/bill1");
    is(&call(&simulator, "GET", &target, "").await, members, &expected);
    simulator.advance(Duration::from_secs(90)).await;
    assert_eq!(control(&simulator, "POST", "transfers/bill1/confirm", Value::Null).await.0, 200);
    // The user's confirmation sends the money, which arrives five seconds later.
    let time = "2090-03-04T12:01:30+08:00";
    put(&mut expected, &json!({ "state": "TRANSFERING", "update_time": time }));
    is(&call(&simulator, "GET", &target, "").await, members, &expected);
    simulator.advance(Duration::from_secs(5)).await;
    let time = "2090-03-04T12:01:35+08:00";
    put(&mut expected, &json!({ "state": "SUCCESS", "update_time": time }));
    is(&call(&simulator, "GET", &target, "").await, members, &expected);
}

#[tokio::test]
async fn a_trade_bill_has_an_address_and_a_hash() {
    let simulator = at_noon().await;
    paid(&simulator, "order-1", 100).await;
    simulator.advance(Duration::from_secs(86_400)).await;
    let answer = call(&simulator, "GET", "/v3/bill/tradebill?bill_date=2090-03-04", "").await;
    let told = answer.json();
    let [hash, url] = ["hash_value", "download_url"].map(|name| told[name].as_str().unwrap());
    let expected = json!({ "hash_type": "SHA1", "hash_value": hash, "download_url": url });
    is(&answer, "hash_type hash_value download_url", &expected);
    assert!(hash.len() == 40 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')));
    let path = url.strip_prefix(simulator.base_url()).unwrap();
    assert!(path.starts_with("/v3/billdownload/file?token="), "{url}");
}

/// `certificates.rs` decrypts and verifies them.
#[tokio::test]
async fn certificates_are_listed_encrypted() {
    let simulator = at_noon().await;
    let answer = request(&simulator, "GET", "/v3/certificates", "").send(&simulator).await;
    let sealed = &answer.json()["data"][0]["encrypt_certificate"];
    assert_eq!(sealed["nonce"].as_str().unwrap().len(), 12);
    is(
        &answer,
        "data data.serial_no data.effective_time data.expire_time data.encrypt_certificate \
         data.encrypt_certificate.algorithm data.encrypt_certificate.nonce \
         data.encrypt_certificate.associated_data data.encrypt_certificate.ciphertext",
        &json!({ "data": [{
            "serial_no": simulator.credentials().platform_certificate_serial(),
            "effective_time": "2024-01-01T08:00:00+08:00",
            "expire_time": "2124-01-01T08:00:00+08:00",
            "encrypt_certificate": {
                "algorithm": "AEAD_AES_256_GCM", "nonce": sealed["nonce"],
                "associated_data": "certificate", "ciphertext": sealed["ciphertext"],
            },
        }]}),
    );
}

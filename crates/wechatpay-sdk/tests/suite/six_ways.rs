//! The operations of the seeds, each called in the six ways. All six calls send the same request under the same
//! number, so the platform returns the same answer six times and acts once.

use serde_json::{Value, json};
use wechatpay_sdk::{Answer, Call, Client, Fen, Untyped};

use crate::platform::Platform;

/// The answer of a call that both endings give.
async fn both<A: Send + 'static>(call: impl Fn() -> Call<A>) -> [Answer<A>; 2] {
    let awaited = call().await.unwrap();
    // In a thread of its own, as a program without a runtime has it.
    let call = call();
    let waited = std::thread::spawn(|| call.wait().unwrap()).join().unwrap();
    [awaited, waited]
}

/// Checks that all answers are `expected`, but for what tells two v2 answers
/// apart.
fn assert_all(typed: &[Value], untyped: [[Answer<Untyped>; 2]; 2], expected: &Value) {
    let untyped = untyped.iter().flatten().map(|answer| answer.json().unwrap());
    let mut count = 0;
    for mut answer in typed.iter().cloned().chain(untyped) {
        for changing in ["nonce_str", "sign"] {
            answer.as_object_mut().unwrap().remove(changing);
        }
        assert_eq!(&answer, expected);
        count += 1;
    }
    assert_eq!(count, 6);
}

fn values<A: serde::Serialize>(answers: &[Answer<A>; 2]) -> Vec<Value> {
    answers.iter().map(|answer| serde_json::to_value(&**answer).unwrap()).collect()
}

#[tokio::test]
async fn gov_subsidy_audit_cup_refund_sync() {
    use wechatpay_sdk::v3::gov::subsidy::audit::cup::refund::sync::post;
    let platform = Platform::start();
    let client = &platform.client;
    let request = post::Request::new()
        .org_no("1001")
        .mchnt_order_id("order-1")
        .upload_time("20261121120000")
        .refund_at("1.00")
        .refund_dt("20261121");
    let typed =
        both(|| client.v3().gov().subsidy().audit().cup().refund().sync().post(request.clone()))
            .await;
    let template =
        both(|| client.chain("v3/gov/subsidy/audit/cup/refund/sync").post(&request)).await;
    let index = both(|| client["v3/gov/subsidy/audit/cup/refund/sync"].post(&request)).await;
    let expected = json!({"code": "SUCCESS", "msg": "成功"});
    assert_all(&values(&typed), [template, index], &expected);
    let kept = platform.simulator.audit("order-1").unwrap();
    assert_eq!(kept["refund_at"], "1.00");
}

async fn secapi_pay_refund(sign_type: &str) {
    use wechatpay_sdk::v2::secapi::pay::refund::post;
    let platform = Platform::start();
    let client = &platform.client;
    let transaction_id = platform.paid_order("order-1");
    let credentials = platform.credentials();
    let request = post::Request::new()
        .appid(credentials.appid())
        .mch_id(credentials.mchid())
        .sign_type(sign_type)
        .transaction_id(transaction_id.as_str())
        .out_trade_no("order-1")
        .out_refund_no("refund-1")
        .total_fee(100)
        .refund_fee(60)
        .refund_desc("商品已售完 <&>");
    let typed = both(|| client.v2().secapi().pay().refund().post(request.clone())).await;
    let template = both(|| client.chain("v2/secapi/pay/refund").post(&request)).await;
    let index = both(|| client["v2/secapi/pay/refund"].post(&request)).await;
    assert_eq!(typed[0].refund_fee, Some(Fen::new(60)));
    assert!(typed.iter().all(|answer| answer.http().authenticated()));
    // The typed response holds amounts as numbers, XML has texts: as texts all
    // six are compared.
    let typed: Vec<Value> = typed.iter().map(|answer| answer.json().unwrap()).collect();
    let refund = platform.simulator.refund("refund-1").unwrap();
    assert_eq!((refund.refund, refund.transaction_id.as_str()), (60, transaction_id.as_str()));
    let mut expected = typed[0].clone();
    for (name, value) in [
        ("return_code", "SUCCESS"),
        ("result_code", "SUCCESS"),
        ("refund_id", &*refund.refund_id),
        ("transaction_id", &*transaction_id),
        ("out_refund_no", "refund-1"),
        ("refund_fee", "60"),
        ("total_fee", "100"),
    ] {
        assert_eq!(expected[name], value, "{name}");
    }
    for changing in ["nonce_str", "sign"] {
        expected.as_object_mut().unwrap().remove(changing);
    }
    assert_all(&typed, [template, index], &expected);
    for recorded in platform.simulator.requests().iter().filter(|r| r.method == "POST").skip(1) {
        assert_eq!(recorded.target, "/secapi/pay/refund", "the prefix `v2` is not sent");
    }
}

#[tokio::test]
async fn secapi_pay_refund_by_md5() {
    secapi_pay_refund("MD5").await;
}

#[tokio::test]
async fn secapi_pay_refund_by_hmac_sha256() {
    secapi_pay_refund("HMAC-SHA256").await;
}

#[tokio::test]
async fn ecommerce_refunds_return_advance() {
    use wechatpay_sdk::v3::ecommerce::refunds::refund_id::return_advance::{get, post};
    let platform = Platform::start();
    let client = &platform.client;
    let refund_id = platform.advanced_refund("order-1");
    let (mchid, sub_mchid) = (platform.credentials().mchid(), platform.credentials().sub_mchid());
    let node = || client.v3().ecommerce().refunds().refund_id(refund_id.as_str()).return_advance();
    let path = "v3/ecommerce/refunds/{refund_id}/return-advance";
    let index = || {
        let path = &client["v3/ecommerce/refunds/{refund_id}/return-advance"];
        path.bind("refund_id", refund_id.as_str())
    };
    let template = || client.chain(path).bind("refund_id", refund_id.as_str());

    let request = post::Request::new().sub_mchid(sub_mchid);
    let typed = both(|| node().post(request.clone())).await;
    let untyped = [both(|| template().post(&request)).await, both(|| index().post(&request)).await];
    let advance_return_id = typed[0].advance_return_id.clone().unwrap();
    assert!(!advance_return_id.is_empty());
    let mut expected = json!({
        "refund_id": refund_id, "advance_return_id": advance_return_id, "return_amount": 100,
        "payer_mchid": sub_mchid, "payer_account": typed[0].payer_account, "payee_mchid": mchid,
        "payee_account": typed[0].payee_account, "result": "PROCESSING",
    });
    assert_all(&values(&typed), untyped, &expected);

    let request = get::Request::new().sub_mchid(sub_mchid);
    let typed = both(|| node().get(request.clone())).await;
    let query = [("sub_mchid", sub_mchid)];
    let untyped =
        [both(|| template().get().query(query)).await, both(|| index().get().query(query)).await];
    expected["result"] = json!("SUCCESS");
    expected["success_time"] = json!(typed[0].success_time.as_ref().unwrap());
    assert_all(&values(&typed), untyped, &expected);
}

/// Each way handles a separate abnormal refund, because the first one ends the state that the others need.
#[tokio::test]
async fn refund_domestic_refunds_apply_abnormal_refund() {
    use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post;
    let platform = Platform::start();
    let abnormal = |number: usize| {
        let (order, refund) = (format!("order-{number}"), format!("refund-{number}"));
        platform.paid_order(&order);
        let refund_id = platform.refund(&order, &refund);
        platform.simulator.make_abnormal(&refund_id).unwrap();
        let request = post::Request::new()
            .out_refund_no(refund)
            .r#type(post::Type::USER_BANK_CARD)
            .bank_type("CMB_DEBIT")
            .bank_account("6225760008219524")
            .real_name("张三");
        (refund_id, request)
    };
    let typed = |client: &Client, number| {
        let (refund_id, request) = abnormal(number);
        let refunds = client.v3().refund().domestic().refunds();
        refunds.refund_id(refund_id).apply_abnormal_refund().post(request)
    };
    let template = |client: &Client, number| {
        let (refund_id, request) = abnormal(number);
        let path = "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund";
        client.chain(path).bind("refund_id", refund_id).post(request)
    };
    // The same by naming the sensitive members.
    let index = |client: &Client, number| {
        let (refund_id, request) = abnormal(number);
        let stored = serde_json::to_value(&request).unwrap();
        let body = json!({
            "out_refund_no": stored["out_refund_no"], "type": "USER_BANK_CARD",
            "bank_type": "CMB_DEBIT", "bank_account": "6225760008219524", "real_name": "张三",
        });
        client["v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"]
            .bind("refund_id", refund_id)
            .post(body)
            .encrypt(&["bank_account", "real_name"])
    };
    let client = &platform.client;
    let mut answers: Vec<Value> = Vec::new();
    for answer in [typed(client, 1).await.unwrap(), typed(client, 2).wait().unwrap()] {
        assert_eq!(answer.amount.as_ref().unwrap().refund, Some(Fen::new(100)));
        answers.push(serde_json::to_value(&*answer).unwrap());
    }
    for answer in [
        template(client, 3).await.unwrap(),
        template(client, 4).wait().unwrap(),
        index(client, 5).await.unwrap(),
        index(client, 6).wait().unwrap(),
    ] {
        answers.push(answer.json().unwrap());
    }
    for (number, answer) in (1..).zip(answers) {
        assert_eq!(answer["out_refund_no"], format!("refund-{number}"));
        assert_eq!(answer["status"], "PROCESSING");
        let path = client.chain("v3/refund/domestic/refunds/{out_refund_no}");
        let query = path.bind("out_refund_no", format!("refund-{number}")).get().wait().unwrap();
        assert_eq!(query.json::<Value>().unwrap()["status"], "SUCCESS");
    }
    let sent = platform.simulator.requests();
    let sent: Vec<_> = sent.iter().filter(|r| r.target.contains("abnormal")).collect();
    assert_eq!(sent.len(), 6);
    for request in sent {
        assert_eq!(request.headers["wechatpay-serial"], platform.credentials().public_key_id());
        let body = String::from_utf8_lossy(&request.body);
        assert!(!body.contains("6225760008219524") && !body.contains("张三"), "{body}");
    }
}

#[tokio::test]
async fn marketing_busifavor_subsidy_return_receipts() {
    use wechatpay_sdk::v3::marketing::busifavor::subsidy::return_receipts::post;
    let platform = Platform::start();
    let client = &platform.client;
    let transaction_id = platform.paid_order("order-1");
    let refund_id = platform.refund("order-1", "refund-1");
    let (mchid, sub_mchid) = (platform.credentials().mchid(), platform.credentials().sub_mchid());
    let paid = json!({
        "stock_id": "128888000000001", "coupon_code": "ABCD12345678",
        "transaction_id": transaction_id, "payer_merchant": mchid, "payee_merchant": sub_mchid,
        "amount": 100, "description": "subsidy", "out_subsidy_no": "subsidy-1",
    });
    let paid = client.chain("v3/marketing/busifavor/subsidy/pay-receipts").post(paid);
    let paid: Value = paid.await.unwrap().json().unwrap();
    let request = post::Request::new()
        .stock_id("128888000000001")
        .coupon_code("ABCD12345678")
        .transaction_id(transaction_id.as_str())
        .refund_id(refund_id.as_str())
        .payer_merchant(mchid)
        .payee_merchant(sub_mchid)
        .amount(60)
        .description("20210115DESCRIPTION")
        .out_subsidy_return_no("subsidy-return-1");
    let node = || client.v3().marketing().busifavor().subsidy().return_receipts();
    let typed = both(|| node().post(request.clone())).await;
    let path = "v3/marketing/busifavor/subsidy/return-receipts";
    let template = both(|| client.chain(path).post(&request)).await;
    let index =
        both(|| client["v3/marketing/busifavor/subsidy/return-receipts"].post(&request)).await;
    assert_eq!(typed[0].amount, Some(Fen::new(60)));
    let expected = json!({
        "subsidy_return_receipt_id": typed[0].subsidy_return_receipt_id,
        "stock_id": "128888000000001", "coupon_code": "ABCD12345678",
        "transaction_id": transaction_id, "refund_id": refund_id, "payer_merchant": mchid,
        "payee_merchant": sub_mchid, "amount": 60, "description": "20210115DESCRIPTION",
        "status": "SUCCESS", "return_done_time": typed[0].return_done_time,
        "subsidy_receipt_id": paid["subsidy_receipt_id"],
        "out_subsidy_return_no": "subsidy-return-1",
        "return_create_time": typed[0].return_create_time,
    });
    assert_all(&values(&typed), [template, index], &expected);

    // Six times the same is once 60 of 100: 50 more are too many, 40 are not.
    let more =
        |amount: i32| request.clone().amount(amount).out_subsidy_return_no("subsidy-return-2");
    assert!(node().post(more(50)).await.unwrap_err().code().is_some());
    assert_eq!(node().post(more(40)).await.unwrap().amount, Some(Fen::new(40)));
}

/// From the first step, from a middle step, from a variable and from an operation, in both protocols. Values
/// bound on the way are kept.
#[tokio::test]
async fn a_chain_goes_on_without_types_at_every_step() {
    let platform = Platform::start();
    let client = &platform.client;
    platform.paid_order("order|1");
    let orders = || client.v3().pay().transactions().out_trade_no();
    let below = "transactions/out-trade-no/{out_trade_no}";
    let mchid = platform.credentials().mchid().to_owned();
    let chains = [
        client.v3().untyped().chain(&format!("/pay/{below}")).bind("out_trade_no", "order|1"),
        client.v3().pay().untyped().chain(below).bind("out_trade_no", "order|1"),
        orders().out_trade_no("order|1").untyped(),
        orders().out_trade_no("order|1").close().untyped(),
    ];
    for (at, chain) in chains.iter().enumerate().take(3) {
        let order: Value = chain.get().query([("mchid", &mchid)]).await.unwrap().json().unwrap();
        assert_eq!(order["trade_state"], "SUCCESS", "{at}");
        let sent = platform.simulator.requests().pop().unwrap().target;
        let expected = format!("/v3/pay/transactions/out-trade-no/order%7C1?mchid={mchid}");
        assert_eq!(sent, expected, "{at}");
    }
    // A paid order cannot be closed.
    let error = chains[3].post(json!({ "mchid": mchid })).await.unwrap_err();
    assert_eq!(error.code(), Some("INVALID_REQUEST"));
    let credentials = platform.credentials();
    let members = json!({
        "appid": credentials.appid(), "mch_id": mchid, "sign_type": "MD5",
        "out_trade_no": "order|1",
    });
    let order = client.v2().pay().orderquery().untyped().post(members).await.unwrap();
    assert_eq!(order.json::<Value>().unwrap()["trade_state"], "SUCCESS");
    assert_eq!(platform.simulator.requests().pop().unwrap().target, "/pay/orderquery");
    let applyments = client.v3().ecommerce().applyments().untyped().chain("/");
    assert_eq!(format!("{applyments:?}"), "Chain(v3/ecommerce/applyments/)");
}

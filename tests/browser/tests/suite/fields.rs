//! The form of an operation: fields with limits next to JSON, and violations that are shown before sending.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::Key;
use wechatpay_browser_tests::{DESKTOP, PHONE, Page, test};

const REFUND: &str = "/_simulator/console/reference.html#/POST/v3/refund/domestic/refunds";

fn at(path: &str) -> String {
    format!("#send [data-path='{path}']")
}

/// The control of a member.
fn field(path: &str) -> String {
    let own = at(path);
    format!("{own} > input, {own} > select, {own} > textarea")
}

async fn opened(page: &Page, address: &str) {
    page.open_anew(address).await;
    page.find("#send form").await;
    page.find(".viewer main").await;
}

/// How many requests have come that the page has sent.
async fn sent(page: &Page) -> usize {
    let told = page.platform.control("GET", "requests?path=/v3/refund/*", Value::Null).await;
    told["requests"].as_array().unwrap().len()
}

/// The body as JSON shows it.
async fn as_json(page: &Page) -> Value {
    page.click("#send [name=mode][value=json]").await;
    let text = page.script("return document.querySelector('[name=body]').value").await;
    serde_json::from_str(text.as_str().unwrap()).unwrap()
}

#[test]
fn a_body_is_written_in_fields_and_wrong_values_are_told_before_sending() {
    test("fields", DESKTOP, async |page| {
        page.platform.order("native", "order-1", 100, "http://127.0.0.1:9/").await;
        page.platform.control("POST", "orders/order-1/pay", Value::Null).await;
        opened(page, REFUND).await;
        // It begins with the minimal sample, with the catalogue's words.
        page.see(&format!("{} label", at("/out_refund_no")), "Merchant refund number *").await;
        page.see(&format!("{} small", at("/out_refund_no")), "1 to 64 bytes of UTF-8").await;
        page.see(&format!("{} small", at("/amount/total")), "in fen").await;
        page.gone("#violations").await;
        page.fill(&field("/out_trade_no"), "order-1").await;
        page.fill(&field("/amount/total"), "100").await;
        page.fill(&field("/amount/refund"), "30").await;

        page.fill(&field("/out_refund_no"), "refund 1").await;
        page.see(&format!("{} .error", at("/out_refund_no")), "must match").await;
        let before = sent(page).await;
        page.click("#send button[type=submit].main").await;
        page.see("#violations", "The platform would refuse this: 1").await;
        assert_eq!(page.script("return document.activeElement.id").await, json!("violations"));
        assert_eq!(sent(page).await, before, "nothing was sent");
        page.accessible(&[]).await;
        page.theme("dark").await;
        page.accessible(&[]).await;
        page.screenshot("fields-wrong").await;
        // The refusal is what one may want to see.
        page.click("#send [name=anyway]").await;
        page.see("#sent", "PARAM_ERROR").await;
        assert_eq!(sent(page).await, before + 1);

        // From the summary to the field; once it is mended, it is sent.
        page.click_text("#violations button", "/out_refund_no").await;
        page.until("return document.activeElement.dataset.key === '/out_refund_no'").await;
        page.fill(&field("/out_refund_no"), "refund-1").await;
        page.gone("#violations").await;
        page.gone("#send [name=anyway]").await;
        page.click("#send button[type=submit].main").await;
        page.see("#status", "200").await;
        page.see("#verdict", "verified").await;
        let made = page.platform.control("GET", "refunds/refund-1", Value::Null).await;
        assert_eq!((&made["refund"], &made["total"]), (&json!(30), &json!(100)));
    });
}

#[test]
fn members_are_added_and_removed_and_json_is_kept_in_step() {
    test("members", DESKTOP, async |page| {
        opened(page, REFUND).await;
        // One of two numbers must be there.
        page.click(&format!("{} [data-key='/out_trade_no-remove']", at("/out_trade_no"))).await;
        page.gone(&at("/out_trade_no")).await;
        page.click("#send button[type=submit].main").await;
        page.see("#violations", "Exactly one: payment number or merchant order number").await;
        page.select("#send .members > .adder select", "transaction_id").await;
        page.click("#send [data-key='-add']").await;
        page.until("return document.activeElement.dataset.key === '/transaction_id'").await;
        page.press("4200000913202101152566792388").await;
        page.gone("#violations").await;

        // The other number instead, by the choice between them.
        let either = "#send .members > .either";
        page.see(&format!("{either} legend"), "Exactly one").await;
        page.until(
            "return document.querySelector('[data-key=\"-either-transaction_id\"]').checked",
        )
        .await;
        page.click("#send [data-key='-either-out_trade_no']").await;
        page.gone(&at("/transaction_id")).await;
        page.until("return document.activeElement.dataset.key === '/out_trade_no'").await;
        page.click("#send [data-key='-either-transaction_id']").await;
        page.gone(&at("/out_trade_no")).await;
        page.fill(&field("/transaction_id"), "4200000913202101152566792388").await;

        // A list of objects, within an object; an enumeration within it is a choice.
        page.select(&format!("{} > .adder select", at("/amount")), "from").await;
        page.click("#send [data-key='/amount-add']").await;
        page.find(&at("/amount/from/0/account")).await;
        page.click("#send [data-key='/amount/from-add']").await;
        page.find(&at("/amount/from/1/amount")).await;
        page.fill(&field("/amount/from/1/amount"), "7").await;
        let choice = page.find(&field("/amount/from/1/account")).await;
        assert_eq!(choice.tag_name().await.unwrap(), "select");
        choice.send_keys("UNAVAILABLE").await.unwrap();
        page.click("#send [data-key='/amount/from/0-remove']").await;
        page.gone(&at("/amount/from/1")).await;
        let body = as_json(page).await;
        assert_eq!(body["transaction_id"], "4200000913202101152566792388");
        assert_eq!(body["amount"]["from"], json!([{ "account": "UNAVAILABLE", "amount": 7 }]));
        assert_eq!(body.get("out_trade_no"), None);

        // Typed JSON becomes fields, including an unknown member and a wrong type.
        page.fill("[name=body]", r#"{"out_trade_no": "o", "amount": {"refund": "1"}, "odd": [1]}"#)
            .await;
        page.click("#send [name=mode][value=fields]").await;
        page.see(&format!("{} .error", at("/odd")), "is not a member").await;
        page.see(&format!("{} .error", at("/amount/refund")), "must be an integer").await;
        page.see(&format!("{} .error", at("/out_refund_no")), "is required").await;
        page.see("#violations", "5").await;
        assert_eq!(as_json(page).await["odd"], json!([1]), "nothing is lost on the way");
        // Text that is not a JSON object stays as it is, and is sent unchanged.
        page.fill("[name=body]", "no JSON").await;
        page.click("#send [name=mode][value=fields]").await;
        page.see("#send [role=alert]", "not a JSON object").await;
        page.click("#send button[type=submit].main").await;
        page.see("#sent pre", "no JSON").await;

        page.select("#send [name=sample]", "2").await;
        page.click("#send [name=mode][value=fields]").await;
        page.find(&at("/goods_detail/0/merchant_goods_id")).await;
        page.accessible(&[]).await;
    });
}

#[test]
fn a_keyboard_and_a_phone_are_enough_in_chinese() {
    test("fields-phone", PHONE, async |page| {
        page.open(REFUND).await;
        page.find("#send .members").await;
        page.click("#language").await;
        page.see(&format!("{} label", at("/out_refund_no")), "商户退款单号").await;
        page.see(&format!("{} small", at("/amount/total")), "单位：分").await;
        page.find(".viewer main").await;
        page.script("document.querySelector('#send [name=sample]').focus()").await;
        page.tab_to("[data-key='/out_refund_no']").await;
        page.press("?").await;
        page.see(&format!("{} .error", at("/out_refund_no")), "须匹配").await;
        page.tab_to("#send button[type=submit].main").await;
        page.press(Key::Enter).await;
        page.see("#violations", "平台会拒绝此请求").await;
        page.tab_to("#send [name=anyway]").await;
        page.press(Key::Enter).await;
        page.see("#sent", "PARAM_ERROR").await;
        page.fits().await;
        page.screenshot("fields-phone").await;
        page.accessible(&[]).await;
    });
}

#[test]
fn a_choice_stands_at_the_object_that_it_is_about() {
    test("either", DESKTOP, async |page| {
        opened(page, "/_simulator/console/reference.html#/POST/v3/pay/partner/transactions/jsapi")
            .await;
        page.see(&format!("{} > .either legend", at("/payer")), "One of the two payer openids")
            .await;
        page.until(
            "return document.querySelector('[data-key=\"/payer-either-sp_openid\"]').checked",
        )
        .await;
        page.click("#send [data-key='/payer-either-sub_openid']").await;
        page.press("o-sub").await;
        let body = as_json(page).await;
        assert_eq!(body["payer"], json!({ "sub_openid": "o-sub" }));
        // The form shows the violated condition.
        page.see("#violations", "sub_appid required with payer.sub_openid").await;
        page.accessible(&[]).await;
    });
}

#[test]
fn parameters_of_path_and_query_have_limits_too() {
    test("parameters", DESKTOP, async |page| {
        opened(page, "/_simulator/console/reference.html#/GET/v3/pay/transactions/out-trade-no/{out_trade_no}").await;
        page.see("#send label", "Merchant order number").await;
        page.fill("[name='path:out_trade_no']", "").await;
        page.see("#send .error", "is required").await;
        page.click("#send button[type=submit].main").await;
        page.see("#violations", "out_trade_no").await;
        page.fill("[name='path:out_trade_no']", "order-1").await;
        page.click("#send button[type=submit].main").await;
        page.see("#sent", "ORDER_NOT_EXIST").await;
    });
}

/// Says of every operation's minimal samples what the form would find wrong with them.
const SAMPLES: &str = "const done = arguments[0];
    (async () => {
      const base = `${location.origin}/_simulator/console/`;
      const { loadTexts } = await import(`${base}js/text.js`);
      const { violations } = await import(`${base}js/reference/check.js`);
      const { bodyOf, samplesOf } = await import(`${base}js/reference/sample.js`);
      await loadTexts();
      const { operations } = await (await fetch(`${base}operations.json`)).json();
      const { first } = await (await fetch('/_simulator/merchants')).json();
      const merchant = await (await fetch(`/_simulator/merchants/${first}`)).json();
      const documents = {};
      const wrong = [];
      let count = 0;
      for (const one of operations) {
        documents[one.area] ??= await (await fetch(`${base}openapi/${one.area}.json`)).json();
        const operation = documents[one.area].paths[one.path][one.method.toLowerCase()];
        const { schema } = bodyOf(operation);
        for (const sample of samplesOf(operation, merchant)) {
          if (sample.name === 'full') continue;
          count += 1;
          const found = violations(operation, schema ?? {}, sample.body ?? {}, sample.query);
          for (const { path, text } of found.filter((its) => its.certain)) wrong.push(`${one.path} ${sample.name} ${path} ${text}`);
        }
      }
      done({ count, wrong });
    })().catch((error) => done(String(error)));";

#[test]
fn nothing_is_wrong_with_any_minimal_sample() {
    test("samples", DESKTOP, async |page| {
        page.open("/_simulator/").await;
        page.ready().await;
        page.driver.set_script_timeout(Duration::from_secs(600)).await.unwrap();
        let told = page.script_async(SAMPLES, Vec::new()).await;
        assert_eq!(told["wrong"], json!([]), "{told}");
        // The number of CONTRIBUTING.md.
        assert_eq!(told["count"], 1366);
    });
}

/// What the form finds wrong with a body, and what the simulator answers to it.
const COMPARED: &str = "const [path, change, done] = arguments;
    (async () => {
      const base = `${location.origin}/_simulator/console/`;
      const { loadTexts } = await import(`${base}js/text.js`);
      const { violations } = await import(`${base}js/reference/check.js`);
      const { bodyOf, samplesOf } = await import(`${base}js/reference/sample.js`);
      await loadTexts();
      const { operations } = await (await fetch(`${base}operations.json`)).json();
      const one = operations.find((its) => its.path === path && its.method === 'POST');
      const { paths } = await (await fetch(`${base}openapi/${one.area}.json`)).json();
      const operation = paths[path].post;
      const { first } = await (await fetch('/_simulator/merchants')).json();
      const merchant = await (await fetch(`/_simulator/merchants/${first}`)).json();
      const [sample] = samplesOf(operation, merchant);
      const members = sample.body;
      for (const [at, value] of Object.entries(change)) {
        const names = at.split('/').slice(1);
        const last = names.pop();
        const holder = names.reduce((its, name) => its[name] ??= {}, members);
        if (value === null) delete holder[last]; else holder[last] = value;
      }
      const found = violations(operation, bodyOf(operation).schema, members, {}).filter((its) => its.certain);
      const response = await fetch('/_simulator/send', { method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ method: 'POST', target: path, body: members }) });
      const sent = await response.json();
      done({ found: found.map((its) => its.path), status: sent.answer?.status, body: sent.answer?.body ?? sent });
    })().catch((error) => done(String(error)));";

#[test]
fn the_form_finds_what_the_simulator_refuses() {
    test("compared", DESKTOP, async |page| {
        page.open("/_simulator/").await;
        page.ready().await;
        let (native, jsapi) = ("/v3/pay/transactions/native", "/v3/pay/transactions/jsapi");
        let (refund, transfer) =
            ("/v3/refund/domestic/refunds", "/v3/fund-app/mch-transfer/transfer-bills");
        let unified = "/pay/unifiedorder";
        let long = "x".repeat(129);
        for (path, change, member) in [
            (native, json!({}), None),
            (native, json!({ "/out_trade_no": "short" }), Some("/out_trade_no")),
            (native, json!({ "/out_trade_no": "order 0001" }), Some("/out_trade_no")),
            (native, json!({ "/description": null }), Some("/description")),
            (native, json!({ "/amount/total": "1" }), Some("/amount/total")),
            (native, json!({ "/amount": [] }), Some("/amount")),
            (native, json!({ "/odd": 1 }), Some("/odd")),
            (native, json!({ "/description": long }), Some("/description")),
            (jsapi, json!({ "/payer/openid": null }), Some("/payer/openid")),
            (refund, json!({ "/out_refund_no": "a b" }), Some("/out_refund_no")),
            // 28 characters are 84 bytes.
            (refund, json!({ "/reason": "退".repeat(28) }), Some("/reason")),
            (refund, json!({ "/out_trade_no": null }), Some("/transaction_id")),
            (refund, json!({ "/amount/currency": "USD" }), Some("/amount/currency")),
            (transfer, json!({ "/out_bill_no": "a-b" }), Some("/out_bill_no")),
            (unified, json!({}), None),
            (unified, json!({ "/openid": null }), Some("/openid")),
            (unified, json!({ "/body": null }), Some("/body")),
        ] {
            let told = page.script_async(COMPARED, vec![json!(path), change.clone()]).await;
            let expected: Vec<_> = member.into_iter().collect();
            assert_eq!(told["found"], json!(expected), "{path} {change}: {told}");
            let body = told["body"].as_str().unwrap_or_default();
            let refused = told["status"] == 400
                || body.contains("<return_code>FAIL")
                || body.contains("CDATA[FAIL");
            assert_eq!(refused, member.is_some(), "{path} {change}: {told}");
        }
    });
}

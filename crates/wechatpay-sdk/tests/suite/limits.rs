//! Limits and conditions of ten operations: each violation is refused before it is sent, with the member and
//! the rule. The expected texts are written here, from the platform's pages, and not computed.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wechatpay_sdk::{Call, Checks, Client, Delivery, ErrorKind};

use crate::platform::{Platform, builder};

/// A member of a request, what it is set to (`null`: it is left out), and what is wrong then.
type Case<'a> = (&'a str, Value, &'a str);

/// Makes the call of a request.
type Calling<'a, R> = &'a dyn Fn(&Client, R) -> Result<(), wechatpay_sdk::Error>;

/// Checks that each case of `base` is refused for nothing but its fault, and that nothing is sent.
fn refused<R: DeserializeOwned>(
    checks: Checks,
    base: &Value,
    call: Calling<'_, R>,
    cases: &[Case<'_>],
) {
    let platform = Platform::start();
    let client = builder(&platform.simulator).checks(checks).build().unwrap();
    for (pointer, value, fault) in cases {
        let request = serde_json::from_value(with(base, pointer, value)).unwrap();
        let error = call(&client, request).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{pointer}: {error}");
        assert_eq!(error.delivery(), Delivery::NotSent);
        let text = error.to_string();
        let (_, found) = text.split_once("the request cannot be sent: ").expect(&text);
        // And for nothing else: the base is right.
        assert_eq!(found, *fault, "{pointer}");
    }
    assert_eq!(platform.simulator.request_count(), 0);
}

/// A request with another member.
fn with(base: &Value, pointer: &str, value: &Value) -> Value {
    let mut request = base.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = request.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Value::Null => _ = parent.remove(name),
        value => _ = parent.insert(name.to_owned(), value.clone()),
    }
    request
}

fn end<A>(call: Call<A>) -> Result<(), wechatpay_sdk::Error> {
    call.wait().map(|_| ())
}

/// A text of so many letters.
fn letters(count: usize) -> Value {
    "a".repeat(count).into()
}

/// A URL of so many characters.
fn url(count: usize) -> Value {
    let start = "https://merchant.example/";
    format!("{start}{}", "n".repeat(count - start.len())).into()
}

const NO_URL: &str = "`notify_url` does not match `^https?://[^?#]+$`";

#[test]
fn jsapi_order() {
    use wechatpay_sdk::v3::pay::transactions::jsapi::post::Request;
    let base = json!({
        "appid": "wxd678efh567hg6787", "mchid": "1900000109", "description": "tea", "out_trade_no": "order-1",
        "notify_url": "https://merchant.example/notify", "amount": {"total": 1}, "payer": {"openid": "o1"},
        "scene_info": {"payer_client_ip": "14.23.150.211"},
    });
    let call = |client: &Client, request: Request| {
        end(client.v3().pay().transactions().jsapi().post(request))
    };
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            ("/mchid", letters(33), "`mchid` has 33 characters, at most 32 are allowed"),
            // Characters, not bytes.
            (
                "/description",
                "茶".repeat(128).into(),
                "`description` has 128 characters, at most 127 are allowed",
            ),
            ("/attach", letters(129), "`attach` has 129 characters, at most 128 are allowed"),
            (
                "/out_trade_no",
                letters(5),
                "`out_trade_no` has 5 characters, at least 6 are required",
            ),
            (
                "/out_trade_no",
                letters(33),
                "`out_trade_no` has 33 characters, at most 32 are allowed",
            ),
            (
                "/out_trade_no",
                json!("order 1"),
                "`out_trade_no` does not match `^[0-9A-Za-z_|*-]+$`",
            ),
            (
                "/out_trade_no",
                json!("订单号123"),
                "`out_trade_no` does not match `^[0-9A-Za-z_|*-]+$`",
            ),
            (
                "/time_expire",
                letters(65),
                "`time_expire` has 65 characters, at most 64 are allowed",
            ),
            ("/notify_url", url(256), "`notify_url` has 256 characters, at most 255 are allowed"),
            ("/notify_url", json!("ftp://merchant.example/"), NO_URL),
            ("/notify_url", json!("https://merchant.example/?a=1"), NO_URL),
            ("/goods_tag", letters(33), "`goods_tag` has 33 characters, at most 32 are allowed"),
            (
                "/scene_info/payer_client_ip",
                letters(46),
                "`scene_info.payer_client_ip` has 46 characters, at most 45 are allowed",
            ),
            (
                "/payer/openid",
                letters(129),
                "`payer.openid` has 129 characters, at most 128 are allowed",
            ),
        ],
    );
}

#[test]
fn refund() {
    use wechatpay_sdk::v3::refund::domestic::refunds::post::Request;
    let base = json!({
        "transaction_id": "1217752501201407033233368018", "out_refund_no": "refund-1",
        "amount": {"refund": 1, "total": 1, "currency": "CNY"},
    });
    let call = |client: &Client, request: Request| {
        end(client.v3().refund().domestic().refunds().post(request))
    };
    let one =
        "`transaction_id`, `out_trade_no`: Exactly one: payment number or merchant order number";
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/sub_mchid", letters(33), "`sub_mchid` has 33 characters, at most 32 are allowed"),
            (
                "/transaction_id",
                letters(33),
                "`transaction_id` has 33 characters, at most 32 are allowed",
            ),
            (
                "/out_trade_no",
                letters(33),
                "`out_trade_no` has 33 characters, at most 32 are allowed",
            ),
            (
                "/out_refund_no",
                letters(65),
                "`out_refund_no` has 65 bytes in UTF-8, at most 64 are allowed",
            ),
            (
                "/out_refund_no",
                json!(""),
                "`out_refund_no` has 0 bytes in UTF-8, at least 1 is required; \
             `out_refund_no` does not match `^[0-9A-Za-z_|*@-]+$`",
            ),
            (
                "/out_refund_no",
                json!("refund.1"),
                "`out_refund_no` does not match `^[0-9A-Za-z_|*@-]+$`",
            ),
            // Bytes: 27 characters of three.
            (
                "/reason",
                "退".repeat(27).into(),
                "`reason` has 81 bytes in UTF-8, at most 80 are allowed",
            ),
            ("/notify_url", url(257), "`notify_url` has 257 characters, at most 256 are allowed"),
            ("/notify_url", json!("https://merchant.example/#a"), NO_URL),
            (
                "/amount/currency",
                letters(17),
                "`amount.currency` has 17 characters, at most 16 are allowed; \
             `amount.currency`: Currency required, only CNY: `CNY`",
            ),
            (
                "/amount/currency",
                json!("USD"),
                "`amount.currency`: Currency required, only CNY: `CNY`",
            ),
            ("/transaction_id", Value::Null, one),
        ],
    );
    refused(Checks::Strict, &base, &call, &[("/out_trade_no", json!("order-1"), one)]);
}

#[test]
fn transfer() {
    use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::post::Request;
    let infos = |kinds: &[&str]| -> Value {
        kinds.iter().map(|kind| json!({"info_type": kind, "info_content": "a"})).collect()
    };
    let base = json!({
        "appid": "wxd678efh567hg6787", "out_bill_no": "bill1", "transfer_scene_id": "1000", "openid": "o1",
        "transfer_amount": 100, "transfer_remark": "a",
        "transfer_scene_report_infos": infos(&["活动名称", "奖励说明"]),
    });
    let call = |client: &Client, request: Request| {
        end(client.v3().fund_app().mch_transfer().transfer_bills().post(request))
    };
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            (
                "/out_bill_no",
                letters(33),
                "`out_bill_no` has 33 characters, at most 32 are allowed",
            ),
            ("/out_bill_no", json!("bill-1"), "`out_bill_no` does not match `^[0-9A-Za-z]+$`"),
            ("/openid", letters(129), "`openid` has 129 characters, at most 128 are allowed"),
            ("/notify_url", url(257), "`notify_url` has 257 characters, at most 256 are allowed"),
            ("/notify_url", json!("merchant.example"), NO_URL),
            (
                "/transfer_amount",
                json!(200_000),
                "`user_name`: Encrypted name required from 2,000 yuan (200000 fen)",
            ),
        ],
    );
    let scenes: [(&str, &str, &[&str], &str); 8] = [
        ("1000", "cash marketing", &["活动名称", "奖励说明"], "`现金奖励`, `活动奖励`"),
        ("1002", "administrative subsidy", &["补贴类型"], "`行政补贴`, `行政奖励`"),
        (
            "1004",
            "insurance claim",
            &["保险产品备案编号", "保险名称", "保险操作单号"],
            "`保险理赔款`",
        ),
        (
            "1005",
            "commission pay",
            &["岗位类型", "报酬说明"],
            "`劳务报酬`, `报销款`, `企业补贴`, `开工利是`",
        ),
        ("1009", "purchase of goods", &["采购商品名称"], "`货款`"),
        ("1010", "second-hand recycling", &["回收商品名称"], "`二手回收货款`"),
        ("1011", "company compensation", &["赔付原因"], "`退款`, `商家赔付`"),
        ("1013", "charity aid", &["公益活动名称", "公益活动备案编号"], "`公益补助金`"),
    ];
    for (scene, name, kinds, perceptions) in &scenes {
        let base = with(&base, "/transfer_scene_id", &json!(scene));
        let base = with(&base, "/transfer_scene_report_infos", &infos(kinds));
        let rule = format!(
            "Scene {scene} ({name}): every listed info_type is required; user_recv_perception takes one of \
             the listed values"
        );
        let listed: Vec<_> = kinds.iter().map(|kind| format!("`{kind}`")).collect();
        let fault =
            format!("`transfer_scene_report_infos.info_type`: {rule}: {}", listed.join(", "));
        // Each of them is needed.
        let cases: Vec<_> = (0..kinds.len())
            .map(|left_out| {
                let mut others = kinds.to_vec();
                others[left_out] = "other";
                ("/transfer_scene_report_infos", infos(&others), fault.as_str())
            })
            .collect();
        refused(Checks::Certain, &base, &call, &cases);
        let fault = format!("`user_recv_perception`: {rule}: {perceptions}");
        refused(
            Checks::Strict,
            &base,
            &call,
            &[("/user_recv_perception", json!("other"), &*fault)],
        );
    }
    let info = |kind: Value, content: Value| {
        json!([{"info_type": "活动名称", "info_content": "a"}, {"info_type": "奖励说明", "info_content": "a"},
               {"info_type": kind, "info_content": content}])
    };
    refused(
        Checks::Strict,
        &base,
        &call,
        &[
            (
                "/transfer_scene_report_infos",
                info(letters(16), letters(1)),
                "`transfer_scene_report_infos[2].info_type` has 16 characters, at most 15 are allowed",
            ),
            (
                "/transfer_scene_report_infos",
                info(letters(1), letters(33)),
                "`transfer_scene_report_infos[2].info_content` has 33 characters, at most 32 are allowed",
            ),
        ],
    );
}

#[test]
fn profit_sharing() {
    use wechatpay_sdk::v3::profitsharing::orders::post::Request;
    let receiver = json!({"type": "MERCHANT_ID", "account": "1", "amount": 1, "description": "a"});
    let base = json!({
        "appid": "wxd678efh567hg6787", "transaction_id": "1", "out_order_no": "share-1", "unfreeze_unsplit": true,
        "receivers": [receiver],
    });
    let but = |name: &str, value: Value| json!([with(&receiver, &format!("/{name}"), &value)]);
    let call =
        |client: &Client, request: Request| end(client.v3().profitsharing().orders().post(request));
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/sub_mchid", letters(33), "`sub_mchid` has 33 characters, at most 32 are allowed"),
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            ("/sub_appid", letters(33), "`sub_appid` has 33 characters, at most 32 are allowed"),
            (
                "/transaction_id",
                letters(33),
                "`transaction_id` has 33 characters, at most 32 are allowed",
            ),
            (
                "/out_order_no",
                letters(65),
                "`out_order_no` has 65 characters, at most 64 are allowed",
            ),
            (
                "/out_order_no",
                json!("share#1"),
                "`out_order_no` does not match `^[0-9A-Za-z_|*@-]+$`",
            ),
            (
                "/receivers",
                vec![receiver.clone(); 51].into(),
                "`receivers` has 51 items, at most 50 are allowed; `receivers`: At most 50 receivers per call",
            ),
            ("/receivers", json!([]), "`receivers`: At most 50 receivers per call"),
            (
                "/receivers",
                but("type", letters(33)),
                "`receivers[0].type` has 33 characters, at most 32 are allowed",
            ),
            (
                "/receivers",
                but("account", letters(65)),
                "`receivers[0].account` has 65 characters, at most 64 are allowed",
            ),
            (
                "/receivers",
                but("description", letters(81)),
                "`receivers[0].description` has 81 characters, at most 80 are allowed",
            ),
            ("/notify_url", url(257), "`notify_url` has 257 characters, at most 256 are allowed"),
            ("/notify_url", json!("https://merchant.example/a?b"), NO_URL),
            (
                "/receivers",
                but("type", json!("PERSONAL_SUB_OPENID")),
                "`sub_appid`: Required with PERSONAL_SUB_OPENID receivers",
            ),
        ],
    );
    let personal = with(&base, "/receivers", &but("type", json!("PERSONAL_OPENID")));
    let fault = "`appid`: Required with PERSONAL_OPENID receivers";
    refused(Checks::Certain, &personal, &call, &[("/appid", Value::Null, fault)]);
    let fault = "`receivers.amount`: At most 200,000 yuan a month to one person";
    refused(
        Checks::Strict,
        &base,
        &call,
        &[("/receivers", but("amount", json!(20_000_001)), fault)],
    );
}

#[test]
fn receiver() {
    use wechatpay_sdk::v3::profitsharing::receivers::add::post::Request;
    let base = json!({
        "appid": "wxd678efh567hg6787", "type": "PERSONAL_OPENID", "account": "o1", "relation_type": "STORE",
    });
    let call = |client: &Client, request: Request| {
        end(client.v3().profitsharing().receivers().add().post(request))
    };
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            (
                "/relation_type",
                json!("CUSTOM"),
                "`custom_relation`: Required for relation_type CUSTOM",
            ),
        ],
    );
}

#[test]
fn combined_order() {
    use wechatpay_sdk::v3::combine_transactions::jsapi::post::Request;
    let order = json!({
        "mchid": "1900000109", "sub_mchid": "1900000110", "attach": "a", "amount": {"total_amount": 1, "currency": "CNY"},
        "out_trade_no": "order-1", "description": "tea",
    });
    let base = json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": "1900000109", "combine_out_trade_no": "combined-1",
        "sub_orders": [order, order], "combine_payer_info": {"openid": "o1"},
        "scene_info": {"payer_client_ip": "14.23.150.211"}, "notify_url": "https://merchant.example/notify",
    });
    let second =
        |name: &str, value: Value| json!([order, with(&order, &format!("/{name}"), &value)]);
    let call = |client: &Client, request: Request| {
        end(client.v3().combine_transactions().jsapi().post(request))
    };
    let openid = "`combine_payer_info.openid`, `combine_payer_info.sub_openid`: One of the two; sub_openid needs \
                  sub_appid in the sub-orders";
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            (
                "/combine_appid",
                letters(33),
                "`combine_appid` has 33 characters, at most 32 are allowed",
            ),
            (
                "/combine_mchid",
                letters(33),
                "`combine_mchid` has 33 characters, at most 32 are allowed",
            ),
            (
                "/combine_out_trade_no",
                letters(5),
                "`combine_out_trade_no` has 5 characters, at least 6 are required",
            ),
            (
                "/combine_out_trade_no",
                letters(33),
                "`combine_out_trade_no` has 33 characters, at most 32 are allowed",
            ),
            (
                "/combine_out_trade_no",
                json!("combined.1"),
                "`combine_out_trade_no` does not match `^[0-9A-Za-z_|*-]+$`",
            ),
            (
                "/scene_info/device_id",
                letters(17),
                "`scene_info.device_id` has 17 characters, at most 16 are allowed",
            ),
            (
                "/scene_info/payer_client_ip",
                letters(46),
                "`scene_info.payer_client_ip` has 46 characters, at most 45 are allowed",
            ),
            ("/sub_orders", json!([]), "`sub_orders` has 0 items, at least 1 is required"),
            (
                "/sub_orders",
                vec![order.clone(); 51].into(),
                "`sub_orders` has 51 items, at most 50 are allowed",
            ),
            (
                "/sub_orders",
                second("mchid", letters(33)),
                "`sub_orders[1].mchid` has 33 characters, at most 32 are allowed",
            ),
            (
                "/sub_orders",
                second("attach", letters(129)),
                "`sub_orders[1].attach` has 129 characters, at most 128 are allowed",
            ),
            (
                "/sub_orders",
                second("out_trade_no", letters(5)),
                "`sub_orders[1].out_trade_no` has 5 characters, at least 6 are required",
            ),
            (
                "/sub_orders",
                second("out_trade_no", json!("order 1")),
                "`sub_orders[1].out_trade_no` does not match `^[0-9A-Za-z_|*-]+$`",
            ),
            (
                "/sub_orders",
                second("sub_mchid", letters(33)),
                "`sub_orders[1].sub_mchid` has 33 characters, at most 32 are allowed",
            ),
            (
                "/sub_orders",
                second("detail", letters(6001)),
                "`sub_orders[1].detail` has 6001 characters, at most 6000 are allowed",
            ),
            (
                "/sub_orders",
                second("goods_tag", letters(33)),
                "`sub_orders[1].goods_tag` has 33 characters, at most 32 are allowed",
            ),
            (
                "/sub_orders",
                second("description", letters(128)),
                "`sub_orders[1].description` has 128 characters, at most 127 are allowed",
            ),
            (
                "/sub_orders",
                second("sub_appid", letters(33)),
                "`sub_orders[1].sub_appid` has 33 characters, at most 32 are allowed",
            ),
            (
                "/combine_payer_info/openid",
                letters(129),
                "`combine_payer_info.openid` has 129 characters, at most 128 are allowed",
            ),
            (
                "/time_expire",
                letters(65),
                "`time_expire` has 65 characters, at most 64 are allowed",
            ),
            ("/notify_url", url(257), "`notify_url` has 257 characters, at most 256 are allowed"),
            ("/notify_url", json!("https:"), NO_URL),
            ("/combine_payer_info/openid", Value::Null, openid),
        ],
    );
    let amount = json!({"total_amount": 0, "currency": "CNY"});
    refused(
        Checks::Strict,
        &base,
        &call,
        &[
            ("/combine_payer_info/sub_openid", json!("o2"), openid),
            (
                "/sub_orders",
                second("amount", amount),
                "`sub_orders.amount.total_amount`: Each sub-order above 0 and at most 10 million yuan",
            ),
        ],
    );
}

#[test]
fn close() {
    use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::close::post::Request;
    let platform = Platform::start();
    let transactions = platform.client.v3().pay().transactions();
    for (number, mchid, fault) in [
        ("12345", "1", "`{out_trade_no}` has 5 characters, at least 6 are required"),
        (
            "123456789012345678901234567890123",
            "1",
            "`{out_trade_no}` has 33 characters, at most 32 are allowed",
        ),
        ("order/1", "1", "`{out_trade_no}` does not match `^[0-9A-Za-z_|*-]+$`"),
        (
            "order-1",
            "123456789012345678901234567890123",
            "`mchid` has 33 characters, at most 32 are allowed",
        ),
    ] {
        let order = transactions.out_trade_no().out_trade_no(number);
        let error = order.close().post(Request::new().mchid(mchid)).wait().unwrap_err().to_string();
        assert!(error.ends_with(&format!("cannot be sent: {fault}")), "{error}");
        // The same without types, its variable bound or filled in.
        let body = json!({"mchid": mchid});
        let template = "v3/pay/transactions/out-trade-no/{number}/close";
        let call = platform.client.chain(template).bind("number", number).post(body.clone());
        assert!(call.wait().unwrap_err().to_string().contains(fault));
        if !number.contains('/') {
            let path = template.replace("{number}", number);
            let error = platform.client.chain(path).post(body).wait().unwrap_err().to_string();
            assert!(error.contains(fault), "{error}");
        }
    }
    assert_eq!(platform.simulator.request_count(), 0);
}

#[test]
fn micropay_v2() {
    use wechatpay_sdk::v2::pay::micropay::post::Request;
    let base = json!({
        "appid": "wx1", "mch_id": "1900000109", "body": "tea", "out_trade_no": "order-1", "total_fee": 1,
        "spbill_create_ip": "14.23.150.211", "auth_code": "120061098828009406",
    });
    let call = |client: &Client, request: Request| end(client.v2().pay().micropay().post(request));
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            ("/goods_tag", letters(33), "`goods_tag` has 33 characters, at most 32 are allowed"),
        ],
    );
    refused(
        Checks::Strict,
        &base,
        &call,
        &[
            ("/version", letters(33), "`version` has 33 characters, at most 32 are allowed"),
            (
                "/profit_sharing",
                json!("YES"),
                "`profit_sharing` has 3 characters, at most 1 is allowed",
            ),
            ("/deposit", json!("YES"), "`deposit` has 3 characters, at most 1 is allowed"),
            ("/sub_appid", letters(33), "`sub_appid` has 33 characters, at most 32 are allowed"),
            ("/mch_id", letters(33), "`mch_id` has 33 characters, at most 32 are allowed"),
            ("/sub_mch_id", letters(33), "`sub_mch_id` has 33 characters, at most 32 are allowed"),
            (
                "/device_info",
                letters(33),
                "`device_info` has 33 characters, at most 32 are allowed",
            ),
            ("/sign_type", letters(33), "`sign_type` has 33 characters, at most 32 are allowed"),
            ("/body", letters(129), "`body` has 129 characters, at most 128 are allowed"),
            ("/attach", letters(128), "`attach` has 128 characters, at most 127 are allowed"),
            (
                "/out_trade_no",
                letters(33),
                "`out_trade_no` has 33 characters, at most 32 are allowed",
            ),
            ("/fee_type", letters(17), "`fee_type` has 17 characters, at most 16 are allowed"),
            (
                "/spbill_create_ip",
                letters(65),
                "`spbill_create_ip` has 65 characters, at most 64 are allowed",
            ),
            ("/limit_pay", letters(33), "`limit_pay` has 33 characters, at most 32 are allowed"),
            ("/time_start", letters(15), "`time_start` has 15 characters, at most 14 are allowed"),
            (
                "/time_expire",
                letters(15),
                "`time_expire` has 15 characters, at most 14 are allowed",
            ),
            ("/receipt", letters(9), "`receipt` has 9 characters, at most 8 are allowed"),
            ("/auth_code", letters(129), "`auth_code` has 129 characters, at most 128 are allowed"),
        ],
    );
    // Texts that hold JSON are counted as they are sent.
    let platform = Platform::start();
    let request = with(&base, "/detail", &format!("{{\"a\":\"{}\"}}", "a".repeat(6000)).into());
    let request = with(&request, "/scene_info", &format!("[{}]", "1".repeat(255)).into());
    let call = platform.client.chain("v2/pay/micropay").post(request).checks(Checks::Strict);
    let error = call.wait().unwrap_err().to_string();
    assert!(
        error.contains(
            "`detail` has 6008 characters, at most 6000 are allowed; \
             `scene_info` has 257 characters, at most 256 are allowed"
        ),
        "{error}"
    );
    assert_eq!(platform.simulator.request_count(), 0);
}

#[test]
fn refund_v2() {
    use wechatpay_sdk::v2::secapi::pay::refund::post::Request;
    let base = json!({
        "appid": "wx1", "mch_id": "1900000109", "transaction_id": "1", "out_refund_no": "refund-1",
        "total_fee": 1, "refund_fee": 1,
    });
    let call =
        |client: &Client, request: Request| end(client.v2().secapi().pay().refund().post(request));
    let one =
        "`transaction_id`, `out_trade_no`: One of the two; transaction_id wins if both are sent";
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            (
                "/transaction_id",
                letters(33),
                "`transaction_id` has 33 characters, at most 32 are allowed",
            ),
            ("/notify_url", url(257), "`notify_url` has 257 characters, at most 256 are allowed"),
            ("/notify_url", json!("https://merchant.example/?a"), NO_URL),
            ("/transaction_id", Value::Null, one),
            // An empty member of v2 is none.
            ("/transaction_id", json!(""), one),
        ],
    );
    refused(
        Checks::Strict,
        &base,
        &call,
        &[
            ("/sub_appid", letters(33), "`sub_appid` has 33 characters, at most 32 are allowed"),
            ("/mch_id", letters(33), "`mch_id` has 33 characters, at most 32 are allowed"),
            ("/sub_mch_id", letters(33), "`sub_mch_id` has 33 characters, at most 32 are allowed"),
            ("/sign_type", letters(33), "`sign_type` has 33 characters, at most 32 are allowed"),
            (
                "/out_refund_no",
                letters(65),
                "`out_refund_no` has 65 characters, at most 64 are allowed",
            ),
            (
                "/refund_fee_type",
                letters(9),
                "`refund_fee_type` has 9 characters, at most 8 are allowed",
            ),
            (
                "/refund_desc",
                letters(81),
                "`refund_desc` has 81 characters, at most 80 are allowed",
            ),
            (
                "/refund_account",
                letters(31),
                "`refund_account` has 31 characters, at most 30 are allowed",
            ),
        ],
    );
}

#[test]
fn payscore_order() {
    use wechatpay_sdk::v3::payscore::serviceorder::post::Request;
    let base = json!({
        "out_order_no": "1", "appid": "wx1", "service_id": "1", "service_introduction": "a",
        "time_range": {"start_time": "20091225091010"}, "risk_fund": {"name": "DEPOSIT", "amount": 1},
        "notify_url": "https://merchant.example/notify", "location": {}, "openid": "o1",
        "post_payments": [{"name": "a"}],
    });
    let call = |client: &Client, request: Request| {
        end(client.v3().payscore().serviceorder().post(request))
    };
    refused(
        Checks::Certain,
        &base,
        &call,
        &[
            ("/appid", letters(33), "`appid` has 33 characters, at most 32 are allowed"),
            ("/notify_url", url(257), "`notify_url` has 257 characters, at most 256 are allowed"),
            ("/notify_url", json!("https://merchant.example/?a"), NO_URL),
            ("/openid", letters(129), "`openid` has 129 characters, at most 128 are allowed"),
        ],
    );
    refused(
        Checks::Strict,
        &base,
        &call,
        &[
            (
                "/post_payments",
                json!([{"name": "a", "description": "a".repeat(31)}]),
                "`post_payments[0].description` has 31 characters, at most 30 are allowed",
            ),
            (
                "/time_range/start_time_remark",
                letters(21),
                "`time_range.start_time_remark` has 21 characters, at most 20 are allowed",
            ),
            (
                "/time_range/end_time_remark",
                letters(21),
                "`time_range.end_time_remark` has 21 characters, at most 20 are allowed",
            ),
            (
                "/location/start_location",
                letters(51),
                "`location.start_location` has 51 characters, at most 50 are allowed",
            ),
            (
                "/location/end_location",
                letters(51),
                "`location.end_location` has 51 characters, at most 50 are allowed",
            ),
        ],
    );
}

#[test]
fn all_faults_are_told_at_once() {
    let platform = Platform::start();
    let request = wechatpay_sdk::v3::pay::transactions::native::post::Request::new()
        .appid("a".repeat(33))
        .attach("🎉")
        .out_trade_no("1")
        .amount(wechatpay_sdk::v3::pay::transactions::native::post::Amount::new());
    let call = platform.client.v3().pay().transactions().native().post(request);
    let error = call.wait().unwrap_err().to_string();
    for fault in [
        "`amount.total` is required and missing",
        "`mchid` is required and missing",
        "`description` is required and missing",
        "`notify_url` is required and missing",
        "`appid` has 33 characters, at most 32 are allowed",
        "`out_trade_no` has 1 character, at least 6 are required",
        "`attach` has `🎉` (U+1F389)",
    ] {
        assert!(error.contains(fault), "{error}");
    }
    assert_eq!(platform.simulator.request_count(), 0);
}

#[test]
fn a_call_can_leave_the_checks_out_and_a_client_can_be_strict() {
    use wechatpay_sdk::v3::refund::domestic::refunds::post::Request;
    let platform = Platform::start();
    let refunds = platform.client.v3().refund().domestic().refunds();
    let wrong = || Request::new().reason("🎉".repeat(81));
    let error = refunds.post(wrong()).wait().unwrap_err();
    assert_eq!(error.delivery(), Delivery::NotSent);
    assert_eq!(platform.simulator.request_count(), 0);
    // The platform refuses it now.
    let error = refunds.post(wrong()).checks(Checks::Off).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api, "{error}");
    assert_eq!(platform.simulator.request_count(), 1);
    let strict = builder(&platform.simulator).checks(Checks::Strict).build().unwrap();
    let both = || {
        json!({"transaction_id": "1", "out_trade_no": "2", "out_refund_no": "3",
                         "amount": {"refund": 1, "total": 1, "currency": "CNY"}})
    };
    let post = |client: &Client| client.chain("v3/refund/domestic/refunds").post(both());
    assert_eq!(post(&strict).wait().unwrap_err().delivery(), Delivery::NotSent);
    assert_eq!(platform.simulator.request_count(), 1);
    let error = post(&strict).checks(Checks::Certain).wait().unwrap_err();
    assert_ne!(error.delivery(), Delivery::NotSent, "{error}");
    assert_eq!(platform.simulator.request_count(), 2);
}

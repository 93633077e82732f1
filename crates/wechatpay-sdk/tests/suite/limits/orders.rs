//! Orders: JSAPI, combined, closed, by code (v2), PayScore.

use serde_json::{Value, json};
use wechatpay_sdk::{Checks, Client};

use super::{NO_URL, end, letters, refused, url, with};
use crate::platform::Platform;

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

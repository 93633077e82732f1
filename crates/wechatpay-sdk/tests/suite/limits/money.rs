//! Money that goes back or on: refunds, transfers, shares and who receives them.

use serde_json::{Value, json};
use wechatpay_sdk::{Checks, Client};

use super::{NO_URL, end, letters, refused, url, with};

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

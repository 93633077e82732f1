//! Objects of users apart from payments: contracts, complaints, transfers.

use http::Method;
use serde_json::{Map, Value, json};
use wechatpay_catalogue::example::Request;

use super::orders::{NUMBER, paid};
use super::{OPENID, asked, numbers};
use crate::world::World;

pub(super) fn transferred(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "appid": world.text("appid"), "out_bill_no": "prepared1", "transfer_scene_id": "1000",
        "openid": "oUpF8uMuAJO2M2pb1Q9zNjWeS6o", "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_report_infos": [
            {"info_type": "活动名称", "info_content": "c"},
            {"info_type": "奖励说明", "info_content": "c"},
        ],
    });
    let made = world.post("v3/fund-app/mch-transfer/transfer-bills", body);
    numbers([("out_bill_no", &json!("prepared1")), ("transfer_bill_no", &made["transfer_bill_no"])])
}

pub(super) fn complained(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    paid(world, &Request::default(), false);
    let body = json!({"out_trade_no": NUMBER, "detail": "坏了"});
    let made = world.control(Method::POST, "complaints", body);
    let mchid = world.text("mchid").into();
    numbers([("complaint_id", &made["complaint_id"]), ("complainted_mchid", &mchid)])
}

/// Of the picture, by `sha256sum`.
const SHA256: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

pub(super) fn pictured(world: &mut World, _: &Request, _: bool) -> Map<String, Value> {
    let file = wechatpay_sdk::Upload::new("photo.jpg", b"abc".to_vec());
    let call = world.client.chain("v3/merchant-service/images/upload").call(Method::POST);
    let meta = json!({"filename": "photo.jpg", "sha256": SHA256});
    let made: Value = call.body(meta).upload("file", file).wait().unwrap().json().unwrap();
    numbers([("media_id", &made["media_id"])])
}

/// A contract of the user, by the names that the request has for it.
pub(super) fn contract(
    world: &World,
    request: &Request,
    is_partner: bool,
    is_v2: bool,
) -> Map<String, Value> {
    let plan = asked(request, "plan_id").unwrap_or(json!("123"));
    let plan = plan.as_str().map_or_else(|| plan.to_string(), str::to_owned);
    let id = if is_v2 {
        json!({
            "plan_id": plan, "out_contract_code": "prepared-contract-1", "openid": OPENID, "v2": true,
            "sub_mchid": is_partner.then(|| world.sub_mchid()),
        })
    } else {
        let mut body = json!({
            "plan_id": plan.parse::<i64>().unwrap(), "out_contract_code": "prepared-contract-1",
            "contract_display_account": "账户", "contract_notify_url": "https://example.com/notify",
            "out_user_code": "user-1",
        });
        let path = if is_partner {
            body["sp_appid"] = world.text("appid").into();
            body["sub_mchid"] = world.sub_mchid().into();
            body.as_object_mut().unwrap().remove("out_user_code");
            "v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program"
        } else {
            body["appid"] = world.text("appid").into();
            "v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"
        };
        let prepared = world.post(path, body);
        json!({"pre_entrustweb_id": prepared["pre_entrustweb_id"], "openid": OPENID})
    };
    let mut id = id;
    id.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    let signed = world.control(Method::POST, "contracts", id);
    let code = json!("prepared-contract-1");
    let names = ["out_contract_code", "contract_code"];
    let mut known: Map<String, Value> =
        names.into_iter().map(|name| (name.to_owned(), code.clone())).collect();
    known.insert("contract_id".to_owned(), signed["contract_id"].clone());
    known
}

pub(super) fn signed(world: &mut World, request: &Request, is_partner: bool) -> Map<String, Value> {
    contract(world, request, is_partner, false)
}

pub(super) fn signed_in_v2(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    // A partner's contract is made in v3: the user signs one contract for both.
    contract(world, request, is_partner, !is_partner)
}

/// A contract for the renewal of an insurance.
pub(super) fn insured(world: &mut World, request: &Request, _: bool) -> Map<String, Value> {
    let body = json!({
        "appid": world.text("appid"), "plan_id": asked(request, "plan_id").unwrap_or(json!(123)),
        "out_contract_code": "prepared-contract-1", "insured_display_name": "*明",
        "contract_notify_url": "https://example.com/notify", "policy_start_date": "2026-11-22",
        "policy_end_date": "2027-11-22",
        "policy_periods": [{
            "policy_period_id": 1, "estimated_deduct_date": "2026-12-22",
            "estimated_deduct_amount": {"total": 1, "currency": "CNY"},
        }],
    });
    let prepared = world.post("v3/papay/insurance-sign/contracts/pre-entrust-sign/app", body);
    let sign = json!({"pre_entrustweb_id": prepared["pre_entrustweb_id"], "openid": OPENID});
    let signed = world.control(Method::POST, "contracts", sign);
    numbers([
        ("contract_id", &signed["contract_id"]),
        ("out_contract_code", &json!("prepared-contract-1")),
    ])
}

/// An authorization that the user has given, of a merchant or of a partner.
pub(super) fn authorized(world: &mut World, _: &Request, is_partner: bool) -> Map<String, Value> {
    let mut body = json!({
        "out_authorization_no": "prepared1", "appid": world.text("appid"), "openid": OPENID,
        "transfer_scene_id": "1000", "user_display_name": "u",
    });
    let url = json!("https://example.com/notify");
    let path = if is_partner {
        body["notify_url"] = url;
        "v3/fund-app/mch-transfer/partner/user-confirm-authorizations"
    } else {
        body["authorization_notify_url"] = url;
        "v3/fund-app/mch-transfer/user-confirm-authorization"
    };
    world.post(path, body);
    let given = world.control(Method::POST, "cases/prepared1/confirm", Value::Null);
    numbers([("out_authorization_no", &json!("prepared1")), ("authorization_id", &given["id"])])
}

pub(super) fn deducted(
    world: &mut World,
    request: &Request,
    is_partner: bool,
) -> Map<String, Value> {
    let known = contract(world, request, is_partner, false);
    let mut body = json!({
        "out_trade_no": NUMBER, "description": "d", "amount": {"total": 100, "currency": "CNY"},
        "transaction_notify_url": "https://example.com/notify", "contract_id": known["contract_id"],
    });
    let path = if is_partner {
        body["sp_appid"] = world.text("appid").into();
        body["sub_mchid"] = world.sub_mchid().into();
        body["amount"] = json!({"total": 100});
        "v3/papay/pay/partner/transactions/apply"
    } else {
        body["appid"] = world.text("appid").into();
        "v3/papay/pay/transactions/apply"
    };
    world.post(path, body);
    world.advance(1);
    numbers([("out_trade_no", &json!(NUMBER))])
}

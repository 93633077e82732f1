//! Actions of users other than payments: sign and end contracts, complain.

use std::sync::Arc;

use serde_json::json;

use super::route::{Asked, Reply, Route, wrong};
use crate::keys::OPENID;
use crate::platform::Platform;
use crate::state::{Contract, ContractKind, ContractName, CouponAct, Ended, Family};

pub(super) const ROUTES: &[Route] = &[
    Route {
        body: &[
            (
                "pre_entrustweb_id?",
                "string",
                "what the merchant has prepared; the rest is known then",
            ),
            ("plan_id?", "string", "the merchant's template, a number"),
            ("out_contract_code?", "string", "the merchant's number of the contract"),
            ("openid?", "string", "the user"),
            ("notify_url?", "string", "the URL that receives the notification"),
            ("v2?", "boolean", "as if signed with v2: its notification is XML"),
        ],
        ..Route::post("/_simulator/contracts", "A user signs a contract", sign)
    },
    Route::post("/_simulator/contracts/{contract_id}/terminate", "A user ends a contract", end),
    Route::post(
        "/_simulator/coupons/{coupon_id}/use",
        "A user's payment uses a cash coupon",
        redeem,
    ),
    Route {
        body: &[
            ("out_trade_no", "string", "the order it is about"),
            ("detail?", "string", "what the user says"),
        ],
        ..Route::post("/_simulator/complaints", "A user complains about an order", complain)
    },
    Route {
        body: &[("detail?", "string", "what the user says")],
        ..Route::post(
            "/_simulator/complaints/{complaint_id}/continue",
            "A user replies to a complaint, or reopens it",
            go_on,
        )
    },
];

fn sign(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let signed = |contract: &Contract| json!({ "contract_id": contract.contract_id, "openid": contract.openid });
    if let Some(id) = asked.text("pre_entrustweb_id") {
        return platform.transact(|state, now| {
            Ok(signed(state.sign_prepared(&asked.mchid, id, asked.text("openid"), now)?))
        });
    }
    let required = |name: &str| asked.text(name).ok_or_else(|| wrong(asked, name, "is required"));
    let identity = platform
        .merchants
        .find(&asked.mchid)
        .ok_or_else(|| wrong(asked, "mchid", "is not known"))?;
    let plan_id = required("plan_id")?;
    if plan_id.parse::<i64>().is_err() {
        return Err(wrong(asked, "plan_id", "is not a whole number"));
    }
    let is_v2 = asked.body.get("v2") == Some(&json!(true));
    let contract = Contract {
        mchid: asked.mchid.clone(),
        appid: identity.credentials.appid().to_owned(),
        plan_id: plan_id.to_owned(),
        out_contract_code: required("out_contract_code")?.to_owned(),
        contract_id: String::new(),
        sub: None,
        display_account: "微信用户".to_owned(),
        out_user_code: None,
        request_serial: "1".to_owned(),
        openid: asked.text("openid").unwrap_or(OPENID).to_owned(),
        notify_url: asked.text("notify_url").map(str::to_owned),
        kind: if is_v2 { ContractKind::V2 } else { ContractKind::V3 },
        signed: platform.clock.now(),
        ended: None,
    };
    platform.transact(|state, now| {
        Ok(signed(state.sign_contract(Contract { signed: now, ..contract })?))
    })
}

fn end(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let name = ContractName::Id(asked.variable("contract_id"));
    platform.transact(|state, now| {
        let ended = Ended { at: now, by_user: true, remark: String::new() };
        let contract = state.end_contract(&asked.mchid, name, ended)?;
        Ok(json!({ "contract_id": contract.contract_id }))
    })
}

fn redeem(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let id = asked.variable("coupon_id");
    platform.transact(|state, now| {
        let key = state.coupon(&asked.mchid, Family::Favor, None, id)?.key();
        let (coupon, _) = state.act_on_coupon(&key, CouponAct::Use, id, now)?;
        Ok(json!({ "coupon_id": coupon.coupon_code, "status": coupon.state() }))
    })
}

fn complain(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let order =
        asked.text("out_trade_no").ok_or_else(|| wrong(asked, "out_trade_no", "is required"))?;
    let detail = asked.text("detail").unwrap_or("商品有问题");
    platform.transact(|state, now| {
        let complaint = state.complain(&asked.mchid, order, detail, now)?;
        Ok(json!({ "complaint_id": complaint.complaint_id }))
    })
}

fn go_on(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let (id, detail) = (asked.variable("complaint_id"), asked.text("detail"));
    platform.transact(|state, now| {
        let detail = detail.unwrap_or("还没有解决");
        let complaint = state.continue_complaint(&asked.mchid, id, detail, now)?;
        Ok(json!({ "complaint_id": complaint.complaint_id, "state": complaint.state() }))
    })
}

//! Parking: cars that enter, deductions, and their notifications.

use std::time::Duration;

use crate::catalogue::assert_documented;
use crate::client::{call, post};
use crate::funds::balances;
use crate::merchant::Merchant;
use crate::notifications::control;
use crate::recall::told_again;
use crate::users::told;
use crate::v3_flow::REFUNDS;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;

const CARS: &str = "/v3/vehicle/parking/parkings";
const DEDUCTIONS: &str = "/v3/vehicle/transactions/parking";

fn car(simulator: &Simulator, merchant: &Merchant, number: &str) -> Value {
    json!({
        "sub_mchid": simulator.credentials().sub_mchid(), "out_parking_no": number,
        "plate_number": "粤B888888", "plate_color": "BLUE", "notify_url": merchant.url,
        "start_time": "2026-11-29T10:00:00+08:00", "parking_name": "车场", "free_duration": 900,
    })
}

fn deduction(
    simulator: &Simulator,
    merchant: &Merchant,
    number: &str,
    total: i64,
    id: &Value,
) -> Value {
    json!({
        "appid": simulator.credentials().appid(), "sub_mchid": simulator.credentials().sub_mchid(),
        "sub_appid": simulator.credentials().appid(), "description": "停车", "out_trade_no": number,
        "trade_scene": "PARKING", "notify_url": merchant.url, "amount": { "total": total },
        "parking_info": {
            "parking_id": id, "plate_number": "粤B888888", "plate_color": "BLUE",
            "start_time": "2026-11-29T10:00:00+08:00", "end_time": "2026-11-29T11:00:00+08:00",
            "parking_name": "车场", "charging_duration": 3600, "device_id": "1",
        },
    })
}

#[tokio::test]
async fn a_car_comes_in_and_its_stay_is_paid() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let sub = simulator.credentials().sub_mchid();
    let came = post(&simulator, CARS, &car(&simulator, &merchant, "car-1")).await;
    assert_eq!(came.status, 200, "{}", came.json());
    assert_documented("vehicle", "POST", CARS, &came.json());
    assert_eq!(came.json()["state"], "NORMAL");
    let again = post(&simulator, CARS, &car(&simulator, &merchant, "car-1")).await;
    assert_eq!(again.json(), came.json(), "the same request again");
    let mut other = car(&simulator, &merchant, "car-1");
    other["plate_number"] = json!("粤B111111");
    assert_eq!(post(&simulator, CARS, &other).await.code(), "INVALID_REQUEST");
    other["sub_mchid"] = json!("1");
    assert_eq!(post(&simulator, CARS, &other).await.code(), "NO_AUTH");

    let id = came.json()["id"].clone();
    let unknown = deduction(&simulator, &merchant, "order-1", 300, &json!("1"));
    assert_eq!(post(&simulator, DEDUCTIONS, &unknown).await.status, 404, "no such car");
    let body = deduction(&simulator, &merchant, "order-1", 300, &id);
    let taken = post(&simulator, DEDUCTIONS, &body).await;
    assert_eq!(taken.status, 200, "{}", taken.json());
    assert_documented("vehicle", "POST", DEDUCTIONS, &taken.json());
    assert_eq!(taken.json()["trade_state"], "ACCEPTED");
    assert_eq!(post(&simulator, DEDUCTIONS, &body).await.json(), taken.json());
    let more = deduction(&simulator, &merchant, "order-1", 301, &id);
    assert_eq!(post(&simulator, DEDUCTIONS, &more).await.code(), "OUT_TRADE_NO_USED");
    simulator.advance(Duration::from_secs(1)).await;
    let target = format!("/v3/vehicle/transactions/out-trade-no/order-1?sub_mchid={sub}");
    let seen = call(&simulator, "GET", &target, "").await;
    let template = "/v3/vehicle/transactions/out-trade-no/{out_trade_no}";
    assert_documented("vehicle", "GET", template, &seen.json());
    assert_eq!(seen.json()["trade_state"], "SUCCESS");
    assert_eq!(seen.json()["parking_info"]["parking_id"], id);
    assert_eq!(balances(&simulator).await[format!("{sub}/unsettled")], 300);
    let foreign = "/v3/vehicle/transactions/out-trade-no/order-1?sub_mchid=1";
    assert_eq!(call(&simulator, "GET", foreign, "").await.code(), "NO_AUTH");
    let unknown = format!("/v3/vehicle/transactions/out-trade-no/order-2?sub_mchid={sub}");
    assert_eq!(call(&simulator, "GET", &unknown, "").await.code(), "ORDER_NOT_EXIST");
    let refund = json!({
        "sub_mchid": sub, "transaction_id": seen.json()["transaction_id"], "out_refund_no": "refund-1",
        "amount": { "refund": 100, "total": 300, "currency": "CNY" },
    });
    assert_eq!(post(&simulator, REFUNDS, &refund).await.status, 200);
    assert_eq!(call(&simulator, "GET", &target, "").await.json()["trade_state"], "REFUND");
    let events = told(&simulator, &merchant);
    assert_eq!((events.len(), events[0].0.as_str()), (1, "TRANSACTION.SUCCESS"), "{events:?}");
    assert_eq!(events[0].1["parking_info"]["parking_id"], id);
}

#[tokio::test]
async fn a_car_is_blocked_and_a_deduction_fails() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let came = post(&simulator, CARS, &car(&simulator, &merchant, "car-1")).await.json();
    let poor = deduction(&simulator, &merchant, "order-1", 99_902, &came["id"]);
    assert_eq!(post(&simulator, DEDUCTIONS, &poor).await.json()["trade_state"], "ACCEPTED");
    simulator.advance(Duration::from_secs(1)).await;
    assert_eq!(control(&simulator, "POST", "cases/car-1/block", Value::Null).await.0, 200);
    assert_eq!(control(&simulator, "POST", "cases/car-1/block", Value::Null).await.0, 400);
    let body = deduction(&simulator, &merchant, "order-2", 300, &came["id"]);
    assert_eq!(post(&simulator, DEDUCTIONS, &body).await.code(), "INVALID_REQUEST", "blocked");
    assert_eq!(control(&simulator, "POST", "cases/car-1/release", Value::Null).await.0, 200);
    assert_eq!(post(&simulator, DEDUCTIONS, &body).await.status, 200);
    simulator.advance(Duration::from_secs(1)).await;
    let events = told(&simulator, &merchant);
    let mut names: Vec<&str> = events.iter().map(|one| one.0.as_str()).collect();
    names.sort_unstable();
    let change = "VEHICLE.ENTRANCE_STATE_CHANGE";
    assert_eq!(names, ["TRANSACTION.FAIL", "TRANSACTION.SUCCESS", change, change]);
    let failed = events.iter().find(|one| one.0 == "TRANSACTION.FAIL").unwrap();
    assert_eq!(
        (&failed.1["trade_state"], &failed.1["out_trade_no"]),
        (&json!("PAY_FAIL"), &json!("order-1"))
    );
    told_again(&simulator, &merchant, &["TRANSACTION.FAIL"]).await;
}

#[tokio::test]
async fn a_car_is_named_by_the_platforms_number_and_is_its_sub_merchants() {
    let (simulator, merchant) = (Simulator::start().await.unwrap(), Merchant::start().await);
    simulator.stop_clock();
    let ask = json!({ "kind": "partner", "sub_merchants": 2 });
    let (_, partner) = control(&simulator, "POST", "merchants", ask).await;
    let send = async |path: &str, sub: &Value, mut body: Value| {
        body["sub_mchid"] = sub.clone();
        if body.get("appid").is_some() {
            body["appid"] = partner["appid"].clone();
        }
        crate::persistence::ask(&simulator, &partner, "POST", path, &body.to_string()).await
    };
    let (one, other) = (&partner["sub_mchids"][0], &partner["sub_mchids"][1]);
    let came = send(CARS, one, car(&simulator, &merchant, "car-1")).await;
    assert_eq!(came.status, 200, "{}", came.json());
    let id = &came.json()["id"];
    for (sub, id, status) in [(one, &json!("car-1"), 404), (other, id, 404), (one, id, 200)] {
        let seen =
            send(DEDUCTIONS, sub, deduction(&simulator, &merchant, "order-1", 300, id)).await;
        assert_eq!(seen.status, status, "{sub} {id}: {}", seen.json());
    }
}

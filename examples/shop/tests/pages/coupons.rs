//! The sample of `docs/cookbook/coupons.md`.

use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use;
use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::post;
use wechatpay_sdk::{Client, Result, Time};

async fn send(client: &Client, appid: &str, openid: &str, stock_id: &str) -> Result<()> {
    // A cash coupon (代金券) to a user. Store the number first.
    let request = post::Request::new()
        .stock_id(stock_id)
        .out_request_no("coupon-0001")
        .appid(appid)
        .stock_creator_mchid(client.mchid());
    let coupon =
        client.v3().marketing().favor().users().openid(openid).coupons().post(request).await?;
    println!("{:?}", coupon.coupon_id);
    Ok(())
}

async fn use_up(client: &Client, appid: &str, coupon_code: &str) -> Result<()> {
    // A merchant coupon (商家券) is used up.
    let request = r#use::post::Request::new()
        .coupon_code(coupon_code)
        .appid(appid)
        .use_time(Time::from_now(std::time::Duration::ZERO))
        .use_request_no("use-0001");
    client.v3().marketing().busifavor().coupons().r#use().post(request).await?;
    Ok(())
}

#[tokio::test]
async fn coupons_are_sent_and_used_up() {
    use serde_json::json;

    let (simulator, client) = crate::start().await;
    let (appid, mchid) = (simulator.credentials().appid(), client.mchid());
    let begin = "2026-01-01T00:00:00+08:00";
    let end = "2036-01-01T00:00:00+08:00";

    let stock = json!({
        "stock_name": "s", "belong_merchant": mchid, "out_request_no": "stock-1",
        "available_begin_time": begin, "available_end_time": end,
        "stock_use_rule": {
            "max_coupons": 1, "max_amount": 100, "max_coupons_per_user": 1,
            "natural_person_limit": false, "prevent_api_abuse": false,
        },
        "no_cash": false, "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": {},
            "fixed_normal_coupon": { "coupon_amount": 100, "transaction_minimum": 100 },
            "available_merchants": [mchid],
        },
    });
    let stock = crate::post(&client, "v3/marketing/favor/coupon-stocks", stock).await;
    let stock_id = crate::text(&stock, "stock_id");
    send(&client, appid, "oUser", &stock_id).await.unwrap();
    // The stock has one coupon for each user, and the same request sends no second one.
    send(&client, appid, "oUser", &stock_id).await.unwrap();
    let error = send(&client, appid, "oOther", &stock_id).await.unwrap_err();
    assert!(error.code().is_some(), "{error}");

    let stock = json!({
        "stock_name": "s", "belong_merchant": mchid, "goods_name": "g", "stock_type": "NORMAL",
        "out_request_no": "stock-2", "coupon_code_mode": "WECHATPAY_MODE",
        "coupon_use_rule": {
            "use_method": "OFF_LINE",
            "coupon_available_time": {
                "available_begin_time": begin, "available_end_time": end,
            },
            "fixed_normal_coupon": { "discount_amount": 5, "transaction_minimum": 10 },
        },
        "stock_send_rule": { "max_coupons": 2, "max_coupons_per_user": 1 },
    });
    let stock = crate::post(&client, "v3/marketing/busifavor/stocks", stock).await;
    let coupon = json!({
        "openid": "oUser", "appid": appid, "stock_id": stock["stock_id"],
        "out_request_no": "sent-1",
    });
    let coupon = crate::post(&client, "v3/marketing/busifavor/coupons/send", coupon).await;
    let code = crate::text(&coupon, "coupon_code");
    use_up(&client, appid, &code).await.unwrap();
    let coupon =
        client.chain("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}");
    let coupon = coupon.bind("openid", "oUser").bind("coupon_code", code).bind("appid", appid);
    let coupon = coupon.get().await.unwrap();
    let coupon: serde_json::Value = serde_json::from_slice(coupon.http().body()).unwrap();
    assert_eq!(coupon["coupon_state"], "USED");
}

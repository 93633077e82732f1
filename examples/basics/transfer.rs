//! A transfer to a user: the name is sent encrypted, and the user confirms the transfer in WeChat.
//!
//! `cargo run -p wechatpay-examples --example transfer`

use http::Method;
use serde_json::json;
use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get;
use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::post;
use wechatpay_sdk::{BoxError, Client};
use wechatpay_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let simulator = Simulator::start().await?;
    simulator.stop_clock();
    let client = Client::from_json(&simulator.credentials().to_json())?;

    // Each scene (场景) requires its own reports. 1000 is a campaign.
    let reports = [("活动名称", "新会员有礼"), ("奖励说明", "注册会员抽奖一等奖")];
    let reports = reports.map(|(kind, text)| {
        post::TransferSceneReportInfo::new().info_type(kind).info_content(text)
    });
    let request = post::Request::new()
        .appid(simulator.credentials().appid())
        .out_bill_no("reward0001")
        .transfer_scene_id("1000")
        .transfer_scene_report_infos(reports)
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .user_name("张三") // encrypted on its way; required from 2,000 yuan on
        .transfer_amount(200_000)
        .transfer_remark("新会员有礼");
    let transfers = client.v3().fund_app().mch_transfer().transfer_bills();
    let transfer = transfers.post(request).await?.into_inner();
    println!("transfer: {}", transfer.state.as_str());
    // Your page opens WeChat with this package, and the user accepts the money.
    println!("package: {:?}", transfer.package_info);

    // On localhost, you are the user.
    simulator.control(Method::POST, "transfers/reward0001/confirm", json!({})).await?;
    simulator.advance(std::time::Duration::from_secs(5)).await;

    let transfer = transfers.out_bill_no().out_bill_no("reward0001").get().await?;
    println!("transfer: {}", transfer.state.as_str());
    if transfer.state != get::TransferState::SUCCESS {
        return Err("the user has not got the money".into());
    }
    Ok(())
}

#[test]
fn it_runs() {
    main().unwrap();
}

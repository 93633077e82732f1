//! POST /v3/fund-app/mch-transfer/transfer-bills

use wechatpay_catalogue::example::Mode;
use wechatpay_sdk::Client;

use super::super::{Own, Run, Sample};

pub(super) const SAMPLES: &[Sample] = &[
    Sample { operation: "POST /v3/fund-app/mch-transfer/transfer-bills", mode: Mode::Direct, label: "pure chain, async (minimal)", run: Run::Async(|client, own| Box::pin(pure_chain_async_minimal(client, own))) },
    Sample { operation: "POST /v3/fund-app/mch-transfer/transfer-bills", mode: Mode::Direct, label: "pure chain, blocking (minimal)", run: Run::Blocking(pure_chain_blocking_minimal) },
    Sample { operation: "POST /v3/fund-app/mch-transfer/transfer-bills", mode: Mode::Direct, label: "declarative, async (minimal)", run: Run::Async(|client, own| Box::pin(declarative_async_minimal(client, own))) },
    Sample { operation: "POST /v3/fund-app/mch-transfer/transfer-bills", mode: Mode::Direct, label: "declarative, blocking (minimal)", run: Run::Blocking(declarative_blocking_minimal) },
    Sample { operation: "POST /v3/fund-app/mch-transfer/transfer-bills", mode: Mode::Direct, label: "property, async (minimal)", run: Run::Async(|client, own| Box::pin(property_async_minimal(client, own))) },
    Sample { operation: "POST /v3/fund-app/mch-transfer/transfer-bills", mode: Mode::Direct, label: "property, blocking (minimal)", run: Run::Blocking(property_blocking_minimal) },
];

async fn pure_chain_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .out_bill_no(own("out_bill_no", "plfk2020042013"))
        .openid(own("openid", "o-MYE42l80oelYMDE34nYD456Xoy"))
        .user_name("张三")
        .transfer_amount(400000)
        .transfer_remark("2020年4月报销")
        .transfer_scene_id(post::TransferSceneId::N1000)
        .transfer_scene_report_infos([
            post::TransferSceneReportInfo::new()
                .info_type("活动名称")
                .info_content("注册会员有礼"),
            post::TransferSceneReportInfo::new()
                .info_type("奖励说明")
                .info_content("注册会员有礼"),
        ]);
    let answer = client.v3().fund_app().mch_transfer().transfer_bills().post(request).await?;
    Ok(())
}

fn pure_chain_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    use wechatpay_sdk::v3::fund_app::mch_transfer::transfer_bills::post;

    let request = post::Request::new()
        .appid(own("appid", "wx8888888888888888"))
        .out_bill_no(own("out_bill_no", "plfk2020042013"))
        .openid(own("openid", "o-MYE42l80oelYMDE34nYD456Xoy"))
        .user_name("张三")
        .transfer_amount(400000)
        .transfer_remark("2020年4月报销")
        .transfer_scene_id(post::TransferSceneId::N1000)
        .transfer_scene_report_infos([
            post::TransferSceneReportInfo::new()
                .info_type("活动名称")
                .info_content("注册会员有礼"),
            post::TransferSceneReportInfo::new()
                .info_type("奖励说明")
                .info_content("注册会员有礼"),
        ]);
    let answer = client.v3().fund_app().mch_transfer().transfer_bills().post(request).wait()?;
    Ok(())
}

async fn declarative_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/fund-app/mch-transfer/transfer-bills")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "out_bill_no": own("out_bill_no", "plfk2020042013"),
          "openid": own("openid", "o-MYE42l80oelYMDE34nYD456Xoy"),
          "user_name": "张三",
          "transfer_amount": 400000,
          "transfer_remark": "2020年4月报销",
          "transfer_scene_id": "1000",
          "transfer_scene_report_infos": [
            {
              "info_type": "活动名称",
              "info_content": "注册会员有礼"
            },
            {
              "info_type": "奖励说明",
              "info_content": "注册会员有礼"
            }
          ]
        }))
        .encrypt(&["user_name"])
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn declarative_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client
        .chain("v3/fund-app/mch-transfer/transfer-bills")
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "out_bill_no": own("out_bill_no", "plfk2020042013"),
          "openid": own("openid", "o-MYE42l80oelYMDE34nYD456Xoy"),
          "user_name": "张三",
          "transfer_amount": 400000,
          "transfer_remark": "2020年4月报销",
          "transfer_scene_id": "1000",
          "transfer_scene_report_infos": [
            {
              "info_type": "活动名称",
              "info_content": "注册会员有礼"
            },
            {
              "info_type": "奖励说明",
              "info_content": "注册会员有礼"
            }
          ]
        }))
        .encrypt(&["user_name"])
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

async fn property_async_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/fund-app/mch-transfer/transfer-bills"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "out_bill_no": own("out_bill_no", "plfk2020042013"),
          "openid": own("openid", "o-MYE42l80oelYMDE34nYD456Xoy"),
          "user_name": "张三",
          "transfer_amount": 400000,
          "transfer_remark": "2020年4月报销",
          "transfer_scene_id": "1000",
          "transfer_scene_report_infos": [
            {
              "info_type": "活动名称",
              "info_content": "注册会员有礼"
            },
            {
              "info_type": "奖励说明",
              "info_content": "注册会员有礼"
            }
          ]
        }))
        .encrypt(&["user_name"])
        .await?
        .json::<serde_json::Value>()?;
    Ok(())
}

fn property_blocking_minimal<'a>(client: &'a Client, own: &'a Own<'a>) -> wechatpay_sdk::Result<()> {
    let answer = client["v3/fund-app/mch-transfer/transfer-bills"]
        .post(serde_json::json!({
          "appid": own("appid", "wx8888888888888888"),
          "out_bill_no": own("out_bill_no", "plfk2020042013"),
          "openid": own("openid", "o-MYE42l80oelYMDE34nYD456Xoy"),
          "user_name": "张三",
          "transfer_amount": 400000,
          "transfer_remark": "2020年4月报销",
          "transfer_scene_id": "1000",
          "transfer_scene_report_infos": [
            {
              "info_type": "活动名称",
              "info_content": "注册会员有礼"
            },
            {
              "info_type": "奖励说明",
              "info_content": "注册会员有礼"
            }
          ]
        }))
        .encrypt(&["user_name"])
        .wait()?
        .json::<serde_json::Value>()?;
    Ok(())
}

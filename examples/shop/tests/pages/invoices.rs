//! The sample of `docs/cookbook/invoices.md`.

use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::post;
use wechatpay_sdk::v3::new_tax_control_fapiao::user_title::title_url::get;
use wechatpay_sdk::{Client, Decimal8, Result};

async fn invoice(client: &Client, appid: &str) -> Result<()> {
    let invoices = client.v3().new_tax_control_fapiao();

    // The user fills in the title (抬头) in WeChat; the notification says when.
    let request = get::Request::new()
        .fapiao_apply_id("fapiao-0001")
        .source(get::Source::WEB)
        .appid(appid)
        .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
        .total_amount(8800);
    let title = invoices.user_title().title_url().get(request).await?;
    println!("{:?}", title.title_url);

    let request = post::Request::new()
        .scene("WITH_WECHATPAY")
        .fapiao_apply_id("fapiao-0001")
        .buyer_information(
            post::BuyerInformation::new().r#type("ORGANIZATION").name("某某有限公司"),
        )
        .fapiao_information([post::FapiaoInformation::new()
            .fapiao_id("fapiao-0001-1")
            .total_amount(8800)
            .need_list(false)
            .items([post::Items::new()
                .tax_code("3010101020203000000")
                // Amounts of items may have decimals: `MicroFen`, `Decimal8`.
                .quantity(Decimal8::new(100_000_000))
                .total_amount(8800)
                .discount(false)])]);
    invoices.fapiao_applications().post(request).await?;
    Ok(())
}

#[tokio::test]
async fn an_invoice_is_issued() {
    let (simulator, client) = crate::start().await;
    invoice(&client, simulator.credentials().appid()).await.unwrap();
    simulator.advance(std::time::Duration::from_secs(60)).await;
    let path = "v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}";
    let found = client.chain(path).bind("fapiao_apply_id", "fapiao-0001").get().await.unwrap();
    let found: serde_json::Value = serde_json::from_slice(found.http().body()).unwrap();
    assert_eq!(found["fapiao_information"][0]["fapiao_id"], "fapiao-0001-1", "{found}");
    assert_eq!(found["fapiao_information"][0]["status"], "ISSUED", "{found}");
}

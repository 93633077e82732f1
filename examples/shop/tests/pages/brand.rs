//! The sample of `docs/cookbook/brand.md`.

#![expect(
    dead_code,
    reason = "`client` reads a brand's files; the test has the credentials in memory"
)]

use wechatpay_sdk::brand::store::brandstores::get;
use wechatpay_sdk::{ApiV3Key, Client, MerchantPrivateKey, PlatformPublicKey, Result};

// Credentials of the brand. No merchant number is needed.
fn client() -> Result<Client> {
    Client::builder()
        .brand_id("1000")
        .brand_certificate_serial("3775B6A45ACD588826D15E583A95F5DD00000000")
        .brand_private_key(MerchantPrivateKey::from_pem_file("brand_key.pem")?)
        .brand_public_key(PlatformPublicKey::from_pem_file("PUB_KEY_ID_0110", "brand_pub_key.pem")?)
        // The brand's API key decrypts its notifications.
        .brand_api_key(ApiV3Key::new("0123456789abcdef0123456789abcdef")?)
        .build()
}

async fn stores(client: &Client) -> Result<()> {
    // All pages, one item after another.
    let mut stores = client.brand().store().brandstores().get(get::Request::new()).items();
    while let Some(store) = stores.next().await {
        println!("{:?}", store?);
    }
    Ok(())
}

#[tokio::test]
async fn the_brand_asks_for_its_stores() {
    let (simulator, client) = crate::start().await;
    stores(&client).await.unwrap();
    let targets: Vec<_> = simulator.requests().into_iter().map(|one| one.target).collect();
    assert_eq!(targets.len(), 1, "{targets:?}");
    assert!(targets[0].starts_with("/brand/store/brandstores"), "{targets:?}");
}

//! One process downloads the platform's certificates, the others read them.

use wechatpay_sdk::{ApiV3Key, Client, MerchantPrivateKey, PlatformKeyCache as _};
use wechatpay_simulator::{PlatformKeys, Simulator};

use crate::server::Server;

/// The number of certificate downloads.
fn downloads(simulator: &Simulator) -> usize {
    let requests = simulator.requests();
    requests.iter().filter(|request| request.target == "/v3/certificates").count()
}

#[tokio::test]
async fn certificates_are_downloaded_once_for_all_processes() {
    let Some(mut server) = Server::start() else { return };
    let platform =
        Simulator::builder().platform_keys(PlatformKeys::Certificate).start().await.unwrap();
    let store = server.store().await;
    let credentials = platform.credentials();
    // Each client has its own engine, as in separate processes.
    let client = || {
        Client::builder()
            .mchid(credentials.mchid())
            .certificate_serial(credentials.certificate_serial())
            .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
            .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
            .base_url(platform.base_url())
            .platform_key_cache(store.clone())
            .build()
            .unwrap()
    };
    let call = async |client: &Client| {
        let query = [("mchid", client.mchid().to_owned())];
        let call =
            client.chain("v3/pay/transactions/out-trade-no/{n}").bind("n", "missing-1").get();
        call.query(&query).await.unwrap_err()
    };
    let error = call(&client()).await;
    assert_eq!((error.code(), downloads(&platform)), (Some("ORDER_NOT_EXIST"), 1));
    let host = platform.base_url().strip_prefix("http://").unwrap();
    let name = format!("{}@{host}", credentials.mchid());
    // It is stored after the call went on.
    while store.load(&name).await.unwrap().is_none() {
        tokio::task::yield_now().await;
    }
    let error = call(&client()).await;
    assert_eq!((error.code(), downloads(&platform)), (Some("ORDER_NOT_EXIST"), 1));
    // Without the server each one downloads.
    server.kill();
    let error = call(&client()).await;
    assert_eq!((error.code(), downloads(&platform)), (Some("ORDER_NOT_EXIST"), 2));
}

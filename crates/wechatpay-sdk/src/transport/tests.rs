//! Which connections show the merchant's certificate.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use tokio::time::Instant;
use wechatpay_simulator::Simulator;

use super::{Connections, HttpSettings, Outgoing, Transport, Unverified};
use crate::keys::ClientCertificate;
use crate::watched;

/// Asks a server that wants the certificate for this path, and takes it where
/// it is shown; the status and the body that it answers.
async fn ask(transport: &Transport, platform: &Simulator, mutual_tls: bool) -> (u16, String) {
    watched::install();
    watched::secret_key(platform.credentials().private_key());
    let outgoing = Outgoing {
        method: Method::POST,
        origin: platform.tls_base_url().to_owned(),
        target: "/secapi/pay/refund".to_owned(),
        headers: HeaderMap::new(),
        body: Bytes::from_static(b"<xml></xml>"),
        tail: None,
        mutual_tls,
        longest_answer: 1 << 20,
    };
    let until = Instant::now() + Duration::from_secs(60);
    let incoming = transport.send(outgoing.into(), until).await.unwrap().unwrap();
    let Unverified(body) = incoming.body;
    (incoming.status.as_u16(), String::from_utf8(body.to_vec()).unwrap())
}

#[tokio::test]
async fn the_certificate_is_shown_to_operations_that_need_it_and_to_no_other() {
    let platform = Simulator::start().await.unwrap();
    let credentials = platform.credentials();
    let certificate =
        ClientCertificate::from_pem(credentials.certificate(), credentials.private_key());
    let connections = Connections::new(&HttpSettings {
        connect_timeout: Duration::from_secs(60),
        extra_root: Some(credentials.ca().as_bytes().to_vec()),
        ..HttpSettings::default()
    });
    let connections = Arc::new(connections.unwrap());
    let other = Transport::new(Arc::clone(&connections), None);
    let transport = Transport::new(connections, Some(certificate.unwrap()));
    let missing = |(status, body): (u16, String)| {
        status == 400 && body.contains("No required SSL certificate was sent")
    };
    // In turn, so that one kind's connections, or sessions to resume, are there
    // to be taken for the other.
    for _ in 0..2 {
        let (status, body) = ask(&transport, &platform, true).await;
        assert_eq!(status, 200, "{body}");
        assert!(missing(ask(&transport, &platform, false).await));
        // Nor for another client of the engine.
        assert!(missing(ask(&other, &platform, false).await));
    }
}

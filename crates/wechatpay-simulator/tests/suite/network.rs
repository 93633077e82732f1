//! Beyond this machine: the URL that is told, names that may be used, certificates, what may be notified.

use crate::client::plain_client;
use crate::notifications::control;
use serde_json::{Value, json};
use wechatpay_simulator::Simulator;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer, X509Certificate};

fn read<'d>(pem: &str, der: &'d mut Vec<u8>) -> X509Certificate<'d> {
    use rustls_pki_types::CertificateDer;
    use rustls_pki_types::pem::PemObject;
    *der = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap().to_vec();
    X509Certificate::from_der(der).unwrap().1
}

#[tokio::test]
async fn others_are_told_the_public_url_and_may_use_its_name() {
    let builder =
        Simulator::builder().public_url("http://simulator.test:8080").allow_host("other.test");
    let simulator = builder.notify_host("shop.test").start().await.unwrap();
    assert_eq!(simulator.base_url(), "http://simulator.test:8080");
    assert!(simulator.tls_base_url().starts_with("https://simulator.test:"));
    // Where it really listens.
    let port = simulator.tls_base_url().rsplit(':').next().unwrap();
    let address = std::net::SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()));
    let authority =
        reqwest::Certificate::from_pem(simulator.credentials().ca().as_bytes()).unwrap();
    for name in ["simulator.test", "other.test"] {
        let client =
            reqwest::Client::builder().tls_certs_only([authority.clone()]).resolve(name, address);
        let url = format!("https://{name}:{port}/_simulator/notifications/settings");
        let answer = client.build().unwrap().get(url).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 200, "{name}");
        let settings: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        assert_eq!(settings["hosts"], json!(["shop.test"]));
    }
    for wrong in ["simulator:8080", "ftp://a", "http://a/b", "http://u@a", ""] {
        assert!(Simulator::builder().public_url(wrong).start().await.is_err(), "{wrong}");
    }
}

#[tokio::test]
async fn the_authority_issues_for_this_machine_only() {
    let simulator = Simulator::builder().allow_host("simulator.test").start().await.unwrap();
    let mut der = Vec::new();
    let authority = read(simulator.credentials().ca(), &mut der);
    let constraints = authority.name_constraints().unwrap().unwrap();
    let permitted = constraints.value.permitted_subtrees.as_ref().unwrap();
    let names: Vec<&str> = permitted
        .iter()
        .filter_map(|one| match &one.base {
            GeneralName::DNSName(name) => Some(*name),
            _ => None,
        })
        .collect();
    assert_eq!(names, ["localhost", "simulator.test"]);
    let addresses = permitted.iter().filter(|one| matches!(one.base, GeneralName::IPAddress(_)));
    assert_eq!(addresses.count(), 2);
}

#[cfg(unix)]
#[tokio::test]
async fn the_file_is_its_owners() {
    use std::os::unix::fs::PermissionsExt;
    let file = std::env::temp_dir().join(format!("wechatpay-mode-{}", std::process::id()));
    std::fs::write(&file, "").unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
    let simulator = Simulator::builder().data(&file).start().await.unwrap();
    let mode = std::fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    drop(simulator);
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_host_of_the_start_stays_when_other_settings_change() {
    let simulator = Simulator::builder().notify_host("shop.test").start().await.unwrap();
    control(&simulator, "PUT", "notifications/settings", json!({ "probe": true })).await;
    let (_, settings) = control(&simulator, "GET", "notifications/settings", Value::Null).await;
    assert_eq!(settings["hosts"], json!(["shop.test"]));
    let url = format!("{}/_simulator/clock", simulator.base_url());
    let foreign = plain_client().get(url).header("host", "shop.test").send().await.unwrap();
    assert_eq!(foreign.status().as_u16(), 403);
}

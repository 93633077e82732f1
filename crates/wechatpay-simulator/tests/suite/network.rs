//! Access from other machines: the public URL, allowed host names, certificates, allowed notification URLs.

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
    // The address that it really listens on.
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

#[tokio::test]
async fn every_host_of_the_catalogue_is_the_platforms() {
    let mut hosts = 0;
    for document in wechatpay_catalogue::documents() {
        let document = document.resolved();
        let operations = document["paths"].as_object().into_iter().flatten();
        let operations = operations.flat_map(|(_, path)| path.as_object().into_iter().flatten());
        let servers = operations.map(|(_, operation)| &operation["servers"]);
        for servers in servers.chain([&document["servers"]]) {
            for server in servers.as_array().into_iter().flatten() {
                let url = reqwest::Url::parse(server["url"].as_str().unwrap()).unwrap();
                assert!(wechatpay_simulator::is_platform_host(url.host_str().unwrap()), "{url}");
                hosts += 1;
            }
        }
    }
    assert!(hosts > 200, "{hosts}");
}

#[tokio::test]
async fn the_authority_for_the_platforms_hosts_is_another_one() {
    let simulator = Simulator::start().await.unwrap();
    let (_, told) = control(&simulator, "GET", "hosts", Value::Null).await;
    assert_eq!(told["ca"], simulator.hosts_ca().unwrap());
    assert_eq!(told["tls_base_url"], simulator.tls_base_url());
    assert_eq!(told["domains"][0], "mch.weixin.qq.com");
    let (mut one, mut other) = (Vec::new(), Vec::new());
    let hosts = read(simulator.hosts_ca().unwrap(), &mut one);
    let own = read(simulator.credentials().ca(), &mut other);
    assert_ne!(hosts.public_key().raw, own.public_key().raw);
}

/// The status of the control API's clock for a request that is changed.
async fn clock(
    base: &str,
    change: impl FnOnce(reqwest::RequestBuilder) -> reqwest::RequestBuilder,
) -> u16 {
    let request = plain_client().get(format!("{base}/_simulator/clock"));
    change(request).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn beyond_this_machine_the_control_api_demands_a_token() {
    let builder = Simulator::builder().listen(([0, 0, 0, 0], 0).into());
    let simulator = builder.start().await.unwrap();
    let base = format!("http://127.0.0.1:{}", simulator.local_address().port());
    let token = simulator.control_token().unwrap().to_owned();
    assert_eq!(token.len(), 48);
    assert_eq!(clock(&base, |it| it).await, 401);
    assert_eq!(clock(&base, |it| it.bearer_auth(&token)).await, 200);
    for wrong in ["", token.split_at(1).1, &token.to_uppercase(), &format!("{token}0")] {
        assert_eq!(clock(&base, |it| it.bearer_auth(wrong)).await, 401, "{wrong}");
        let url = format!("{base}/_simulator/clock?token={wrong}");
        assert_eq!(plain_client().get(url).send().await.unwrap().status(), 401, "{wrong}");
    }
    // Everything that is shown is under it, and the platform's API is not.
    for path in ["", "events", "merchants", "console/index.html", "page/h5", "openapi.json"] {
        let url = format!("{base}/_simulator/{path}");
        assert_eq!(plain_client().get(url).send().await.unwrap().status(), 401, "{path}");
    }
    let url = format!("{base}/v3/certificates");
    let request = plain_client().get(url).header("accept", "*/*").header("user-agent", "shop");
    let answer = request.send().await.unwrap();
    assert!(answer.text().await.unwrap().contains("SIGN_ERROR"));
    // The token does not make up for another site's page.
    let foreign = |it: reqwest::RequestBuilder| {
        it.bearer_auth(&token).header("origin", "http://evil.example")
    };
    assert_eq!(clock(&base, foreign).await, 403);
}

#[tokio::test]
async fn a_browser_enters_with_the_token_in_the_address() {
    let token = "0123456789abcdef-chosen";
    let simulator = Simulator::builder().control_token(token).start().await.unwrap();
    assert_eq!(simulator.control_token(), Some(token));
    let base = simulator.base_url().to_owned();
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
    let client = client.unwrap();
    let url = format!("{base}/_simulator/clock?mchid=1&token={token}");
    let entered = client.get(&url).send().await.unwrap();
    assert_eq!(entered.status(), 303);
    assert_eq!(entered.headers()["location"], "/_simulator/clock?mchid=1");
    let cookie = entered.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.ends_with("; Path=/_simulator/; HttpOnly; SameSite=Lax"), "{cookie}");
    let (cookie, _) = cookie.split_once(';').unwrap();
    assert_eq!(clock(&base, |it| it.header("cookie", format!("a=b; {cookie}"))).await, 200);
    assert_eq!(clock(&base, |it| it.header("cookie", "wechatpay-simulator=")).await, 401);
    // Only a page is entered so: what changes something has the token in its headers.
    assert_eq!(client.post(&url).send().await.unwrap().status(), 401);
    assert!(Simulator::builder().control_token("short").start().await.is_err());
}

#[tokio::test]
async fn a_simulator_for_this_machine_has_no_token_and_worlds_have_their_servers() {
    let simulator = Simulator::start().await.unwrap();
    assert_eq!(simulator.control_token(), None);
    let token = "0123456789abcdef";
    let simulator = Simulator::builder().control_token(token).start().await.unwrap();
    let url = format!("{}/_simulator/worlds", simulator.base_url());
    let world = plain_client().post(url).bearer_auth(token).body("{}").send().await.unwrap();
    let world: Value = serde_json::from_slice(&world.bytes().await.unwrap()).unwrap();
    let base = world["base_url"].as_str().unwrap();
    assert_eq!(clock(base, |it| it).await, 401);
    assert_eq!(clock(base, |it| it.bearer_auth(token)).await, 200);
}

#[tokio::test]
async fn worlds_listen_on_the_ports_that_are_theirs() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let first = taken.local_addr().unwrap().port();
    let simulator = Simulator::builder().world_ports(first..=first).start().await.unwrap();
    let (status, refused) = control(&simulator, "POST", "worlds", json!({})).await;
    assert_eq!(status, 400);
    assert!(refused.to_string().contains(&format!("no port of {first} to {first}")), "{refused}");
    // Some of these 500 ports are free.
    let last = first.saturating_add(500);
    let simulator = Simulator::builder().world_ports(first..=last).start().await.unwrap();
    let (status, world) = control(&simulator, "POST", "worlds", json!({})).await;
    assert_eq!(status, 200, "{world}");
    for name in ["base_url", "tls_base_url"] {
        let port: u16 = world[name].as_str().unwrap().rsplit(':').next().unwrap().parse().unwrap();
        assert!((first..=last).contains(&port) && port != first, "{world}");
    }
}

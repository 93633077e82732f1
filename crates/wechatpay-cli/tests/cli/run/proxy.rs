//! The proxy: which requests go to the simulator, which are refused, and which are passed on.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};

use serde_json::{Value, json};

use super::{Running, run};
use crate::platform::{Platform, succeeded, wechatpay};

/// Another proxy, which answers everything itself: `CONNECT` with what it was asked, as if from the host.
struct Upstream {
    address: SocketAddr,
    heads: Receiver<String>,
}

impl Upstream {
    fn start() -> Self {
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap();
        let (sender, heads) = channel();
        std::thread::spawn(move || {
            for stream in socket.incoming() {
                let mut stream = stream.unwrap();
                let head = head(&mut BufReader::new(&stream));
                let answer = match head.starts_with("CONNECT ") {
                    true => "HTTP/1.1 200 Connected\r\n\r\nfrom the host",
                    false => "HTTP/1.1 200 OK\r\nContent-Length: 8\r\nX-Shop: 1\r\n\r\nfrom far",
                };
                sender.send(head).unwrap();
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        Self { address, heads }
    }

    /// `wechatpay run` in an environment that names it.
    fn run(&self) -> Command {
        let mut command = run();
        let url = format!("http://shop:p%40ss@{}", self.address);
        command.env("HTTPS_PROXY", url);
        command
    }
}

/// Up to the empty line.
fn head(reader: &mut impl BufRead) -> String {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") && reader.read_line(&mut head).unwrap() > 0 {}
    head
}

/// What the proxy of a command answers to bytes; the head, and what follows until the connection ends.
fn ask(running: &Running, request: &str) -> (String, String) {
    let address = running.variable("HTTPS_PROXY").strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut reader = BufReader::new(stream);
    let head = head(&mut reader);
    let mut rest = String::new();
    reader.read_to_string(&mut rest).unwrap();
    (head, rest)
}

fn connect(running: &Running, host: &str) -> (String, String) {
    ask(running, &format!("CONNECT {host} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
}

fn get(running: &Running, url: &str) -> (String, String) {
    let request = format!(
        "GET {url} HTTP/1.1\r\nHost: any\r\nAccept: application/json\r\nUser-Agent: test\r\n\
         Proxy-Connection: keep-alive\r\nConnection: close\r\n\r\n"
    );
    ask(running, &request)
}

/// A client that trusts one authority and nothing else.
fn client(ca: &[u8]) -> reqwest::ClientBuilder {
    let ca = reqwest::Certificate::from_pem(ca).unwrap();
    reqwest::Client::builder().tls_certs_only([ca]).no_proxy().user_agent("test")
}

/// Status and body of a request that is not signed.
fn unsigned(client: &reqwest::Client, url: &str) -> Result<(u16, Value), reqwest::Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let response = client.get(url).header("accept", "application/json").send().await?;
        let status = response.status().as_u16();
        let body = response.bytes().await?;
        Ok((status, serde_json::from_slice(&body).unwrap_or_default()))
    })
}

#[test]
fn every_host_of_the_platform_leads_to_the_simulator() {
    let upstream = Upstream::start();
    let running = Running::start(&mut upstream.run());
    let ca = std::fs::read(running.variable("WECHATPAY_HOSTS_CA")).unwrap();
    let proxy = reqwest::Proxy::all(running.variable("HTTPS_PROXY")).unwrap();
    let client = client(&ca).proxy(proxy).build().unwrap();
    for host in [
        "api.mch.weixin.qq.com",
        "api2.mch.weixin.qq.com",
        "api2.wechatpay.cn",
        "apihk.mch.weixin.qq.com",
        "fraud.mch.weixin.qq.com",
        "payapp.weixin.qq.com",
        "new.mch.weixin.qq.com",
    ] {
        let (status, body) = unsigned(&client, &format!("https://{host}/v3/certificates")).unwrap();
        assert_eq!((status, &body["code"]), (401, &json!("SIGN_ERROR")), "{host}");
    }
    // Keys and orders of the simulator are for this machine's names only.
    let url = "https://api.mch.weixin.qq.com/_simulator/merchants";
    assert_eq!(unsigned(&client, url).unwrap().0, 403);
    assert_eq!(upstream.heads.try_iter().count(), 0);
}

#[test]
fn a_whole_url_is_answered_as_the_platform_does() {
    let upstream = Upstream::start();
    let running = Running::start(&mut upstream.run());
    let (head, body) = get(&running, "https://api.mch.weixin.qq.com/v3/certificates");
    assert!(head.starts_with("HTTP/1.1 401 Unauthorized\r\n"), "{head}");
    assert!(head.contains("\r\nRequest-ID: ") && head.contains("\r\nContent-Type: "), "{head}");
    assert!(body.contains("SIGN_ERROR"), "{body}");
    assert_eq!(upstream.heads.try_iter().count(), 0);
}

#[test]
fn nothing_for_the_platform_is_passed_on() {
    let upstream = Upstream::start();
    let running = Running::start(&mut upstream.run());
    for host in [
        "api.mch.weixin.qq.com:80",
        "API.MCH.WEIXIN.QQ.COM.:8443",
        "pay.weixin.qq.com:443",
        "wx.tenpay.com:443",
    ] {
        let (head, body) = connect(&running, host);
        assert!(head.starts_with("HTTP/1.1 403 "), "{host}: {head}");
        assert!(body.contains("real WeChat Pay"), "{body}");
    }
    for url in [
        "http://api.mch.weixin.qq.com/v3/certificates",
        "https://api.mch.weixin.qq.com:8443/v3/certificates",
        "https://pay.weixin.qq.com/",
        "http://wx.tenpay.com/",
    ] {
        let (head, _) = get(&running, url);
        assert!(head.starts_with("HTTP/1.1 403 "), "{url}: {head}");
    }
    let (head, _) = get(&running, "/v3/certificates");
    assert!(head.starts_with("HTTP/1.1 400 "), "{head}");
    assert_eq!(upstream.heads.try_iter().count(), 0);
}

#[test]
fn other_hosts_are_passed_on_by_the_proxy_that_was_there() {
    let upstream = Upstream::start();
    let running = Running::start(&mut upstream.run());
    let (head, rest) = connect(&running, "shop.example:443");
    assert!(head.starts_with("HTTP/1.1 200 "), "{head}");
    assert_eq!(rest, "from the host");
    let told = upstream.heads.recv().unwrap();
    assert!(told.starts_with("CONNECT shop.example:443 HTTP/1.1\r\n"), "{told}");
    // printf 'shop:p@ss' | base64
    assert!(told.contains("\r\nProxy-Authorization: Basic c2hvcDpwQHNz\r\n"), "{told}");

    let (head, rest) = get(&running, "http://shop.example/a?b=c");
    assert!(head.starts_with("HTTP/1.1 200 ") && head.contains("\r\nX-Shop: 1\r\n"), "{head}");
    assert_eq!(rest, "from far");
    let told = upstream.heads.recv().unwrap();
    assert!(told.starts_with("GET http://shop.example/a?b=c HTTP/1.1\r\n"), "{told}");
    assert!(!told.to_lowercase().contains("proxy-connection"), "{told}");
}

#[test]
fn other_hosts_are_refused_offline_but_not_this_machine() {
    let upstream = Upstream::start();
    let running = Running::start(upstream.run().args(["--offline", "--log"]));
    for (head, body) in
        [connect(&running, "shop.example:443"), get(&running, "http://shop.example/")]
    {
        assert!(head.starts_with("HTTP/1.1 403 "), "{head}");
        assert!(body.contains("`--offline`"), "{body}");
    }
    assert_eq!(upstream.heads.try_iter().count(), 0);
    // This one is on this machine, and reached directly.
    let (_, rest) = get(&running, &format!("http://{}/own", upstream.address));
    assert_eq!(rest, "from far");
    assert!(upstream.heads.recv().unwrap().starts_with("GET /own HTTP/1.1\r\n"));
}

#[test]
fn what_is_refused_is_said_when_asked_for() {
    let said = |options: &[&str]| {
        let running = Running::start(run().args(options));
        assert!(connect(&running, "shop.example:443").0.starts_with("HTTP/1.1 403 "));
        running.said()
    };
    assert!(said(&["--offline", "--log"]).contains("`shop.example:443` is refused"));
    assert_eq!(said(&["--offline"]), "");
}

#[test]
fn the_librarys_client_needs_no_more_than_the_environment() {
    let running = Running::start(&mut run());
    let text = |name| Value::from(running.variable(name));
    // To the platform's own hosts, with the certificate that a refund of v2 demands.
    let call = |path: &str, body: &Value| {
        let mut command = wechatpay();
        command.envs(&running.environment).args(["POST", path, "--json", "--data"]);
        for name in ["WECHATPAY_BASE_URL", "WECHATPAY_TLS_BASE_URL", "WECHATPAY_CA"] {
            command.env_remove(name);
        }
        command.env("WECHATPAY_PROXY", running.variable("HTTPS_PROXY"));
        let answer = succeeded(command.arg(body.to_string()).output().unwrap());
        serde_json::from_str::<Value>(&answer).unwrap()
    };
    let (appid, mchid) = (text("WECHATPAY_APPID"), text("WECHATPAY_MCHID"));
    call(
        "v3/pay/transactions/native",
        &json!({
            "appid": appid,
            "mchid": mchid,
            "description": "一壶茶",
            "out_trade_no": "order-0001",
            "notify_url": "https://shop.example/paid",
            "amount": { "total": 100 },
        }),
    );
    pay(running.variable("WECHATPAY_SIMULATOR"), "order-0001");
    let refund = call(
        "v2/secapi/pay/refund",
        &json!({
            "appid": appid,
            "mch_id": mchid,
            "out_trade_no": "order-0001",
            "out_refund_no": "refund-0001",
            "total_fee": 100,
            "refund_fee": 40,
        }),
    );
    assert_eq!(refund["refund_fee"], "40", "{refund}");
}

/// The payer pays.
fn pay(simulator: &str, out_trade_no: &str) {
    let address = simulator.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    let path = format!("/_simulator/orders/{out_trade_no}/pay");
    write!(stream, "POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 0\r\n\r\n").unwrap();
    let answer = head(&mut BufReader::new(stream));
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
}

#[test]
fn a_hosts_entry_leads_to_a_simulator_too() {
    let platform = Platform::start();
    let address = platform.text("tls_base_url").strip_prefix("https://").unwrap();
    let address: SocketAddr = address.parse().unwrap();
    let ca = std::fs::read(platform.directory.join("hosts_ca.pem")).unwrap();
    let host = "api.mch.weixin.qq.com";
    let url = format!("https://{host}:{}/v3/certificates", address.port());
    let (status, body) =
        unsigned(&client(&ca).resolve(host, address).build().unwrap(), &url).unwrap();
    assert_eq!((status, &body["code"]), (401, &json!("SIGN_ERROR")));
    // The other authority, whose key is published, is none for the platform's hosts.
    let ca = std::fs::read(platform.directory.join("ca.pem")).unwrap();
    assert!(unsigned(&client(&ca).resolve(host, address).build().unwrap(), &url).is_err());
}

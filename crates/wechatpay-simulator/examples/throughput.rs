//! How fast the simulator answers, beside what its RSA work alone would allow, and how much memory it
//! takes: for orders that are placed, for requests that it has not to remember, and for payments.
//!
//! ```text
//! cargo run --release -p wechatpay-simulator --example throughput -- 100000
//! ```
//!
//! All orders are placed, then all of them once more, which answers what is there and adds nothing;
//! then all are paid, and the merchant is told of each, though it cannot be reached.
//! Requests are signed before the clock starts, and sent over four connections that stay open, each
//! when the answer before it is read. The client has one thread and does no more than HTTP, since it
//! shares the machine. The server has one thread; for each request it verifies one signature and
//! makes another.

use std::error::Error;
use std::time::{Duration, Instant};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, header};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use rustls_pki_types::PrivatePkcs8KeyDer;
use rustls_pki_types::pem::PemObject;
use tokio::net::TcpStream;
use wechatpay_simulator::Simulator;

/// So many requests are signed in advance and sent at once.
const BATCH: usize = 5000;
const CONNECTIONS: usize = 4;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;
type Connection = SendRequest<Full<Bytes>>;

fn main() -> Result<()> {
    let begun = Instant::now();
    let simulator = Simulator::start_blocking()?;
    println!("start                    {:>8.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    let key = PrivatePkcs8KeyDer::from_pem_slice(simulator.credentials().private_key().as_bytes())?;
    let key = RsaKeyPair::from_pkcs8(key.secret_pkcs8_der())?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut connections = runtime.block_on(connect(simulator.base_url()))?;
    let count: usize = std::env::args().nth(1).map_or(Ok(BATCH), |count| count.parse())?;
    // Of each batch: what RSA takes alone, just before it, and what an order takes.
    let (mut alone, mut each, mut shares) = (Vec::new(), Vec::new(), Vec::new());
    let mut memory = Vec::new();
    let begun = cpu();
    let mut placed = None;
    for round in 0..3 {
        for begin in (0..count).step_by(BATCH) {
            let end = count.min(begin + BATCH);
            if round == 2 {
                for at in begin..end {
                    simulator.pay(&format!("order-{at}"))?;
                }
                memory.push((round, end, resident()));
                continue;
            }
            let requests = (begin..end)
                .map(|at| order(&simulator, &key, at, round))
                .collect::<Result<Vec<_>>>()?;
            let rsa = if round == 0 { rsa_alone(&key)?.as_secs_f64() } else { 0.0 };
            let time = runtime.block_on(send(&mut connections, requests))?;
            if round == 0 {
                let order = time.as_secs_f64() / f64::from(u32::try_from(end - begin)?);
                alone.push(1.0 / rsa);
                each.push(1.0 / order);
                shares.push(rsa / order * 100.0);
            }
            memory.push((round, end, resident()));
        }
        placed = placed.or_else(|| Some(cpu()? - begun?));
    }
    println!("RSA: sign and verify     {:>8.0} a second (median of batches)", median(&mut alone));
    println!("orders placed            {:>8.0} a second (median)", median(&mut each));
    println!("of what RSA allows       {:>8.0} % (median)", median(&mut shares));
    if let Some(seconds) = placed {
        let each = seconds / f64::from(u32::try_from(count)?) * 1e6;
        println!("CPU of it, client's too  {each:>8.0} µs an order");
    }
    for (round, requests, kibibytes) in memory {
        let told = [count / 10, count / 2, count].contains(&requests);
        if let (true, Some(kibibytes)) = (told, kibibytes) {
            let what = ["orders", "orders asked for again", "orders paid"];
            let what = what.get(round).unwrap_or(&"");
            println!("memory {:>8.1} MiB after {requests} {what}", kibibytes / 1024.0);
        }
    }
    Ok(())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The seconds of CPU that this process has taken, where the system tells them.
fn cpu() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the name, which may hold anything; user and system, in hundredths.
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let mut hundredths = || fields.next()?.parse::<f64>().ok();
    Some((hundredths()? + hundredths()?) / 100.0)
}

/// The memory of this process in KiB, where the system tells it.
fn resident() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// The time of one signature and one verification.
fn rsa_alone(key: &RsaKeyPair) -> Result<Duration> {
    let (random, message) = (SystemRandom::new(), [0; 500]);
    let public = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.public_key())?;
    let mut signature = vec![0; key.public_modulus_len()];
    let begun = Instant::now();
    for _ in 0..1000 {
        key.sign(&RSA_PKCS1_SHA256, &random, &message, &mut signature)?;
        public.verify_sig(&message, &signature)?;
    }
    Ok(begun.elapsed() / 1000)
}

fn order(
    simulator: &Simulator,
    key: &RsaKeyPair,
    at: usize,
    round: usize,
) -> Result<Request<Full<Bytes>>> {
    let credentials = simulator.credentials();
    let (target, mchid) = ("/v3/pay/transactions/native", credentials.mchid());
    let body = format!(
        "{{\"appid\":\"{}\",\"mchid\":\"{mchid}\",\"description\":\"d\",\"out_trade_no\":\"order-{at}\",\
         \"notify_url\":\"https://example.com/\",\"amount\":{{\"total\":100}}}}",
        credentials.appid()
    );
    let now = std::time::UNIX_EPOCH.elapsed()?.as_secs();
    let message = format!("POST\n{target}\n{now}\nnonce{round}-{at}\n{body}\n");
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message.as_bytes(), &mut signature)?;
    let authorization = format!(
        "WECHATPAY2-SHA256-RSA2048 mchid=\"{mchid}\",nonce_str=\"nonce{round}-{at}\",signature=\"{}\",\
         timestamp=\"{now}\",serial_no=\"{}\"",
        STANDARD.encode(signature),
        credentials.certificate_serial()
    );
    let host = simulator.base_url().trim_start_matches("http://");
    let request = Request::post(target).header(header::HOST, host).header(header::ACCEPT, "*/*");
    Ok(request.header(header::AUTHORIZATION, authorization).body(Full::from(body))?)
}

async fn connect(base_url: &str) -> Result<Vec<Connection>> {
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        let stream = TcpStream::connect(base_url.trim_start_matches("http://")).await?;
        stream.set_nodelay(true)?;
        let (requests, connection) = handshake(TokioIo::new(stream)).await?;
        tokio::spawn(connection);
        connections.push(requests);
    }
    Ok(connections)
}

async fn send(
    connections: &mut Vec<Connection>,
    requests: Vec<Request<Full<Bytes>>>,
) -> Result<Duration> {
    let mut shares: Vec<_> = connections.drain(..).map(|one| (one, Vec::new())).collect();
    for (at, request) in requests.into_iter().enumerate() {
        if let Some((_, share)) = shares.get_mut(at % CONNECTIONS) {
            share.push(request);
        }
    }
    let begun = Instant::now();
    let mut tasks = tokio::task::JoinSet::new();
    for (mut connection, share) in shares {
        tasks.spawn(async move {
            for request in share {
                connection.ready().await?;
                let answer = connection.send_request(request).await?;
                let status = answer.status();
                let body = answer.into_body().collect().await?.to_bytes();
                if !status.is_success() {
                    return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
                }
            }
            Ok::<_, Box<dyn Error + Send + Sync>>(connection)
        });
    }
    while let Some(done) = tasks.join_next().await {
        connections.push(done??);
    }
    Ok(begun.elapsed())
}

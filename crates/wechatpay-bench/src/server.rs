//! A platform with one operation. It always returns the same answer, with a new signature.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use tempfile::TempDir;

use crate::refund::ANSWER;

const PLATFORM_ID: &str = "PUB_KEY_ID_0114232134912410000000000000";

/// The server, in its own process. Dropping it stops the process.
pub(crate) struct Server {
    process: Child,
    directory: TempDir,
}

impl Server {
    pub(crate) fn start() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("--serve")
            .arg(directory.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut ready = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut ready).unwrap();
        assert_eq!(ready, "ready\n");
        Self { process, directory }
    }

    /// The directory of the merchant's credentials.
    pub(crate) fn directory(&self) -> PathBuf {
        self.directory.path().to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub(crate) fn serve(directory: &Path) {
    let (listener, platform) = prepare(directory);
    println!("ready");
    run(&listener, platform);
}

/// Writes the credentials of a merchant, and listens.
pub(crate) fn prepare(directory: &Path) -> (TcpListener, KeyPair) {
    let platform = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let merchant = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let public: PublicKeyX509Der<'_> = platform.public_key().as_der().unwrap();
    let private: Pkcs8V1Der<'_> = AsDer::<Pkcs8V1Der<'_>>::as_der(&merchant).unwrap();
    let write = |name: &str, content: &str| fs::write(directory.join(name), content).unwrap();
    write("platform.pem", &pem("PUBLIC KEY", public.as_ref()));
    write("merchant.pem", &pem("PRIVATE KEY", private.as_ref()));
    write("rsa.signature", &STANDARD.encode(sign(&platform, b"rsa")));
    let credentials = json!({
        "base_url": format!("http://{}", listener.local_addr().unwrap()),
        "mchid": "1900000109",
        "certificate_serial": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "private_key": "merchant.pem",
        "public_key_id": PLATFORM_ID,
        "public_key": "platform.pem",
    });
    write("credentials.json", &credentials.to_string());
    (listener, platform)
}

/// Answers connections until the process ends.
pub(crate) fn run(listener: &TcpListener, platform: KeyPair) {
    let platform = Arc::new(platform);
    for stream in listener.incoming() {
        let (stream, platform) = (stream.unwrap(), Arc::clone(&platform));
        std::thread::spawn(move || connection(stream, &platform));
    }
}

/// Answers requests until the client closes the connection.
fn connection(stream: TcpStream, platform: &KeyPair) {
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream);
    let (mut line, mut body) = (String::new(), Vec::new());
    loop {
        let mut length = 0;
        loop {
            line.clear();
            match reader.read_line(&mut line) {
                Ok(0) | Err(_) => return,
                Ok(_) if line == "\r\n" => break,
                Ok(_) => {}
            }
            let (name, value) = line.split_once(':').unwrap_or_default();
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap();
            }
        }
        body.resize(length, 0);
        if reader.read_exact(&mut body).is_err() || answer(reader.get_mut(), platform).is_err() {
            return;
        }
    }
}

fn answer(stream: &mut TcpStream, platform: &KeyPair) -> std::io::Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let mut nonce = [0; 24];
    aws_lc_rs::rand::fill(&mut nonce).unwrap();
    let nonce = STANDARD.encode(nonce);
    let signature =
        STANDARD.encode(sign(platform, format!("{now}\n{nonce}\n{ANSWER}\n").as_bytes()));
    // The same headers as the platform, in the same order.
    let date = httpdate::fmt_http_date(SystemTime::now());
    let answer = format!(
        "HTTP/1.1 200 OK\r\nServer: nginx\r\nDate: {date}\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\
         Connection: keep-alive\r\nKeep-Alive: timeout=8\r\nCache-Control: no-cache, must-revalidate\r\n\
         X-Content-Type-Options: nosniff\r\nRequest-ID: 08F0DCB1CF0610B90418A8D2E22920E1B2033-0\r\n\
         Content-Language: zh-CN\r\nWechatpay-Nonce: {nonce}\r\nWechatpay-Signature: {signature}\r\n\
         Wechatpay-Timestamp: {now}\r\nWechatpay-Serial: {PLATFORM_ID}\r\n\
         Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048\r\n\r\n{ANSWER}",
        ANSWER.len(),
    );
    stream.write_all(answer.as_bytes())
}

fn sign(key: &KeyPair, message: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; key.public_modulus_len()];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).unwrap();
    signature
}

fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> =
        text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

//! What packages need of the command: a health check, and man pages.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::Stdio;

use crate::platform::{Platform, directory, failed, succeeded, wechatpay};

#[test]
fn health_tells_a_simulator_from_everything_else() {
    let health = |url: &str| wechatpay().args(["health", "--simulator", url]).output().unwrap();
    let platform = Platform::start();
    let url = platform.text("base_url").to_owned();
    assert_eq!(succeeded(health(&url)), "ready\n");
    drop(platform);
    let stderr = failed(health(&url), 1);
    assert!(stderr.contains(&url), "{stderr}");

    // Another server has the port.
    let other = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", other.local_addr().unwrap());
    let answering = std::thread::spawn(move || {
        let (mut connection, _) = other.accept().unwrap();
        let _ = connection.read(&mut [0; 1024]).unwrap();
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        connection.write_all(answer.as_bytes()).unwrap();
    });
    let stderr = failed(health(&url), 1);
    assert!(stderr.contains("is no simulator"), "{stderr}");
    answering.join().unwrap();
}

#[test]
fn health_needs_no_token() {
    let platform = Platform::start_with(&["--listen-tls", "0.0.0.0:0"]);
    assert!(platform.line.contains("\"control_token\""), "{}", platform.line);
    let url = platform.text("base_url");
    let output = wechatpay().args(["health", "--simulator", url]).output().unwrap();
    assert_eq!(succeeded(output), "ready\n");
}

#[test]
fn simulate_ends_with_its_standard_input_if_it_is_told_to() {
    let keys = directory().join("keys");
    let mut child = wechatpay()
        .args(["simulate", "--listen", "127.0.0.1:0", "--until-stdin-closes", "--credentials"])
        .arg(&keys)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: serde_json::Value = serde_json::from_str(&line).unwrap();
    let url = told["base_url"].as_str().unwrap();
    assert_eq!(
        succeeded(wechatpay().args(["health", "--simulator", url]).output().unwrap()),
        "ready\n"
    );
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
}

#[test]
fn every_command_has_a_man_page() {
    let pages = directory().join("man1");
    succeeded(wechatpay().arg("man").arg(&pages).output().unwrap());
    let help = succeeded(wechatpay().arg("--help").output().unwrap());
    let commands = help.split_once("Commands:\n").unwrap().1.split("\n\n").next().unwrap();
    let names: Vec<&str> =
        commands.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.contains(&"simulate"), "{names:?}");
    for name in names {
        let page = match name {
            "help" => continue,
            name => pages.join(format!("wechatpay-{name}.1")),
        };
        let text = std::fs::read_to_string(&page).unwrap();
        assert!(text.contains(".SH SYNOPSIS"), "{name}: {text}");
    }
    let first = std::fs::read_to_string(pages.join("wechatpay.1")).unwrap();
    assert!(first.contains("wechatpay simulate"), "{first}");
}

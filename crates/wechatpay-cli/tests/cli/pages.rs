//! The commands on the pages of `docs/`, run as they stand there by a shell. Options are added where a command would ask
//! a person, take a fixed port or never end.

mod listed;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::books::{Books, objects, printed};
use crate::merchant::Merchant;
use crate::platform::{Platform, directory, failed, without_settings};
use crate::verify::{Sent, raw};

use self::listed::{checkout, each};

/// A shell that runs this line in this directory. `config.toml` there is the config file.
fn shell(directory: &Path, line: &str) -> Command {
    let built = Path::new(env!("CARGO_BIN_EXE_wechatpay")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = [built.to_owned()].into_iter().chain(std::env::split_paths(&path));
    let mut command = without_settings(Command::new("sh"));
    command.args(["-c", line]).current_dir(directory).stdin(Stdio::null());
    command.env("PATH", std::env::join_paths(path).unwrap()).env("LANG", "en_US.UTF-8");
    command.env("WECHATPAY_CONFIG", directory.join("config.toml"));
    command
}

/// The profiles that `docs/cli.md` uses.
fn configure(directory: &Path, credentials: &Path, simulator: &str) {
    let file = credentials.display();
    let text = format!(
        "[profiles.default]\ncredentials = '{file}'\nsimulator = '{simulator}'\n\
         [profiles.shop]\ncredentials = '{file}'\n"
    );
    std::fs::write(directory.join("config.toml"), text).unwrap();
}

fn configured(books: &Books) {
    configure(&books.directory, &books.path("keys/credentials.json"), books.simulator.base_url());
}

/// Standard output of a line that succeeds.
fn done(directory: &Path, line: &str) -> String {
    printed(shell(directory, line).output().unwrap(), 0)
}

/// A process that ends with the test, also if the test fails.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs `simulate` in this directory until `meanwhile` has ended.
fn simulate(directory: &Path, line: &str, meanwhile: impl FnOnce(&Value)) {
    let line = format!("exec {line} --listen 127.0.0.1:0");
    let mut child = Ended(shell(directory, &line).stdout(Stdio::piped()).spawn().unwrap());
    let mut told = String::new();
    BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut told).unwrap();
    meanwhile(&serde_json::from_str(&told).unwrap());
}

/// `settings.json` has the members that the page shows.
#[test]
fn the_settings_of_the_guide_are_checked() {
    let platform = Platform::start();
    for page in ["docs/guide/before-you-start.md", "docs/configuration.md"] {
        each(page, |line| {
            let text =
                std::fs::read_to_string(checkout().unwrap().join("docs/guide/before-you-start.md"));
            let text = text.unwrap();
            let (_, block) = text.split_once("```json\n").unwrap();
            let (block, _) = block.split_once("```").unwrap();
            let mut settings: Value = serde_json::from_str(block).unwrap();
            for (name, value) in settings.as_object_mut().unwrap() {
                *value = platform.credentials[name].clone();
            }
            settings["base_url"] = platform.credentials["base_url"].clone();
            std::fs::write(platform.directory.join("settings.json"), settings.to_string()).unwrap();
            line == "wechatpay doctor --credentials settings.json" && {
                let told = done(&platform.directory, line);
                assert!(told.contains("echo") && !told.contains("error "), "{told}");
                true
            }
        });
    }
}

#[test]
fn the_simulator_of_the_tour_starts_and_answers() {
    for page in ["README.md", "docs/guide/first-payment.md", "docs/simulator.md"] {
        let directory = directory();
        let mut started = None;
        each(page, |line| {
            if line == "wechatpay simulate --credentials target/merchant" {
                started = Some(line.to_owned());
            } else if line
                .starts_with("wechatpay GET v3/certificates --credentials target/merchant/")
            {
                simulate(&directory, started.as_ref().unwrap(), |_| {
                    let answer = done(&directory, line);
                    assert!(answer.contains("encrypt_certificate"), "{answer}");
                });
            } else if line == "wechatpay demo" {
                assert!(done(&directory, line).contains("REFUND_FEE_MISMATCH"));
            } else {
                return false;
            }
            true
        });
        simulate(&directory, &started.unwrap(), |told| {
            assert!(told["console_url"].as_str().unwrap().ends_with("/_simulator/"), "{told}");
            assert!(directory.join("target/merchant/credentials.json").exists());
        });
        std::fs::remove_dir_all(directory).unwrap();
    }
}

#[test]
fn bills_are_downloaded_and_compared() {
    let books = Books::start_on("2026-11-20");
    configured(&books);
    books.paid("order-0001", 100);
    books.later(2);
    books.write("orders.csv", "kind,number,amount\npayment,order-0001,100\n");
    books.write("shop.mp4", b"\0\0\0\x18ftypmp42");
    each("docs/bills.md", |line| {
        let told = done(&books.directory, line);
        match line.split_whitespace().nth(1).unwrap() {
            "bill" if line.contains("--save") => {
                assert!(books.path("2026-11-20.csv").exists(), "{told}")
            }
            "bill" => assert_eq!(objects(&told)[0]["bill"], "fund"),
            "reconcile" => assert!(told.contains("equal"), "{told}"),
            "POST" => assert!(told.contains("media_id"), "{told}"),
            _ => return false,
        }
        true
    });
}

/// Refunds, some of orders that the platform has, and an order that is not paid.
fn rows() -> Books {
    let books = Books::start();
    configured(&books);
    books.paid("order-0001", 100);
    let order = json!({
        "appid": books.simulator.credentials().appid(), "mchid": books.mchid(), "description": "茶",
        "out_trade_no": "order-0002", "notify_url": "https://example.com/paid",
        "amount": { "total": 100 },
    });
    books.client["v3/pay/transactions/native"].post(order).wait().unwrap();
    let head = "out_trade_no,out_refund_no,amount.refund,amount.total\n";
    let rows = "order-0001,refund-0001,10,100\norder-none,refund-0002,10,100\n";
    books.write("refunds.csv", format!("{head}{rows}"));
    books.write("orders.csv", "out_trade_no\norder-0002\n");
    books.write("numbers.csv", "out_refund_no\nrefund-0001\n");
    books
}

/// Runs a line of `wechatpay bulk`. Where it asks, it sends nothing; with `--yes` it does.
fn bulk(books: &Books, line: &str) -> bool {
    let run = |line: &str| shell(&books.directory, line).output().unwrap();
    let refund = || books.simulator.refund("refund-0001").map(|refund| refund.refund);
    let read = |name: &str| std::fs::read_to_string(books.path(name)).unwrap();
    match line {
        "wechatpay bulk refund refunds.csv --journal refunds.db --dry-run" => {
            assert!(printed(run(line), 0).contains("nothing was sent"));
            assert_eq!(refund(), None);
        }
        "wechatpay bulk refund refunds.csv --journal refunds.db" => {
            assert!(failed(run(line), 2).contains("--yes"));
            assert_eq!(refund(), None);
            let told = run(&format!("{line} --yes"));
            assert_eq!(told.status.code(), Some(3), "{told:?}");
            assert_eq!(told.stdout, b"1 done, 1 refused, 0 unknown, 0 waiting\n");
            assert_eq!(refund(), Some(10));
        }
        "wechatpay bulk query numbers.csv --journal queries.db --json > refunds.jsonl" => {
            assert_eq!(done(&books.directory, &format!("{line} --yes")), "");
            let told = objects(&read("refunds.jsonl"));
            assert_eq!(told[0]["answer"]["amount"]["refund"], 10, "{told:?}");
        }
        "wechatpay bulk close orders.csv --journal close.db" => {
            assert_eq!(
                done(&books.directory, &format!("{line} --yes")),
                "1 done, 0 refused, 0 unknown, 0 waiting\n"
            );
            assert_eq!(books.simulator.order_state("order-0002").as_deref(), Some("CLOSED"));
        }
        "wechatpay bulk status --journal refunds.db" => {
            let told = done(&books.directory, line);
            assert!(told.contains("done 1  refused 1  unknown 0  waiting 0"), "{told}");
        }
        "wechatpay bulk export --journal refunds.db --state refused > refused.csv" => {
            assert_eq!(done(&books.directory, line), "");
            let rows = read("refused.csv");
            assert!(rows.contains("refund-0002") && !rows.contains("refund-0001"), "{rows}");
        }
        _ => return false,
    }
    true
}

#[test]
fn a_file_of_refunds_is_sent() {
    let books = rows();
    each("docs/cookbook/bulk.md", |line| bulk(&books, line));
}

#[test]
fn a_captured_notification_is_decrypted() {
    let sent = Sent::new();
    let attempt = sent.attempt("TRANSACTION.SUCCESS", false);
    let directory = &sent.platform.directory;
    configure(directory, &sent.platform.file(), sent.platform.text("base_url"));
    std::fs::write(directory.join("notification.txt"), raw(&attempt)).unwrap();
    each("docs/troubleshooting.md", |line| {
        line == "wechatpay decrypt notification.txt" && {
            let plain: Value = serde_json::from_str(&done(directory, line)).unwrap();
            assert_eq!(plain, attempt["encrypted"]);
            true
        }
    });
}

/// A platform that sends nothing by itself, with a refund of which this URL would be told.
fn refunded(url: &str) -> Platform {
    let platform = Platform::start_with(&["--no-notify"]);
    configure(&platform.directory, &platform.file(), platform.text("base_url"));
    platform.paid_order("order-0001");
    let refund = json!({
        "out_trade_no": "order-0001", "out_refund_no": "refund-0001", "notify_url": url,
        "amount": { "refund": 10, "total": 100, "currency": "CNY" },
    });
    platform.body(&["POST", "v3/refund/domestic/refunds", "--data", &refund.to_string()]);
    platform.control("refunds/refund-0001/succeed");
    platform
}

#[test]
fn the_commands_of_the_reference() {
    let (bulk_rows, books) = (rows(), Books::start());
    configured(&books);
    books.paid("order-0001", 100);
    books.later(2);
    books.write("orders.csv", "kind,number,amount\npayment,order-0001,100\n");
    // Enough of a JPEG.
    books.write("licence.jpg", b"\xff\xd8\xff\xe0abc");
    let merchant = Merchant::start("204 No Content", "");
    let platform = refunded(&merchant.url);
    each("docs/cli.md", |line| {
        let file = |name: &str| {
            let told = done(&books.directory, line);
            assert!(books.path(name).exists(), "{told}");
        };
        match line {
            "LANG=zh_CN.UTF-8 wechatpay bill --help" => {
                assert!(done(&books.directory, line).contains("账单"));
            }
            "wechatpay POST v3/merchant/media/upload --file licence.jpg" => {
                assert!(done(&books.directory, line).contains("media_id"));
            }
            "wechatpay GET v3/bill/tradebill --query bill_date=2026-11-27 --output bill.csv" => {
                file("bill.csv");
            }
            "wechatpay bill trade 2026-11-27 --save 2026-11-27.csv" => file("2026-11-27.csv"),
            "wechatpay bill fund 2026-11-27 --account operation --merchant shop" => {
                assert!(done(&books.directory, line).contains("amounts in yuan"));
            }
            "wechatpay reconcile --bill 2026-11-27 --ours orders.csv" => {
                assert!(done(&books.directory, line).contains("equal"));
            }
            "wechatpay simulate --credentials keys" => {
                simulate(&directory(), line, |told| {
                    assert!(
                        Path::new(told["credentials"].as_str().unwrap())
                            .ends_with("keys/credentials.json")
                    );
                });
            }
            "wechatpay trigger REFUND.SUCCESS" => {
                assert!(done(&platform.directory, line).contains(" 204 REFUND.SUCCESS "));
                assert_eq!(merchant.all().len(), 1);
            }
            "wechatpay logs --status 4xx" => {
                platform.command(&["GET", "v3/refund/domestic/refunds/none"]).output().unwrap();
                let told = done(&platform.directory, &format!("{line} --no-follow"));
                assert!(told.contains(" 404 GET /v3/refund/domestic/refunds/none"), "{told}");
                assert!(!told.contains(" 200 "), "{told}");
            }
            _ if line.starts_with(
                "wechatpay bill fund 2026-11-27 --all-sub-merchants --save fund.csv",
            ) =>
            {
                file("fund.csv");
            }
            _ => return bulk(&bulk_rows, line),
        }
        true
    });
}

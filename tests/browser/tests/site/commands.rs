//! What pages say under "Try it" does what it says: the commands run as they stand there, against `wechatpay simulate`.

use wechatpay_browser_tests::Platform;

use crate::built;

/// The order matters: later pages use objects that earlier pages make.
const PAGES: [&str; 10] = [
    "v3/certificates/get",
    "v3/pay/transactions/native/post",
    "v3/pay/transactions/out-trade-no/-out_trade_no-/get",
    "v3/pay/transactions/out-trade-no/-out_trade_no-/close/post",
    "v3/profitsharing/receivers/add/post",
    "v3/fund-app/mch-transfer/transfer-bills/post",
    "v3/profitsharing/receivers/delete/post",
    "v3/merchant/media/upload/post",
    "v2/pay/unifiedorder/post",
    "v2/mmpaymkttransfers/sendredpack/post",
];

#[test]
fn commands_of_pages_succeed() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let platform = Platform::start_as(&[
            "simulate",
            "--listen",
            "127.0.0.1:0",
            "--listen-tls",
            "127.0.0.1:0",
            "--credentials",
            "keys",
        ])
        .await;
        let mut failed = Vec::new();
        let mut count = 0;
        for address in PAGES {
            let file = built().join(format!("zh/api/{address}.md"));
            let page = std::fs::read_to_string(&file).unwrap();
            for command in ["wechatpay", "curl"] {
                let Some(script) = block(&page, command) else { continue };
                count += 1;
                // A picture for the upload.
                let script = format!("printf 'JFIF' > photo.jpg\n{script}");
                let (succeeded, output) = platform.shell(&script).await;
                let is_refused = output.contains("\"message\"") || output.contains("FAIL");
                if !succeeded || is_refused {
                    failed.push(format!("{address}: {script}\n{output}"));
                }
            }
        }
        assert!(failed.is_empty(), "{}", failed.join("\n\n"));
        assert_eq!(count, 2 * PAGES.len());
    });
}

/// The code below a label.
fn block<'a>(page: &'a str, label: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("\n{label}\n\n```sh\n"))?;
    Some(rest.split_once("\n```")?.0)
}

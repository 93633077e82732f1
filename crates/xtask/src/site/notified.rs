//! The code on a notification's page: the merchant's handler in Rust, and the command that makes the
//! simulator send the notification.

use wechatpay_catalogue::words::{Entry, Language};

use super::either;
use super::samples::{block, group};
use crate::codegen::variant_of;

/// The samples for a notification.
pub(super) fn section(entry: &Entry, language: Language) -> String {
    let say = |chinese, english| either(language, chinese, english);
    let variant = variant_of(entry.protocol == "v2", entry.path);
    let handlers = [
        block("rust", say("异步", "async"), &handler(&variant, ("async ", ".await"), language)),
        block("rust", say("同步", "blocking"), &handler(&variant, ("", ".wait()"), language)),
        block("rust", "axum", &extracted(&variant, language)),
    ];
    let after = say(
        "`client.notification` 先验签、后解密，失败时返回平台要求的应答。据此办理业务之前，请与自己的记录核对，并只处理一次，见\
         [回调通知](/zh/guide/notifications)。",
        "`client.notification` verifies the notification, then decrypts it; a failure becomes the answer that the platform \
         expects. Before you act on the content, compare it with your records, and handle it once: see \
         [Notifications](/en/guide/notifications).",
    );
    let before = say(
        "先[安装命令](/zh/guide/before-you-start#安装)，运行 `wechatpay simulate --credentials keys`，并启动你的服务，然后执行：",
        "[Install the command](/en/guide/before-you-start#install), run `wechatpay simulate --credentials keys`, and start \
         your server. Then run:",
    );
    // The check of the refund needs a signed answer.
    let unsigned = match entry.path {
        "refund-processed" => say(
            "这个通知只加密、没有签名：收到后请查询退款，以查询结果为准。",
            " This notification is encrypted, not signed: query the refund, and believe the answer.",
        ),
        _ => "",
    };
    format!(
        "{}{after}{unsigned}\n\n### {}\n\n{before}\n\n```sh\n{}\n```\n",
        group(say("Rust：处理通知", "Rust: handle the notification"), &handlers.concat()),
        say("试一试", "Try it"),
        trigger(entry),
    )
}

/// The command that makes the simulator send the notification to a server on this machine.
fn trigger(entry: &Entry) -> String {
    let protocol = if entry.protocol == "v2" { " --v2" } else { "" };
    format!("wechatpay trigger {}{protocol} --url http://127.0.0.1:3000/notify", entry.path)
}

/// A handler for any framework that has the types of the `http` crate.
fn handler(variant: &str, (asynchronous, end): (&str, &str), language: Language) -> String {
    format!(
        "use bytes::Bytes;\nuse http::{{Request, Response}};\nuse wechatpay_sdk::Client;\nuse \
         wechatpay_sdk::notifications::Notification;\nuse wechatpay_sdk::notify::Reply;\n\n{asynchronous}fn \
         notified(client: &Client, request: Request<Bytes>) -> Response<Bytes> {{\n    let received = match \
         client.notification(request.headers(), request.body()){end} {{\n        Ok(received) => received,\n        \
         Err(rejection) => return Reply::from(rejection).into_response(),\n    }};\n{}    \
         received.accept().into_response()\n}}",
        matched(variant, language)
    )
}

/// A handler for axum, where the extractor verifies.
fn extracted(variant: &str, language: Language) -> String {
    format!(
        "// {}\nuse wechatpay_sdk::notifications::Notification;\nuse wechatpay_sdk::notify::{{Received, \
         Reply}};\n\nasync fn notified(received: Received) -> Reply {{\n{}    received.accept()\n}}",
        either(
            language,
            "wechatpay-sdk 的 feature `axum`",
            "with the feature `axum` of wechatpay-sdk"
        ),
        matched(variant, language)
    )
}

fn matched(variant: &str, language: Language) -> String {
    format!(
        "    if let Notification::{variant}(content) = received.notification() {{\n        // {}\n        \
         println!(\"{{content:?}}\");\n    }}\n",
        either(language, "在这里核对并保存", "Compare with your records and store it here.")
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use wechatpay_catalogue::words;

    use super::*;

    #[test]
    fn each_notification_is_matched_by_a_variant_that_there_is() {
        let source = crate::catalogue::root().join("crates/wechatpay-sdk/src/notifications/mod.rs");
        let source = fs::read_to_string(source).unwrap();
        let events: Vec<_> = words::entries().iter().filter(|one| one.method.is_none()).collect();
        assert_eq!(events.len(), 119);
        for event in events {
            let variant = variant_of(event.protocol == "v2", event.path);
            assert!(source.contains(&format!("\n    {variant}(Box<")), "{variant}");
            for language in [Language::Chinese, Language::English] {
                let section = section(event, language);
                let count = section.matches(&format!("Notification::{variant}(content)")).count();
                assert_eq!(count, 3, "{section}");
                assert!(section.contains("wechatpay trigger "), "{section}");
            }
        }
    }

    #[test]
    fn the_handler_is_that_of_the_guide() {
        let guide = crate::catalogue::root().join("docs/notifications.md");
        let guide = fs::read_to_string(guide).unwrap();
        let event = words::notification("v3", "TRANSACTION.SUCCESS").unwrap();
        let handler = handler("TransactionSuccess", ("async ", ".await"), Language::English);
        let (before, _) = handler.split_once("(content)").unwrap();
        let (_, signature) = before.split_once("async fn").unwrap();
        assert!(guide.contains(signature), "{signature}");
        assert_eq!(
            trigger(event),
            "wechatpay trigger TRANSACTION.SUCCESS --url http://127.0.0.1:3000/notify"
        );
        let refund = words::notification("v2", "refund-processed").unwrap();
        assert_eq!(
            trigger(refund),
            "wechatpay trigger refund-processed --v2 --url http://127.0.0.1:3000/notify"
        );
    }
}

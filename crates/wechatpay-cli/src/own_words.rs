//! Errors of the library whose texts name its functions, in the words of the command.

use wechatpay_sdk::{Error, Fault};

use crate::language::{Text, say};

/// The text for a user of the command, who does not know the library. `None`: the library's own text fits.
pub(crate) fn own_words(error: &Error) -> Option<Text> {
    let text = match error.fault()? {
        Fault::PlainText { members, .. } => {
            let list = |before: &str, between: &str, after: &str| {
                let members: Vec<_> =
                    members.iter().map(|name| format!("{before}{name}{after}")).collect();
                members.join(between)
            };
            let options = list("--encrypt ", " ", "");
            say(
                format!("请求中的 {} 是明文，必须加密：请加上 `{options}`", list("`", "、", "`")),
                format!(
                    "the request has {} in plain text, which must be encrypted: add `{options}`",
                    list("`", ", ", "`")
                ),
            )
        }
        Fault::NoRootCertificates => say(
            "本机没有根证书：请安装 `ca-certificates`，或把 `ca` 设为含根证书的 PEM 文件",
            "this machine has no root certificates: install `ca-certificates`, or set `ca` to a PEM file of root \
             certificates",
        ),
        _ => return None,
    };
    Some(match error.operation() {
        Some(operation) => text.within(operation),
        None => text,
    })
}

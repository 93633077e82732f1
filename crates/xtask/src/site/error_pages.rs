//! `docs/errors.md` and `docs/zh/errors.md`: the reference of error codes, and of `Request-ID`
//! numbers.
//!
//! After a change: `UPDATE_TABLE=1 cargo test -p xtask error_pages`.

use std::fmt::Write as _;
use std::fs;

use wechatpay_catalogue::words::Language;
use wechatpay_catalogue::{describe_all, document, documents};

use super::codes::{Codes, Meaning, NextStep, PROTOCOLS, anchor, next_step};
use super::{either, tables};
use crate::catalogue;
use crate::node::Node;

const PAGES: [(&str, Language); 2] =
    [("docs/errors.md", Language::English), ("docs/zh/errors.md", Language::Chinese)];

const ENGLISH: &str = "# Error codes

[中文](zh/errors.md)

Branch on the code, never on the message, which varies. In your program, `error.code()` is the code, `error.help()` says
what this page says, and `error.next_step()` is the column “next step”:

- **do not repeat**: the same request would fail again. Change it, or give up.
- **same number**: send the same request again under the same number, once the cause is gone.
- **query first**: the request may have taken effect. Query by its number, then decide.
- **later**: send the same request again after a pause.

Ask `error.next_step()` rather than this page where a call was sent more than once: if an earlier attempt may have taken
effect, the answer to the last one does not settle the call. After a refund that was refused for too many requests, always
query first. Queries never take effect: for them, `NOT_FOUND` means “do not repeat”.

A code has a row for each meaning. The last column counts the operations that document the meaning; “all” stands for
the other operations, too. An operation's own codes are in its reference, in rustdoc, and in `wechatpay describe METHOD PATH`.

This page is written from the catalogue.
";

const CHINESE: &str = "# 错误码

[English](../errors.md)

按错误码判断，不要按描述判断：描述会变。程序里 `error.code()` 是错误码，`error.help()` 给出与本页相同的说明，
`error.next_step()` 就是“下一步”一列：

- **不要原样重发**：再发也会失败，修改请求或放弃。
- **原单号重发**：消除原因后，用原单号、原参数重发。
- **先查询**：请求可能已经生效，先按单号查询，再决定。
- **稍后重发**：等一会儿再原样重发。

一次调用发送过多次时，以 `error.next_step()` 为准：之前的请求可能已经生效，最后一次的应答不能说明整个调用的结果。
退款因频率限制被拒绝后，一律先查询。查询类接口不会“生效”：对它们，`NOT_FOUND` 即“不要原样重发”。

一个错误码有几种含义，就有几行。最后一列是列出该含义的接口数；“全部”表示其他接口也可能返回。每个接口自己的错误码见接口参考、
rustdoc 和 `wechatpay describe METHOD PATH`。

本页由接口目录生成。
";

fn write(codes: &Codes, language: Language) -> Result<String, String> {
    let say = |chinese, english| either(language, chinese, english);
    let mut text = say(CHINESE, ENGLISH).to_owned();
    for protocol in PROTOCOLS {
        let title = match protocol {
            "v2" => {
                say("APIv2（`err_code`，状态码为 200）", "APIv2 (`err_code`, with the status 200)")
            }
            _ => say("APIv3 与品牌接口", "APIv3 and brands"),
        };
        let _ = write!(text, "\n## {title}\n\n");
        text.push_str(say(
            "| 错误码 | 状态码 | 原因 | 处理 | 可能已生效 | 下一步 | 接口数 |\n| --- | --- | --- | --- | --- | --- | --- |\n",
            "| code | status | cause | remedy | may have taken effect | next step | operations |\n\
             | --- | --- | --- | --- | --- | --- | --- |\n",
        ));
        for (code, meanings) in codes.of_protocol(protocol) {
            for (n, meaning) in meanings.iter().enumerate() {
                let anchor = match n {
                    0 => format!("<a id=\"{}\"></a>", anchor(protocol, code)),
                    _ => String::new(),
                };
                text.push_str(&row(&format!("{anchor}`{code}`"), meaning, language));
            }
        }
    }
    text.push_str(&numbers(language)?);
    Ok(text)
}

fn row(code: &str, meaning: &Meaning, language: Language) -> String {
    let say = |chinese, english| either(language, chinese, english);
    let error = &meaning.error;
    let step = match next_step(error) {
        NextStep::DoNotRepeat => say("不要原样重发", "do not repeat"),
        NextStep::SameNumber => say("原单号重发", "same number"),
        NextStep::QueryFirst => say("先查询", "query first"),
        NextStep::Later => say("稍后重发", "later"),
    };
    let operations = match meaning.is_common {
        true => say("全部", "all").to_owned(),
        false => meaning.operations.to_string(),
    };
    format!(
        "| {code} | {} | {} | {} | {} | {step} | {operations} |\n",
        error.status,
        tables::cell(error.cause(language)),
        tables::cell(error.remedy(language)),
        if error.may_have_taken_effect { say("是", "yes") } else { "" },
    )
}

fn numbers(language: Language) -> Result<String, String> {
    let mut text = either(
        language,
        "\n## `Request-ID` 末尾的数字\n\n`Request-ID` 最后一个 `-` 之后的数字是平台的内部错误码（`error.internal_code()`）。\n\n\
         | 数字 | 产品 | 原因 | 处理 |\n| --- | --- | --- | --- |\n",
        "\n## Numbers of `Request-ID`\n\nThe number after the last `-` of `Request-ID` is the platform's internal code \
         (`error.internal_code()`).\n\n| number | product | cause | remedy |\n| --- | --- | --- | --- |\n",
    )
    .to_owned();
    let Node::List(numbers) = catalogue::parse(wechatpay_catalogue::REQUEST_IDS)? else {
        return Err("`request-ids.yaml` is not a list".to_owned());
    };
    for number in &numbers {
        let Some(Node::Int(at)) = number.get("number") else {
            return Err("an entry of `request-ids.yaml` has no `number`".to_owned());
        };
        let words = number.get(either(language, "zh", "en"));
        let of = |key: &str| {
            let text = words.and_then(|words| words.get(key)?.as_text());
            text.map(tables::cell).ok_or_else(|| format!("{at} has no `{key}`"))
        };
        let (product, cause, remedy) = (of("product")?, of("cause")?, of("remedy")?);
        let _ = writeln!(text, "| {at} | {product} | {cause} | {remedy} |");
    }
    Ok(text)
}

#[test]
fn the_published_pages_are_those_of_the_catalogue() {
    let descriptions: Vec<_> = documents().iter().flat_map(describe_all).collect();
    let codes = Codes::of(&descriptions);
    for (file, language) in PAGES {
        let path = catalogue::root().join(file);
        let written = write(&codes, language).unwrap();
        if std::env::var_os("UPDATE_TABLE").is_some() {
            fs::write(&path, &written).unwrap();
        }
        let published = fs::read_to_string(&path).unwrap_or_default();
        assert!(published == written, "{file} differs; `UPDATE_TABLE=1` writes it");
    }
}

/// The table rows of a code in English, without the anchor.
fn rows(codes: &Codes, code: &str) -> Vec<String> {
    let page = write(codes, Language::English).unwrap();
    let own = page.lines().filter(|line| line.contains(&format!("`{code}` | ")));
    own.map(str::to_owned).collect()
}

#[test]
fn a_row_says_what_the_program_says() {
    let refunds = Codes::of(&describe_all(document("refund").unwrap()));
    let not_enough = rows(&refunds, "NOT_ENOUGH");
    assert!(
        not_enough.iter().all(|row| row.contains(" | 403 | ") && row.contains(" | same number | ")),
        "{not_enough:?}"
    );
    // The meanings for all operations, and the meaning for refunds.
    let limited = rows(&refunds, "FREQUENCY_LIMITED");
    assert!(
        limited.iter().any(|row| row.contains(" | 429 | ") && row.ends_with(" | later | all |"))
    );
    assert!(
        limited
            .iter()
            .any(|row| row.contains(" | 429 | ") && row.contains(" | yes | query first | "))
    );
    // A gateway may return it after the request took effect.
    let not_found = rows(&refunds, "NOT_FOUND");
    assert!(not_found.iter().any(|row| row.ends_with(" | yes | query first | all |")));
}

#[test]
fn the_search_box_finds_a_code_in_its_page() {
    let refunds = Codes::of(&describe_all(document("refund").unwrap()));
    let found = serde_json::json!(["NOT_ENOUGH", "", "guide/errors#v3-NOT_ENOUGH", 3_000]);
    assert!(refunds.titles().contains(&found));
    assert!(write(&refunds, Language::Chinese).unwrap().contains("<a id=\"v3-NOT_ENOUGH\"></a>"));
}

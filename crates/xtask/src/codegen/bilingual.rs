//! Tests of bilingual rustdoc: the exact text of one operation, and no untranslated text in any
//! other.

use std::collections::{BTreeMap, BTreeSet};

use wechatpay_catalogue::Condition;
use wechatpay_catalogue::words::Language;

use super::model::{Answer, Content, Member, Object};
use super::{Writer, limits, read, tree, words};
use crate::catalogue;

/// A fictitious refund. The texts of a member depend only on its name, label and form.
const REFUND: &str = "
paths:
  /v3/refund/domestic/refunds:
    post:
      operationId: refund
      summary: 申请退款
      x-wechatpay-modes: [direct]
      x-wechatpay-conditions:
        - {kind: one-of, members: [transaction_id, out_trade_no], zh: 二选一, en: Exactly one}
        - {kind: wait, zh: 一分钟后, en: After a minute}
      requestBody: {content: {application/json: {schema: {type: object, required: [total], properties: {
        total: {type: integer, format: fen, description: 总金额, minimum: 1},
        status: {type: string, description: 退款状态, enum: [SUCCESS, ABNORMAL], x-wechatpay-final: [SUCCESS]},
        bill_date: {type: string, description: 账单日期, maxLength: 10}
      }}}}}
      responses: {'200': {content: {application/json: {schema: {type: object, properties: {
        create_time: {type: string, format: date-time, description: 创建时间},
        subsidy_percent: {type: array, description: 贴息比例, items: {type: integer, enum: [0, 100]}}
      }}}}}}
";

/// Written by hand: the platform's names with our translations.
const EXPECTED: &str = "
/// 退款状态 · Refund status
/// `SUCCESS`: 退款成功 · Refunded
/// `ABNORMAL`: 退款异常 · Refund abnormal
/// 申请退款：请求 · Request a refund: request
///
/// 条件 Conditions:
///
/// - `transaction_id`、`out_trade_no`：二选一。`transaction_id`, `out_trade_no`: Exactly one
/// - 一分钟后。After a minute
/// 总金额（必填） · Total amount (required)
///
/// 单位为分；最小 1。In fen. At least 1.
/// 退款状态 · Refund status
/// 账单日期 · Bill date
///
/// 最长 10 个字符。At most 10 characters.
/// Members that the catalogue does not have.
/// 总金额（必填） · Total amount (required)
///
/// 单位为分。In fen.
/// 退款状态 · Refund status
/// 账单日期 · Bill date
/// 申请退款：应答 · Request a refund: answer
/// 创建时间 · Creation time
///
/// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
/// 贴息比例 · Interest subsidy percentage
///
/// - `0`: 不贴息 · No interest subsidy
/// - `100`: 全额贴息 · Full interest subsidy
/// Members that the catalogue does not have.
";

#[test]
fn an_operation_is_documented_in_both_languages() {
    let documents = BTreeMap::from([("refund".to_owned(), catalogue::parse(REFUND).unwrap())]);
    let (operations, _) = read::read(&documents).unwrap();
    let mut writer = Writer::default();
    writer.write(&tree::tree("v3", operations.iter()).unwrap());
    let text = &writer.files["src/v3/refund/domestic/refunds.rs"];
    let (_, types) = text.split_once("pub mod post {").unwrap();
    let docs = types.lines().map(str::trim).filter(|line| line.starts_with("///"));
    let docs: Vec<_> = docs.collect();
    assert_eq!(docs.join("\n"), EXPECTED.trim());
}

#[test]
fn nothing_is_told_in_one_language_only() {
    let (operations, notifications) = read::read(&catalogue::read().unwrap()).unwrap();
    let mut lacking = BTreeSet::new();
    let mut count = 0;
    for operation in &operations {
        let place = format!("{} {}", operation.method.name(), operation.path);
        let told = words::entry(operation).map(|entry| [entry.name, entry.about]);
        let all = told.into_iter().flatten().flat_map(|words| [words.chinese, words.english]);
        if all.clone().count() != 4 || all.into_iter().any(str::is_empty) {
            lacking.insert(format!("{place}: name or description"));
        }
        for variable in &operation.variables {
            if words::of_variable(variable).is_none_or(|both| !both.contains(" · ")) {
                lacking.insert(format!("{place}: {}", variable.name));
            }
        }
        for limits::Condition { words, .. } in &operation.conditions {
            if words.chinese.is_empty() || words.english.is_empty() {
                lacking.insert(format!("{place}: {words:?}"));
            }
        }
        look(&place, &operation.request, &mut lacking, &mut count);
        if let Answer::Object(answer) = &operation.answer {
            look(&place, answer, &mut lacking, &mut count);
        }
    }
    for notification in &notifications {
        if words::of_notification(notification).is_none_or(|entry| entry.name.english.is_empty()) {
            lacking.insert(notification.event.clone());
        }
        look(&notification.event, &notification.content, &mut lacking, &mut count);
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
    assert!(count > 25_000, "only {count} members were looked at");
}

#[test]
fn rustdoc_and_describe_tell_the_same_conditions() {
    let (operations, _) = read::read(&catalogue::read().unwrap()).unwrap();
    let with_conditions = operations.iter().filter(|one| !one.conditions.is_empty());
    let mut count = 0;
    for operation in with_conditions {
        let described = wechatpay_catalogue::describe(words::entry(operation).unwrap());
        let here: BTreeSet<_> = operation.conditions.iter().map(|one| told(&one.words)).collect();
        let there: BTreeSet<_> = described.conditions.iter().map(told).collect();
        assert_eq!(here, there, "{}", operation.path);
        count += 1;
    }
    assert!(count > 90, "only {count} operations have conditions");
}

fn told(condition: &Condition) -> [String; 2] {
    [Language::Chinese, Language::English].map(|language| condition.told(language))
}

fn look(place: &str, object: &Object, lacking: &mut BTreeSet<String>, count: &mut usize) {
    for member in &object.members {
        *count += 1;
        let place = format!("{place}: {}", member.name);
        if member.label.is_none() || member.english.as_ref().is_none_or(String::is_empty) {
            lacking.insert(format!("{place}: label"));
        }
        if member.note.is_some_and(|note| note.chinese.is_empty() || note.english.is_empty()) {
            lacking.insert(format!("{place}: second line"));
        }
        for value in untold(member) {
            lacking.insert(format!("{place}: {value}"));
        }
        if let Content::Object(inner) = member.content.innermost() {
            look(&place, inner, lacking, count);
        }
    }
}

/// The values of a member whose meaning is not described.
fn untold(member: &Member) -> Vec<String> {
    let (values, meanings): (Vec<_>, _) = match member.content.innermost() {
        Content::Enumeration(known) => (known.values.clone(), &known.meanings),
        Content::Integer(known) => (known.iter().map(i64::to_string).collect(), &member.meanings),
        _ => return Vec::new(),
    };
    let told = |at: usize| {
        let meaning = meanings.get(at).copied().flatten();
        meaning.is_some_and(|words| !words.chinese.is_empty() && !words.english.is_empty())
    };
    let values = values.into_iter().enumerate();
    values.filter(|(at, _)| !told(*at)).map(|(_, value)| value).collect()
}

//! The error codes of the catalogue: read from `x-wechatpay-errors` and
//! `openapi/common/errors.yaml`, written as the SDK's table of operations, its constants and its
//! rustdoc.

use std::collections::{BTreeMap, BTreeSet};

use super::explanations::{ANY, Explanation, Explanations};
use super::model::{ErrorCode, NextStep, Operation};
use super::rate_limits;
use super::sample::literal;
use super::words;
use crate::catalogue::Common;
use crate::node::Node;

/// The common data about errors.
pub(super) struct Errors {
    pub(super) explanations: Explanations,
    common: Node,
    v3: Vec<ErrorCode>,
    v2: Vec<ErrorCode>,
    /// For each other spelling of a code, the first spelling.
    first: BTreeMap<String, String>,
    /// All spellings, by first spelling.
    spellings: BTreeMap<String, Vec<String>>,
}

/// Reads a list of codes.
pub(super) fn codes(list: &Node) -> Result<Vec<ErrorCode>, String> {
    items(list)?.iter().map(code).collect()
}

fn code(node: &Node) -> Result<ErrorCode, String> {
    let text = |key: &str| node.get(key).and_then(Node::as_text);
    let code = text("code").ok_or("an error without `code`")?;
    let status = match node.get("status") {
        Some(Node::Int(status)) => {
            u16::try_from(*status).map_err(|_| format!("{code}: status?"))?
        }
        _ => return Err(format!("the error {code} has no `status`")),
    };
    let in_doubt = match text("effect") {
        None | Some("none") => false,
        Some("unknown") => true,
        Some(other) => return Err(format!("the error {code} has the effect `{other}`")),
    };
    Ok(ErrorCode {
        status,
        code: code.to_owned(),
        in_doubt,
        next: next(node).map_err(|e| format!("the error {code} {e}"))?,
        case: text("case").unwrap_or(ANY).to_owned(),
        is_assumed: matches!(node.get("assumed"), Some(Node::Bool(true))),
    })
}

fn next(node: &Node) -> Result<NextStep, String> {
    Ok(match node.get("retry").map(Node::as_text) {
        None => NextStep::DoNotRepeat,
        Some(Some("same-number")) => NextStep::SameNumber,
        Some(Some("query-first")) => NextStep::QueryFirst,
        Some(Some("later")) => NextStep::Later,
        Some(other) => return Err(format!("has `retry: {}`", other.unwrap_or("?"))),
    })
}

fn items(list: &Node) -> Result<&[Node], String> {
    match list {
        Node::List(items) => Ok(items),
        _ => Err("the errors are not a list".to_owned()),
    }
}

impl Errors {
    pub(super) fn read(common: &Common) -> Result<Self, String> {
        let errors = common.errors.clone();
        let of = |key: &str| errors.get(key).ok_or_else(|| format!("no `{key}` in errors.yaml"));
        let (mut first, mut spellings) = (BTreeMap::new(), BTreeMap::new());
        for (code, others) in of("spellings")?.members() {
            let others: Vec<_> = items(others)?.iter().filter_map(Node::as_text).collect();
            for other in &others {
                first.insert((*other).to_owned(), code.clone());
            }
            let all = std::iter::once(code.as_str()).chain(others).map(str::to_owned).collect();
            spellings.insert(code.clone(), all);
        }
        Ok(Self {
            explanations: Explanations::read(&common.explanations, &common.request_ids)?,
            v3: codes(of("v3")?)?,
            v2: codes(of("v2")?)?,
            first,
            spellings,
            common: errors,
        })
    }

    fn first<'a>(&'a self, code: &'a str) -> &'a str {
        self.first.get(code).map_or(code, String::as_str)
    }

    fn explanation(&self, code: &ErrorCode) -> Result<usize, String> {
        Ok(self.explanations.get(self.first(&code.code), &code.case)?.0)
    }

    /// Cause and remedy of a code, in Chinese and in English.
    fn words(&self, code: &str, case: &str) -> Result<[String; 2], String> {
        let Explanation { chinese, english } = self.explanations.get(self.first(code), case)?.1;
        let chinese = format!("{}{}", chinese.cause, chinese.remedy);
        Ok([chinese, format!("{} {}", english.cause, english.remedy)])
    }

    fn list(&self, key: &str) -> Result<&[Node], String> {
        items(self.common.get(key).ok_or_else(|| format!("no `{key}` in errors.yaml"))?)
    }

    /// `src/operation/catalogued.rs`: each operation with its codes, sorted for lookup, and the
    /// common codes.
    pub(super) fn table(&self, operations: &[Operation]) -> Result<String, String> {
        let mut text = String::from(
            "//! Each operation of the catalogue with its documented error codes, and the error codes of all\n\
             //! operations. Written by `cargo xtask codegen`.\n\n\
             use super::facts::{Catalogued, DocumentedCode, Door, Situation, assumed, doubtful, refusal};\n\
             use crate::error::NextStep::{DoNotRepeat, Later, QueryFirst, SameNumber};\n\n",
        );
        for (name, codes, about) in [
            ("OF_ALL_V3", &self.v3, "The codes of all operations of v3."),
            ("OF_ALL_V2", &self.v2, "The codes of all operations of v2."),
        ] {
            let list = self.codes(codes)?;
            text.push_str(&format!(
                "/// {about}\npub(super) static {name}: &[DocumentedCode] = &{list};\n\n"
            ));
        }
        for (name, key, about) in [
            (
                "AT_THE_DOOR",
                "v2_door",
                "How `return_msg` begins if v2 refuses a request before the operation.",
            ),
            ("AT_THE_DOOR_ENDING", "v2_door_ending", "How `return_msg` ends in this case."),
        ] {
            let doors = self.list(key)?.iter().map(|door| self.door(door));
            let doors = doors.collect::<Result<Vec<_>, _>>()?.join(", ");
            text.push_str(&format!(
                "/// {about}\npub(super) static {name}: &[Door] = &[{doors}];\n\n"
            ));
        }
        let situations = self.list("situations")?.iter().map(|node| self.situation(node));
        let situations = situations.collect::<Result<Vec<_>, _>>()?.join(", ");
        text.push_str(&format!(
            "/// The meaning of an answer without a code, and of a missing answer.\n\
             pub(super) static SITUATIONS: &[Situation] = &[{situations}];\n\n"
        ));
        let mut lists: BTreeMap<&[ErrorCode], usize> = BTreeMap::new();
        for operation in operations.iter().filter(|operation| !operation.errors.is_empty()) {
            let next = lists.len();
            lists.entry(&operation.errors).or_insert(next);
        }
        let mut operations: Vec<_> = operations.iter().collect();
        operations
            .sort_by_key(|operation| (&operation.path, operation.method.name().to_uppercase()));
        text.push_str(
            "/// All operations, by path and method.\npub(super) static CATALOGUED: &[Catalogued] = &[\n",
        );
        for operation in operations {
            let codes = match lists.get(operation.errors.as_slice()) {
                Some(number) => format!("CODES_{number}"),
                None => "&[]".to_owned(),
            };
            let (method, path) = (operation.method.name().to_uppercase(), literal(&operation.path));
            text.push_str(&format!("Catalogued::new({}, {path}, {codes}),\n", literal(&method)));
        }
        text.push_str("];\n\n");
        let mut lists: Vec<_> = lists.into_iter().map(|(codes, number)| (number, codes)).collect();
        lists.sort_unstable_by_key(|(number, _)| *number);
        for (number, codes) in lists {
            let codes = self.codes(codes)?;
            text.push_str(&format!("static CODES_{number}: &[DocumentedCode] = &{codes};\n"));
        }
        Ok(text)
    }

    fn codes(&self, codes: &[ErrorCode]) -> Result<String, String> {
        let codes = codes.iter().map(|code| {
            let kind = match (code.in_doubt, code.is_assumed) {
                (true, _) => "doubtful",
                (false, true) => "assumed",
                (false, false) => "refusal",
            };
            let ErrorCode { status, code: name, next, .. } = code;
            Ok(format!(
                "{kind}({status}, {}, {next:?}, {})",
                literal(name),
                self.explanation(code)?
            ))
        });
        Ok(format!("[{}]", codes.collect::<Result<Vec<_>, String>>()?.join(", ")))
    }

    fn door(&self, node: &Node) -> Result<String, String> {
        let text = |key: &str| node.get(key).and_then(Node::as_text);
        let message = text("message").ok_or("an entry of `v2_door` without `message`")?;
        let means = text("means").ok_or_else(|| format!("`{message}` has no `means`"))?;
        let (at, _) = self.explanations.get(means, text("case").unwrap_or(ANY))?;
        let is_key = matches!(node.get("key"), Some(Node::Bool(true)));
        let next = next(node).map_err(|e| format!("`{message}` {e}"))?;
        Ok(format!("Door::new({}, {is_key}, {next:?}, {at})", literal(message)))
    }

    fn situation(&self, node: &Node) -> Result<String, String> {
        let name = node.get("name").and_then(Node::as_text).ok_or("a situation without `name`")?;
        let (at, _) = self.explanations.get(name, ANY)?;
        let next = next(node).map_err(|e| format!("{name} {e}"))?;
        Ok(format!("Situation::new({}, {next:?}, {at})", literal(name)))
    }

    /// `src/code/constants.rs`: one constant for each code that is not a sentence.
    pub(super) fn constants(&self, operations: &[Operation]) -> Result<String, String> {
        let mut names: BTreeSet<&str> = BTreeSet::new();
        let codes = operations.iter().flat_map(|operation| &operation.errors);
        names.extend(codes.chain(&self.v3).chain(&self.v2).map(|code| code.code.as_str()));
        names.extend(self.spellings.values().flatten().map(String::as_str));
        let mut text = String::from(
            "//! A constant for each error code of the catalogue. Written by `cargo xtask codegen`.\n\n\
             use super::Code;\n",
        );
        for name in names {
            let first = self.first(name);
            let spellings = self.spellings.get(first);
            let list = match spellings {
                Some(all) => all.iter().map(|one| literal(one)).collect::<Vec<_>>().join(", "),
                None => literal(name),
            };
            let [chinese, english] = self.words(name, ANY)?;
            let others = spellings.into_iter().flatten().filter(|other| *other != name);
            let others: Vec<_> = others.map(|other| format!("`{other}`")).collect();
            let same = match others.as_slice() {
                [] => String::new(),
                others => format!("///\n/// The same as {}.\n", others.join(", ")),
            };
            text.push_str(&format!(
                "\n/// {chinese}\n///\n/// {english}\n{same}pub const {name}: Code = Code::new({}, &[{list}]);\n",
                literal(name),
            ));
        }
        Ok(text)
    }

    /// The rustdoc sections about errors and rate limits of each operation, by `operationId`.
    pub(super) fn sections(
        &self,
        operations: &[Operation],
    ) -> Result<BTreeMap<String, String>, String> {
        let mut sections = BTreeMap::new();
        let mut used = Vec::new();
        for operation in operations {
            let of_all = if operation.is_v2 { &self.v2 } else { &self.v3 };
            let (usual, own): (Vec<_>, Vec<_>) =
                operation.errors.iter().partition(|code| of_all.contains(code));
            let mut text = String::new();
            for code in own {
                used.push(self.explanation(code)?);
                let status =
                    if operation.is_v2 { String::new() } else { format!(" ({})", code.status) };
                let doubt = match code.in_doubt {
                    true => ["可能已经执行。", " It may have been carried out."],
                    false => ["", ""],
                };
                let [chinese, english] = self.words(&code.code, &code.case)?;
                let [chinese, english] = [chinese + doubt[0], english + doubt[1]];
                text.push_str(&format!(
                    "- `{}`{status}: {}\n",
                    code.code,
                    words::both(&chinese, &english)
                ));
            }
            if !usual.is_empty() {
                let usual: Vec<_> = usual.iter().map(|code| format!("`{}`", code.code)).collect();
                let usual = usual.join(", ");
                let see = words::both("见 [`code`](crate::code)", "see [`code`](crate::code)");
                text.push_str(&format!("- {usual}: {see}.\n"));
            }
            if !text.is_empty() {
                text = format!("\n# Errors\n\n{text}");
            }
            let limits = rate_limits::section(operation);
            if !text.is_empty() || !limits.is_empty() {
                sections.insert(operation.id.clone(), limits + &text);
            }
        }
        for key in ["v2_door", "v2_door_ending"] {
            for door in self.list(key)? {
                let text = |key: &str| door.get(key).and_then(Node::as_text);
                let means = text("means").unwrap_or_default();
                used.push(self.explanations.get(means, text("case").unwrap_or(ANY))?.0);
            }
        }
        for code in self.v3.iter().chain(&self.v2) {
            used.push(self.explanation(code)?);
        }
        match self.explanations.unused(&used).as_slice() {
            [] => Ok(sections),
            unused => Err(format!("unused explanations: {}", unused.join("; "))),
        }
    }
}

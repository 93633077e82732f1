//! Converts names of the platform to names in Rust. `CONTRIBUTING.md` describes the rules; the
//! tests below define them.

/// Names that are in scope in generated modules or for their readers. A type with such a name would
/// hide them.
const TAKEN_TYPES: &[&str] = &[
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Vec", // of the prelude
    "Enumeration",
    "Fen",
    "JsonText",
    "Listed",
    "Message",
    "Method",
    "Multipart",
    "Named",
    "Numbered",
    "Object",
    "Operation",
    "Request",
    "Response",
    "Sensitive",
    "Time",
    "Upload",
    "Value",
];

/// Names in scope in the module of a node.
const TAKEN_NODES: &[&str] = &["Call", "Chain", "Client", "Members", "Method", "Result", "Self"];

/// Methods that a node has or may get in the future: its HTTP methods and its own.
const NODE_METHODS: &[&str] =
    &["call", "clone", "delete", "fmt", "from", "get", "into", "patch", "post", "put", "untyped"];

/// Functions of every struct of members.
const STRUCT_METHODS: &[&str] = &["clone", "default", "new", "with"];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: &[&str] = &["_", "crate", "self", "super"];

/// Converts `return-advance`, `addInstitutionsub`, `{refund_id}`, `coupon_fee_$n` to lower case
/// with `_` for every other character.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    let characters: Vec<_> = name.chars().collect();
    for (index, &c) in characters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|i| characters.get(i));
        let after = characters.get(index + 1);
        if !c.is_alphanumeric() {
            snake.push('_');
            continue;
        }
        // A capital inside a camel-case name, and the last capital of an abbreviation.
        let is_hump = c.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_uppercase() && after.is_some_and(|a| a.is_lowercase()))
            });
        if is_hump {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    let words: Vec<_> = snake.split('_').filter(|word| !word.is_empty()).collect();
    let snake = words.join("_");
    if snake.starts_with(|c: char| c.is_ascii_digit()) { format!("n{snake}") } else { snake }
}

/// Converts `return_advance` to `ReturnAdvance`.
pub(crate) fn camel(name: &str) -> String {
    let snake = snake(name);
    snake
        .split('_')
        .map(|word| {
            let mut rest = word.chars();
            rest.next()
                .map_or(String::new(), |first| first.to_uppercase().chain(rest).collect::<String>())
        })
        .collect()
}

/// A name as an identifier: a keyword becomes raw, or gets `_` if it cannot.
fn identifier(name: String) -> String {
    if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// The module and method name of a segment that is new among `siblings`. If the name is a method of
/// nodes, it gets `_`, even if this node does not have that method today. A variable with the name
/// of a fixed sibling segment gets `_value`. A fixed segment that differs from another one only by
/// characters other than letters gets a number.
pub(crate) fn step(segment: &str, siblings: &[String]) -> String {
    let name = snake(segment);
    let name = if NODE_METHODS.contains(&name.as_str()) { format!("{name}_") } else { name };
    let name = identifier(name);
    let is_variable = segment.starts_with('{');
    let name = if is_variable && siblings.contains(&name) {
        format!("{}_value", raw(&name))
    } else {
        name
    };
    free(name, siblings)
}

/// The node type of a segment.
pub(crate) fn node(segment: &str) -> String {
    let name = camel(segment);
    if TAKEN_NODES.contains(&name.as_str()) { format!("{name}Node") } else { name }
}

/// The field name of a member that is new among the others. A second member with the same name,
/// ignoring case, gets a number.
pub(crate) fn field(member: &str, others: &[String]) -> String {
    free(identifier(snake(member)), others)
}

/// The method that sets a field.
pub(crate) fn setter(field: &str) -> String {
    if STRUCT_METHODS.contains(&field) { format!("set_{field}") } else { field.to_owned() }
}

/// The constant name of an enumeration value that is new among the others.
pub(crate) fn constant(value: &str, others: &[String]) -> String {
    let minus = value.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_numeric()));
    let text = minus.map_or_else(|| value.to_owned(), |rest| format!("minus_{rest}"));
    let text: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    let name = text.trim_matches('_').to_uppercase();
    let name = match name.chars().next() {
        None => "EMPTY".to_owned(),
        Some(first) if first.is_numeric() => format!("N{name}"),
        Some(_) => name,
    };
    // Every enumeration has a `KNOWN`.
    let name = if name == "KNOWN" { "KNOWN_".to_owned() } else { name };
    free(name, others)
}

/// The type name of a member: its own name, prefixed with the names of its enclosing members, from
/// the inside out, until the name is free.
pub(crate) fn type_name(member: &str, within: &[String], is_free: impl Fn(&str) -> bool) -> String {
    let mut name = camel(member);
    let is_free = |name: &str| !TAKEN_TYPES.contains(&name) && is_free(name);
    for parent in within.iter().rev() {
        if is_free(&name) {
            return name;
        }
        name = format!("{}{name}", camel(parent));
    }
    let plain = name.clone();
    let mut number = 2;
    while !is_free(&name) {
        name = format!("{plain}{number}");
        number += 1;
    }
    name
}

/// An identifier without `r#`, for files and for names derived from it.
pub(crate) fn raw(identifier: &str) -> &str {
    identifier.strip_prefix("r#").unwrap_or(identifier)
}

fn free(name: String, others: &[String]) -> String {
    let mut free = name.clone();
    let mut number = 2;
    while others.contains(&free) {
        free = format!("{}_{number}", raw(&name));
        number += 1;
    }
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn segments_become_modules_and_methods() {
        for (segment, name) in [
            ("return-receipts", "return_receipts"),
            ("sub_merchants", "sub_merchants"),
            ("{refund_id}", "refund_id"),
            ("complaints-v2", "complaints_v2"),
            ("addInstitutionsub", "add_institutionsub"),
            ("addinstitutionsub", "addinstitutionsub"),
            ("return", "r#return"),
            ("use", "r#use"),
            ("try", "r#try"),
            ("self", "self_"),
            ("delete", "delete_"),
            ("untyped", "untyped_"),
            ("get", "get_"),
        ] {
            assert_eq!(step(segment, &[]), name, "{segment}");
        }
    }

    #[test]
    fn two_variables_at_one_place_are_two_steps() {
        let first = step("{out_refund_no}", &[]);
        assert_eq!(step("{refund_id}", &[first]), "refund_id");
    }

    #[test]
    fn a_variable_yields_to_a_fixed_segment() {
        let fixed = step("policy-periods", &[]);
        assert_eq!(step("{policy_periods}", &[fixed]), "policy_periods_value");
        let taken = strings(&["policy_periods", "policy_periods_value"]);
        assert_eq!(step("{policy_periods}", &taken), "policy_periods_value_2");
    }

    #[test]
    fn a_second_fixed_segment_of_a_name_gets_a_number() {
        let first = step("policy-periods", &[]);
        assert_eq!(step("policy_periods", &[first]), "policy_periods_2");
    }

    #[test]
    fn segments_become_node_types() {
        for (segment, name) in [
            ("return-advance", "ReturnAdvance"),
            ("{refund_id}", "RefundId"),
            ("v3", "V3"),
            ("addInstitutionsub", "AddInstitutionsub"),
            ("sync", "Sync"),
            ("result", "ResultNode"),
            ("chain", "ChainNode"),
        ] {
            assert_eq!(node(segment), name, "{segment}");
        }
    }

    #[test]
    fn members_become_fields() {
        for (member, name) in [
            ("out_refund_no", "out_refund_no"),
            ("type", "r#type"),
            ("self", "self_"),
            ("payAuthNo", "pay_auth_no"),
            ("mchID", "mch_id"),
            ("URLList", "url_list"),
            ("coupon_type_$n", "coupon_type_n"),
            ("coupon_fee_$n_$m", "coupon_fee_n_m"),
            ("1st", "n1st"),
        ] {
            assert_eq!(field(member, &[]), name, "{member}");
        }
        assert_eq!(field("payAuthNo", &strings(&["pay_auth_no"])), "pay_auth_no_2");
        assert_eq!(field("Type", &strings(&["r#type"])), "type_2");
        assert_eq!(setter("new"), "set_new");
        assert_eq!(setter("r#type"), "r#type");
    }

    #[test]
    fn values_become_constants() {
        for (value, name) in [
            ("SUCCESS", "SUCCESS"),
            ("HMAC-SHA256", "HMAC_SHA256"),
            ("1.0", "N1_0"),
            ("-1", "MINUS_1"),
            ("一级", "一级"),
            ("", "EMPTY"),
            ("known", "KNOWN_"),
        ] {
            assert_eq!(constant(value, &[]), name, "{value}");
        }
        assert_eq!(constant("success", &strings(&["SUCCESS"])), "SUCCESS_2");
    }

    #[test]
    fn types_take_the_name_of_what_they_lie_within() {
        let within = strings(&["Response", "amount"]);
        assert_eq!(type_name("goods_detail", &within, |_| true), "GoodsDetail");
        assert_eq!(type_name("from", &within, |_| true), "AmountFrom");
        let taken = |name: &str| !["Total", "AmountTotal", "ResponseAmountTotal"].contains(&name);
        assert_eq!(type_name("total", &within, taken), "ResponseAmountTotal2");
    }
}

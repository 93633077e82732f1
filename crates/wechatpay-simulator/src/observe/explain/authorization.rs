//! Explains an `Authorization` header that cannot be parsed.

use http::header::AUTHORIZATION;

use super::cause;
use super::explanation::{Explanation, Refused, quoted};
use crate::gate::authorization::expected;

pub(super) fn explain(refused: &Refused<'_>) -> Explanation {
    let mut values = refused.headers.get_all(AUTHORIZATION).iter();
    let Some(value) = values.next().filter(|value| !value.is_empty()) else {
        return Explanation::new(
            cause::AUTHORIZATION_MISSING,
            "There is no `Authorization` header: every request of v3 is signed.",
            "缺少 Authorization 请求头：v3 的每个请求都要签名。",
        );
    };
    if values.next().is_some() {
        return malformed("there are two of it", "有两个");
    }
    let Ok(value) = value.to_str() else {
        return malformed("it has other characters than ASCII", "含有非 ASCII 字符");
    };
    let (scheme, rest) = value.split_once(' ').unwrap_or((value, ""));
    let (expected_scheme, names) = expected(refused.target);
    if scheme != expected_scheme {
        return wrong_scheme(scheme, expected_scheme);
    }
    members(rest, names)
}

fn wrong_scheme(scheme: &str, expected: &str) -> Explanation {
    if scheme.starts_with(expected) {
        return malformed("there is no space after the scheme", "认证类型之后缺少空格");
    }
    let (en, zh) = match scheme {
        "WECHATPAY2-SM2-WITH-SM3" => (" SM2 is not simulated.", "本模拟器不支持国密 SM2。"),
        "WECHATPAY-BRAND-SHA256-RSA2048" => {
            (" That one is for `/brand/…`.", "该认证类型用于 /brand/… 接口。")
        }
        _ if scheme.eq_ignore_ascii_case(expected) => {
            (" It is written in capitals.", "请使用大写字母。")
        }
        _ => ("", ""),
    };
    let found = quoted(scheme);
    Explanation::new(
        cause::SCHEME_MISSPELLED,
        format!("The scheme of `Authorization` is `{found}`, and has to be `{expected}`.{en}"),
        format!("Authorization 的认证类型是 {found}，应为 {expected}。{zh}"),
    )
}

fn members(rest: &str, names: [&str; 5]) -> Explanation {
    // The members that can be parsed.
    let named: Vec<(&str, &str)> = rest
        .split(',')
        .map(|member| member.split_once('=').unwrap_or((member, "")))
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect();
    let value = |name: &str| {
        let member = named.iter().find(|(its, _)| *its == name);
        member.map(|(_, value)| value.trim_matches('"')).filter(|value| !value.is_empty())
    };
    let missing: Vec<&str> = names.into_iter().filter(|name| value(name).is_none()).collect();
    let strange: Vec<String> = named
        .iter()
        .filter(|(name, _)| !names.contains(name) && !name.is_empty())
        .map(|(name, _)| quoted(name))
        .collect();
    if !missing.is_empty() {
        let (en, zh) = if strange.is_empty() {
            (String::new(), String::new())
        } else {
            let strange = strange.join(", ");
            (
                format!(" What is there and has no meaning: {strange}."),
                format!("多出的成员：{strange}。"),
            )
        };
        return Explanation::new(
            cause::PARTS_MISSING,
            format!(
                "`Authorization` has no {}, or an empty one: it has {}.{en}",
                missing.join(", "),
                names.join(", ")
            ),
            format!(
                "Authorization 缺少 {}，或其值为空：必须包含 {}。{zh}",
                missing.join("、"),
                names.join("、")
            ),
        );
    }
    let twice =
        names.into_iter().find(|name| named.iter().filter(|(its, _)| its == name).count() > 1);
    if let Some(twice) = twice {
        malformed(&format!("{twice} is there twice"), &format!("{twice} 出现了两次"))
    } else if !strange.is_empty() {
        let strange = strange.join(", ");
        malformed(&format!("{strange} has no meaning there"), &format!("多出了 {strange}"))
    } else if rest.contains([' ', '\t']) {
        malformed("there is white space within it", "成员之间不能有空格")
    } else if named
        .iter()
        .any(|(_, value)| !(value.len() > 1 && value.starts_with('"') && value.ends_with('"')))
    {
        malformed("a value has no quotes around it", "成员的值缺少双引号")
    } else {
        malformed(
            "it is `name=\"value\"`, with commas between them",
            "格式应为 name=\"value\"，以逗号分隔",
        )
    }
}

fn malformed(en: &str, zh: &str) -> Explanation {
    Explanation::new(
        cause::AUTHORIZATION_MALFORMED,
        format!("`Authorization` cannot be read: {en}."),
        format!("Authorization 请求头格式错误：{zh}。"),
    )
}

//! Explains a path that does not exist, or does not support this method.

use super::cause;
use super::explanation::{Explanation, Refused, quoted};
use crate::catalogue;

/// Paths with more segments are not compared.
const MOST_SEGMENTS: usize = 16;
const MOST_BYTES: usize = 300;

/// The cost of a missing segment, and the highest cost of two different segments.
const MISSING: usize = 2;
const DIFFERENT: usize = 4;

pub(super) fn unknown(refused: &Refused<'_>) -> Explanation {
    let path = path(refused);
    let nearest = nearest(path).map(|(method, template)| format!("{method} {template}"));
    let (en, zh) = match nearest {
        Some(nearest) => {
            (format!(" The nearest one is `{nearest}`."), format!("最接近的是 {nearest}。"))
        }
        None => (String::new(), String::new()),
    };
    Explanation::new(
        cause::PATH_UNKNOWN,
        format!("There is no operation with the path `{}`.{en}", quoted(path)),
        format!("没有路径为 {} 的接口。{zh}", quoted(path)),
    )
}

pub(super) fn method(refused: &Refused<'_>) -> Explanation {
    let path = path(refused);
    let here =
        catalogue::operations().filter(|(_, known)| catalogue::matches(known, path).is_some());
    let mut methods: Vec<&str> = here.map(|(method, _)| method).collect();
    methods.sort_unstable();
    methods.dedup();
    let method = refused.method;
    Explanation::new(
        cause::METHOD_NOT_ALLOWED,
        format!("`{method}` is no method of this path: it has {}.", methods.join(", ")),
        format!("该路径不支持 {method} 方法，支持的有 {}。", methods.join("、")),
    )
}

fn path<'r>(refused: &Refused<'r>) -> &'r str {
    refused.target.split_once('?').map_or(refused.target, |(path, _)| path)
}

/// The operation with the most similar path, if any is similar enough.
fn nearest(path: &str) -> Option<(&'static str, &'static str)> {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    if segments.len() > MOST_SEGMENTS || path.len() > MOST_BYTES {
        return None;
    }
    let all = catalogue::operations().map(|(method, template)| {
        let known: Vec<&str> = template.split('/').skip(1).collect();
        (distance(&segments, &known), method, template)
    });
    let (distance, method, template) = all.min_by_key(|(distance, ..)| *distance)?;
    // At least half of the path must match.
    (distance <= segments.len() * DIFFERENT / 2).then_some((method, template))
}

/// The difference between a path and a template.
fn distance(path: &[&str], template: &[&str]) -> usize {
    edits(path, template, MISSING, |segment, known| match known.starts_with('{') {
        true => usize::from(segment.is_empty()) * DIFFERENT,
        // A segment of very different length counts as fully different.
        false if segment.len().abs_diff(known.len()) > 3 => DIFFERENT,
        false => {
            let (one, other): (Vec<char>, Vec<char>) =
                (segment.chars().collect(), known.chars().collect());
            edits(&one, &other, 1, |one, other| usize::from(one != other)).min(DIFFERENT)
        }
    })
}

/// The lowest cost of turning one sequence into the other (Levenshtein).
fn edits<T: PartialEq>(
    one: &[T],
    other: &[T],
    missing: usize,
    cost: impl Fn(&T, &T) -> usize,
) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).map(|at| at * missing).collect();
    for (at, item) in one.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = (at + 1) * missing;
        next.push(left);
        for (its, pair) in other.iter().zip(row.windows(2)) {
            let [diagonal, above] = pair else { continue };
            let differ = if item == its { 0 } else { cost(item, its) };
            left = (diagonal + differ).min(above + missing).min(left + missing);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_path_is_found() {
        for (path, template) in [
            ("/v3/pay/transaction/native", "/v3/pay/transactions/native"),
            ("/v3/certificates/", "/v3/certificates"),
            ("/pay/transactions/jsapi", "/v3/pay/transactions/jsapi"),
            ("/v3/refund/domestic/refund/1", "/v3/refund/domestic/refunds/{out_refund_no}"),
            ("/pay/unifedorder", "/pay/unifiedorder"),
        ] {
            assert_eq!(nearest(path).map(|(_, template)| template), Some(template), "{path}");
        }
        assert_eq!(nearest("/favicon.ico"), None);
        assert_eq!(nearest(&"/a".repeat(MOST_SEGMENTS + 1)), None);
    }

    #[test]
    fn edits_are_counted() {
        let count = |one: &str, other: &str| {
            let (one, other): (Vec<char>, Vec<char>) =
                (one.chars().collect(), other.chars().collect());
            edits(&one, &other, 1, |one, other| usize::from(one != other))
        };
        assert_eq!([count("kitten", "sitting"), count("", "abc"), count("a", "a")], [3, 3, 0]);
    }
}

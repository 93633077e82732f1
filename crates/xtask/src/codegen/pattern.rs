//! Converts regular expressions of the catalogue to patterns of the SDK: alternatives of pieces.
//!
//! Only expressions that match without backtracking are supported. The SDK's matcher is greedy, so
//! the characters of a piece without a fixed length must not overlap with the next piece.

/// A set of characters with a repetition count.
struct Piece {
    ranges: Vec<(char, char)>,
    least: u32,
    most: u32,
}

/// The alternatives as constant expressions: `&[Piece(&[('0', '9')], 1, 32)], …`.
pub(crate) fn translated(pattern: &str) -> Result<String, String> {
    let whole = pattern.strip_prefix('^').and_then(|rest| rest.strip_suffix('$'));
    let whole = whole.ok_or("it is not enclosed by `^` and `$`")?;
    let ways = match whole.strip_prefix("(?:").and_then(|rest| rest.strip_suffix(')')) {
        Some(ways) => ways.split('|').collect(),
        None => vec![whole],
    };
    let ways = ways.into_iter().map(|way| Ok(expression(&pieces(way)?)));
    Ok(ways.collect::<Result<Vec<_>, String>>()?.join(", "))
}

fn expression(pieces: &[Piece]) -> String {
    let pieces = pieces.iter().map(|Piece { ranges, least, most }| {
        let ranges: Vec<_> =
            ranges.iter().map(|(from, to)| format!("({from:?}, {to:?})")).collect();
        let most = if *most == u32::MAX { "u32::MAX".to_owned() } else { most.to_string() };
        format!("Piece(&[{}], {least}, {most})", ranges.join(", "))
    });
    format!("&[{}]", pieces.collect::<Vec<_>>().join(", "))
}

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut rest = text;
    let mut pieces = Vec::new();
    while let Some(first) = rest.chars().next() {
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
        let ranges = match first {
            '[' => {
                let (set, behind) = rest.split_once(']').ok_or("a set without an end")?;
                rest = behind;
                set_of(set)?
            }
            '\\' => match rest.chars().next() {
                Some('d') => {
                    rest = rest.get(1..).unwrap_or_default();
                    vec![('0', '9')]
                }
                _ => return Err("an escape other than `\\d`".to_owned()),
            },
            '(' | ')' | '|' | '.' | '^' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => {
                return Err(format!("an unexpected `{first}`"));
            }
            literal => vec![(literal, literal)],
        };
        let (least, most);
        (least, most, rest) = count(rest)?;
        pieces.push(Piece { ranges, least, most });
    }
    for (at, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.least < piece.most) {
        for next in pieces.iter().skip(at + 1) {
            if overlap(&piece.ranges, &next.ranges) {
                return Err(
                    "a piece of variable length may match characters of the next piece".to_owned()
                );
            }
            if next.least > 0 {
                break;
            }
        }
    }
    Ok(pieces)
}

fn overlap(these: &[(char, char)], those: &[(char, char)]) -> bool {
    these.iter().any(|(from, to)| those.iter().any(|(start, end)| from <= end && start <= to))
}

/// The repetition count, and the rest of the expression after it.
fn count(rest: &str) -> Result<(u32, u32, &str), String> {
    let behind = rest.get(1..).unwrap_or_default();
    Ok(match rest.chars().next() {
        Some('+') => (1, u32::MAX, behind),
        Some('*') => (0, u32::MAX, behind),
        Some('?') => (0, 1, behind),
        Some('{') => {
            let (numbers, behind) = behind.split_once('}').ok_or("a number without an end")?;
            let (least, most) = numbers.split_once(',').unwrap_or((numbers, numbers));
            let number =
                |text: &str| text.parse::<u32>().map_err(|_| format!("the repetition `{text}`"));
            let most = if most.is_empty() { u32::MAX } else { number(most)? };
            (number(least)?, most, behind)
        }
        _ => (1, 1, rest),
    })
}

/// The ranges of a set in brackets.
fn set_of(set: &str) -> Result<Vec<(char, char)>, String> {
    let (is_not, set) = match set.strip_prefix('^') {
        Some(set) => (true, set),
        None => (false, set),
    };
    if set.contains('\\') {
        return Err("an escape in a set".to_owned());
    }
    let characters: Vec<_> = set.chars().collect();
    let mut ranges = Vec::new();
    let mut rest = characters.as_slice();
    loop {
        rest = match rest {
            [] => break,
            [from, '-', to, behind @ ..] => {
                ranges.push((*from, *to));
                behind
            }
            [one, behind @ ..] => {
                ranges.push((*one, *one));
                behind
            }
        };
    }
    if !is_not {
        return Ok(ranges);
    }
    ranges.sort_unstable();
    let mut others = Vec::new();
    let mut next = Some('\0');
    for (from, to) in ranges {
        if let Some(start) = next.filter(|start| *start < from) {
            others.push((start, ('\0'..from).next_back().unwrap_or(start)));
        }
        next = (to..=char::MAX).nth(1);
    }
    others.extend(next.map(|start| (start, char::MAX)));
    Ok(others)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_read_in_one_go_is_translated() {
        for (pattern, expected) in [
            ("^[0-9_-]+$", "&[Piece(&[('0', '9'), ('_', '_'), ('-', '-')], 1, u32::MAX)]"),
            (
                r"^(?:\d{8}|On)$",
                "&[Piece(&[('0', '9')], 8, 8)], &[Piece(&[('O', 'O')], 1, 1), Piece(&[('n', 'n')], 1, 1)]",
            ),
            ("^#[A-F]{1,6}$", "&[Piece(&[('#', '#')], 1, 1), Piece(&[('A', 'F')], 1, 6)]"),
            (
                "^as?:[^?]+$",
                "&[Piece(&[('a', 'a')], 1, 1), Piece(&[('s', 's')], 0, 1), Piece(&[(':', ':')], 1, 1), \
                 Piece(&[('\\0', '>'), ('@', '\\u{10ffff}')], 1, u32::MAX)]",
            ),
        ] {
            assert_eq!(translated(pattern).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn what_would_have_to_go_back_is_refused() {
        for pattern in
            ["^a*ab$", "^[a-z]+[m-n]$", "^a?a$", "a+", "^(a)$", "^.$", r"^\w$", "^[a$", "^a{x}$"]
        {
            assert!(translated(pattern).is_err(), "{pattern}");
        }
    }
}

//! The position of the first difference between two messages.

use serde_json::{Value, json};

/// Number of bytes shown from the difference on.
const SHOWN: usize = 16;

/// The position of the first difference, and the bytes there.
pub(super) fn find(expected: &[u8], signed: &[u8]) -> Option<Value> {
    let same = expected.iter().zip(signed).take_while(|(one, other)| one == other).count();
    if same == expected.len() && same == signed.len() {
        return None;
    }
    let line = expected.iter().take(same).filter(|byte| **byte == b'\n').count() + 1;
    Some(json!({
        "offset": same,
        "line": line,
        "expected": hex(expected, same),
        "signed": hex(signed, same),
    }))
}

/// The bytes from a position on; empty if the message is shorter.
fn hex(message: &[u8], from: usize) -> Vec<String> {
    message.iter().skip(from).take(SHOWN).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_found() {
        assert_eq!(find(b"GET\n/a\n", b"GET\n/a\n"), None);
        let told = find(b"GET\n/a?b\n", b"GET\n/a\n").unwrap();
        assert_eq!(told["offset"], 6);
        assert_eq!(told["line"], 2);
        assert_eq!(told["expected"], json!(["3f", "62", "0a"]));
        assert_eq!(told["signed"], json!(["0a"]));
        let ended = find(b"GET\n", b"GET").unwrap();
        assert_eq!((&ended["offset"], &ended["signed"]), (&json!(3), &json!([])));
        let long = find(&[b'a'; 40], b"").unwrap();
        assert_eq!(long["expected"].as_array().unwrap().len(), SHOWN);
    }
}

//! The platform's error codes, to compare with: `error.is(code::NOT_ENOUGH)`.
//!
//! The platform spells some codes differently by product and protocol: `NOT_ENOUGH` and `NOTENOUGH`, `NO_AUTH` and
//! `NOAUTH`, and eight names for too many requests. Each spelling has a constant here, and each constant matches all
//! spellings. Similar names with different meanings are different codes: `ORDER_NOT_EXIST` is about an order,
//! `MCH_NOT_EXISTS` about a merchant.
//!
//! A code can mean different things in different operations. [`Error::help`](crate::Error::help) explains it for
//! the operation that failed; the texts here hold where an operation says nothing else.

mod constants;

use std::fmt;

pub use self::constants::*;

/// An error code with all its spellings.
///
/// ```
/// use wechatpay_sdk::code::{self, Code};
///
/// /// The order cannot be paid any more.
/// const ENDED: [Code; 2] = [code::ORDER_CLOSED, code::ORDER_PAID];
///
/// assert!(ENDED.iter().any(|code| code.matches("ORDERCLOSED")));
/// assert_eq!(code::NOT_ENOUGH.as_str(), "NOT_ENOUGH");
/// assert!(code::NOT_ENOUGH.spellings().contains(&"NOTENOUGH"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Code {
    name: &'static str,
    spellings: &'static [&'static str],
}

impl Code {
    const fn new(name: &'static str, spellings: &'static [&'static str]) -> Self {
        Self { name, spellings }
    }

    /// The name of the constant: `NOT_ENOUGH`.
    pub const fn as_str(self) -> &'static str {
        self.name
    }

    /// All spellings, including the name of the constant.
    pub const fn spellings(self) -> &'static [&'static str] {
        self.spellings
    }

    /// Whether `code`, a code that the platform sent, is one of the spellings.
    pub fn matches(self, code: &str) -> bool {
        self.spellings.contains(&code)
    }
}

/// Two codes are equal if they are spellings of the same code.
impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.matches(other.name)
    }
}

impl Eq for Code {}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_one_code_and_resembling_codes_are_not() {
        for (code, others) in [
            (NOT_ENOUGH, &["NOT_ENOUGH", "NOTENOUGH"][..]),
            (NOTENOUGH, &["NOT_ENOUGH", "NOTENOUGH"]),
            (NOAUTH, &["NO_AUTH"]),
            (SIGNERROR, &["SIGN_ERROR"]),
            (FREQUENCY_LIMITED, &["RATELIMIT_EXCEEDED", "FREQENCY_LIMIT", "FREQ_LIMIT"]),
        ] {
            for other in others {
                assert!(code.matches(other), "{code} {other}");
            }
        }
        assert_eq!(NO_AUTH, NOAUTH);
        assert_ne!(ORDER_NOT_EXIST, MCH_NOT_EXISTS);
        assert!(!ORDER_NOT_EXIST.matches("RESOURCE_NOT_EXISTS"));
        assert!(!NOT_ENOUGH.matches("not_enough") && !NOT_ENOUGH.matches(""));
        assert_eq!(
            (NOTENOUGH.to_string().as_str(), NOTENOUGH.as_str()),
            ("NOTENOUGH", "NOTENOUGH")
        );
    }
}

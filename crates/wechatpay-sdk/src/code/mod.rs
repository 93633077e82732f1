//! The platform's error codes, to compare with: `error.is(code::NOT_ENOUGH)`.
//!
//! The platform spells some codes in several ways, by product and by protocol: `NOT_ENOUGH` and `NOTENOUGH`,
//! `NO_AUTH` and `NOAUTH`, and eight names for too many requests. Each spelling has a constant here, and each
//! of them matches all spellings. Codes that only resemble each other are no spellings: an order that does
//! not exist (`ORDER_NOT_EXIST`) is another matter than a merchant that does not exist (`MCH_NOT_EXISTS`).
//!
//! A code can mean different things in different operations. [`Error::help`](crate::Error::help) explains it for
//! the operation that failed; the texts here hold where an operation says nothing else.

mod constants;

use std::fmt;

pub use self::constants::*;

/// An error code in all its spellings.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    name: &'static str,
    spellings: &'static [&'static str],
}

impl Code {
    const fn new(name: &'static str, spellings: &'static [&'static str]) -> Self {
        Self { name, spellings }
    }

    /// The code as the constant is called: `NOT_ENOUGH`.
    pub const fn as_str(self) -> &'static str {
        self.name
    }

    /// All spellings, this one among them.
    pub const fn spellings(self) -> &'static [&'static str] {
        self.spellings
    }

    /// Whether `code`, as the platform sent it, is this code in any of its spellings.
    pub fn matches(self, code: &str) -> bool {
        self.spellings.contains(&code)
    }
}

/// Two codes are equal if they are spellings of one.
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

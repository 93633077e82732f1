//! The types of the texts that `cargo xtask codegen` writes.

use super::language::Language;

/// A cause and a remedy, in one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub(super) cause: &'static str,
    pub(super) remedy: &'static str,
}

impl Words {
    pub(super) const fn new(cause: &'static str, remedy: &'static str) -> Self {
        Self { cause, remedy }
    }
}

/// An explanation in both languages.
#[derive(Debug)]
pub(super) struct Explanation {
    chinese: Words,
    english: Words,
}

impl Explanation {
    pub(super) const fn new(chinese: Words, english: Words) -> Self {
        Self { chinese, english }
    }

    pub(super) fn words(&self, language: Language) -> Words {
        match language {
            Language::Chinese => self.chinese,
            Language::English => self.english,
        }
    }
}

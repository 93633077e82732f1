//! The user's language, as the library determines it.

use wechatpay_catalogue::words::Language;

pub(crate) fn of_user() -> Language {
    match wechatpay_sdk::Language::of_user() {
        wechatpay_sdk::Language::Chinese => Language::Chinese,
        _ => Language::English,
    }
}

/// Chooses one of two texts with the same meaning.
pub(crate) fn either<'t>(language: Language, chinese: &'t str, english: &'t str) -> &'t str {
    if language == Language::Chinese { chinese } else { english }
}

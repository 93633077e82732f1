//! The language of the user: that of the library, for the words of the catalogue.

use wechatpay_catalogue::words::Language;

pub(crate) fn of_user() -> Language {
    match wechatpay_sdk::Language::of_user() {
        wechatpay_sdk::Language::Chinese => Language::Chinese,
        _ => Language::English,
    }
}

/// One of two texts that say the same.
pub(crate) fn either<'t>(language: Language, chinese: &'t str, english: &'t str) -> &'t str {
    if language == Language::Chinese { chinese } else { english }
}

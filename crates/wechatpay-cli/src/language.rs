//! The language of the user: Chinese where `LC_ALL`, `LC_MESSAGES` or `LANG` says so, else English.

use wechatpay_catalogue::words::Language;

pub(crate) fn of_user() -> Language {
    let language = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match language {
        Some(language) if language.starts_with("zh") => Language::Chinese,
        _ => Language::English,
    }
}

/// One of two texts that say the same.
pub(crate) fn either<'t>(language: Language, chinese: &'t str, english: &'t str) -> &'t str {
    if language == Language::Chinese { chinese } else { english }
}

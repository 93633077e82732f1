//! The language of texts for people.

/// The language of texts for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// 简体中文
    Chinese,
    /// English
    English,
}

impl Language {
    /// The user's language: Chinese if the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set begins
    /// with `zh`, else English.
    ///
    /// ```
    /// use wechatpay_sdk::Language;
    ///
    /// println!("{:?}", Language::of_user()); // by `LANG` and the like
    /// ```
    pub fn of_user() -> Self {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        Self::of_locales(names.into_iter().filter_map(|name| std::env::var(name).ok()))
    }

    /// The language of the first locale that is not empty.
    fn of_locales(mut locales: impl Iterator<Item = String>) -> Self {
        let locale = locales.find(|locale| !locale.is_empty());
        let is_chinese = locale.is_some_and(|locale| locale.starts_with("zh"));
        if is_chinese { Self::Chinese } else { Self::English }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_that_is_set_decides() {
        for (locales, expected) in [
            (&["zh_CN.UTF-8"][..], Language::Chinese),
            (&["", "zh_TW"], Language::Chinese),
            (&["en_US.UTF-8", "zh_CN"], Language::English),
            (&["C", "zh_CN"], Language::English),
            (&[], Language::English),
        ] {
            let locales_of = locales.iter().map(|locale| (*locale).to_owned());
            assert_eq!(Language::of_locales(locales_of), expected, "{locales:?}");
        }
    }
}

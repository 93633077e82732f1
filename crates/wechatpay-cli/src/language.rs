//! The user's language, as the library determines it, and the texts of the command in both languages.

use std::fmt::Display;
use std::io::ErrorKind;

use wechatpay_catalogue::words::Language;

/// Chinese if the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set begins with `zh`, else English. Every text
/// of the command follows it.
pub(crate) fn of_user() -> Language {
    // Tests must not depend on the environment.
    if cfg!(test) {
        return Language::English;
    }
    match wechatpay_sdk::Language::of_user() {
        wechatpay_sdk::Language::Chinese => Language::Chinese,
        _ => Language::English,
    }
}

/// Chooses one of two texts with the same meaning.
pub(crate) fn either<T>(language: Language, chinese: T, english: T) -> T {
    if language == Language::Chinese { chinese } else { english }
}

/// A text for people. Programs get the English one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    english: String,
    /// `None` for a text that exists in English only, such as an error of the library.
    chinese: Option<String>,
}

/// A text in both languages.
pub(crate) fn say(chinese: impl Into<String>, english: impl Into<String>) -> Text {
    Text { english: english.into(), chinese: Some(chinese.into()) }
}

/// A text that exists in English only.
impl<T: Display> From<T> for Text {
    fn from(english: T) -> Self {
        Self { english: english.to_string(), chinese: None }
    }
}

impl Text {
    pub(crate) fn english(&self) -> &str {
        &self.english
    }

    /// The text in this language, if it exists.
    pub(crate) fn of(&self, language: Language) -> &str {
        match &self.chinese {
            Some(chinese) if language == Language::Chinese => chinese,
            _ => &self.english,
        }
    }

    /// The language in which the user reads it.
    pub(crate) fn language(&self) -> Language {
        if self.chinese.is_some() { of_user() } else { Language::English }
    }

    pub(crate) fn for_user(&self) -> &str {
        self.of(self.language())
    }

    /// The text after the name of the thing that it is about.
    pub(crate) fn within(self, place: impl Display) -> Self {
        Self {
            english: format!("{place}: {}", self.english),
            chinese: self.chinese.map(|chinese| format!("{place}：{chinese}")),
        }
    }

    /// This text and then another one: in Chinese only if both are.
    pub(crate) fn then(self, next: Self) -> Self {
        Self {
            english: self.english + &next.english,
            chinese: self.chinese.zip(next.chinese).map(|(text, next)| text + &next),
        }
    }
}

/// Why a value of the command line is refused. The parser of the command line shows it in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong(pub(crate) Text);

impl Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0.english())
    }
}

impl std::error::Error for Wrong {}

/// Whether a text has Chinese characters.
pub(crate) fn has_chinese(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{3400}'..='\u{9fff}'))
}

/// The cause of a failed input or output in Chinese. The system's own text is in English.
pub(crate) fn cause(error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "不存在".to_owned(),
        ErrorKind::PermissionDenied => "没有权限".to_owned(),
        ErrorKind::AlreadyExists => "已存在".to_owned(),
        ErrorKind::AddrInUse => "地址已被占用".to_owned(),
        ErrorKind::AddrNotAvailable => "本机没有该地址".to_owned(),
        ErrorKind::ConnectionRefused => "连接被拒绝".to_owned(),
        ErrorKind::IsADirectory => "是一个目录".to_owned(),
        ErrorKind::NotADirectory => "路径中有一段不是目录".to_owned(),
        ErrorKind::StorageFull => "磁盘已满".to_owned(),
        ErrorKind::InvalidData => "内容不是 UTF-8 文本".to_owned(),
        ErrorKind::TimedOut => "超时".to_owned(),
        _ => match error.raw_os_error() {
            Some(code) => format!("系统错误 {code}"),
            None => "输入输出错误".to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_chinese_only_where_all_of_it_is() {
        let both = say("失败", "failed");
        assert_eq!(both.of(Language::Chinese), "失败");
        assert_eq!(both.of(Language::English), "failed");
        assert_eq!(Text::from("lost").of(Language::Chinese), "lost");
        assert_eq!(Text::from("lost").language(), Language::English);
        for (text, chinese) in [
            (both.clone().then(say("。", ".")), "失败。"),
            (both.then(Text::from(".")), "failed."),
            (Text::from("lost").then(say("。", ".")), "lost."),
        ] {
            assert_eq!(text.of(Language::Chinese), chinese);
        }
    }
}

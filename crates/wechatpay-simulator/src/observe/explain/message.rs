//! The signed message of v3, and common mistakes in building it.

use std::borrow::Cow;

use super::cause;

/// The parts of the message.
#[derive(Clone)]
pub(super) struct Message<'a> {
    pub(super) method: Cow<'a, str>,
    pub(super) target: Cow<'a, str>,
    pub(super) timestamp: Cow<'a, str>,
    pub(super) nonce: Cow<'a, str>,
    pub(super) body: Cow<'a, [u8]>,
}

/// A message that may have been signed, and the mistake that it would show.
pub(super) struct Guess {
    pub(super) cause: &'static str,
    pub(super) en: String,
    pub(super) zh: String,
    pub(super) message: Vec<u8>,
}

/// A value that may have been used instead of the right value.
pub(super) struct Instead<T> {
    pub(super) cause: &'static str,
    pub(super) en: String,
    pub(super) zh: String,
    pub(super) value: T,
}

impl<T> Instead<T> {
    pub(super) fn new(
        cause: &'static str,
        en: impl Into<String>,
        zh: impl Into<String>,
        value: T,
    ) -> Self {
        Self { cause, en: en.into(), zh: zh.into(), value }
    }

    /// The guess with this value in the message.
    pub(super) fn guess(self, message: impl FnOnce(T) -> Vec<u8>) -> Guess {
        Guess { cause: self.cause, en: self.en, zh: self.zh, message: message(self.value) }
    }
}

impl<'a> Message<'a> {
    /// The message: each part followed by a line feed.
    pub(super) fn write(&self) -> Vec<u8> {
        self.write_with(["\n"; 5])
    }

    pub(super) fn with_target(&self, target: String) -> Vec<u8> {
        Self { target: target.into(), ..self.clone() }.write()
    }

    pub(super) fn with_body(&self, body: Vec<u8>) -> Vec<u8> {
        Self { body: body.into(), ..self.clone() }.write()
    }

    pub(super) fn with_method(&self, method: &str) -> Vec<u8> {
        Self { method: method.to_owned().into(), ..self.clone() }.write()
    }

    pub(super) fn with_timestamp(&self, timestamp: String) -> Vec<u8> {
        Self { timestamp: timestamp.into(), ..self.clone() }.write()
    }

    pub(super) fn with_nonce(&self, nonce: String) -> Vec<u8> {
        Self { nonce: nonce.into(), ..self.clone() }.write()
    }

    fn parts(&self) -> [&[u8]; 5] {
        [
            self.method.as_bytes(),
            self.target.as_bytes(),
            self.timestamp.as_bytes(),
            self.nonce.as_bytes(),
            &self.body,
        ]
    }

    /// The parts, each followed by its own ending.
    fn write_with(&self, ends: [&str; 5]) -> Vec<u8> {
        let pairs = self.parts().into_iter().zip(ends);
        pairs.flat_map(|(part, end)| [part, end.as_bytes()]).collect::<Vec<_>>().concat()
    }

    /// The right parts, joined in wrong ways.
    pub(super) fn layouts(&self) -> Vec<Guess> {
        const NAMES: [(&str, &str); 5] = [
            ("the method", "请求方法"),
            ("the URL", "URL"),
            ("the timestamp", "时间戳"),
            ("the nonce", "随机串"),
            ("the body", "请求报文主体"),
        ];
        let mut all = Vec::new();
        let mut add = |cause, en: String, zh: String, message| {
            all.push(Guess { cause, en, zh, message });
        };
        for (at, (en, zh)) in NAMES.into_iter().enumerate().rev() {
            let mut ends = ["\n"; 5];
            if let Some(end) = ends.get_mut(at) {
                *end = "";
            }
            add(
                cause::NEWLINE_MISSING,
                format!(
                    "The message that was signed has no line feed after {en}: each of its five \
                     lines ends with one, the last one too."
                ),
                format!(
                    "签名串在{zh}之后缺少换行符：签名串一共五行，每一行（包括最后一行）都以 \\n \
                     结束。"
                ),
                self.write_with(ends),
            );
        }
        for (ends, what, zh) in [
            (["\n", "\n", "\n", "", ""], "the nonce and the body", "随机串和请求报文主体"),
            ([""; 5], "any of its lines", "任何一行"),
        ] {
            add(
                cause::NEWLINE_MISSING,
                format!(
                    "The message that was signed has no line feed after {what}: each of its five \
                     lines ends with one."
                ),
                format!("签名串在{zh}之后缺少换行符：签名串一共五行，每一行都以 \\n 结束。"),
                self.write_with(ends),
            );
        }
        for (ends, en, zh) in [
            (
                ["\\n"; 5],
                "a backslash and an `n` instead of line feeds",
                "用了反斜杠加字母 n，而不是换行符",
            ),
            (
                ["\n", "\n", "\n", "\n", "\\n"],
                "a backslash and an `n` at its end instead of a line feed",
                "末尾用了反斜杠加字母 n，而不是换行符",
            ),
            (["\r\n"; 5], "carriage returns before its line feeds", "换行用了 \\r\\n，而不是 \\n"),
            (
                ["\n", "\n", "\n", "\n", "\n\n"],
                "a line feed too many at its end",
                "末尾多了一个换行符",
            ),
            ([" "; 5], "spaces instead of line feeds", "用了空格，而不是换行符"),
        ] {
            add(
                cause::NEWLINE_DIFFERS,
                format!("The message that was signed has {en}."),
                format!("签名串{zh}。"),
                self.write_with(ends),
            );
        }
        let turned =
            Self { timestamp: self.nonce.clone(), nonce: self.timestamp.clone(), ..self.clone() };
        add(
            cause::PARTS_REORDERED,
            "In the message that was signed the nonce stands before the timestamp: the order is \
             method, URL, timestamp, nonce, body."
                .to_owned(),
            "签名串中随机串写在了时间戳之前：顺序应为请求方法、URL、时间戳、随机串、请求报文主\
             体。"
                .to_owned(),
            turned.write(),
        );
        all
    }
}

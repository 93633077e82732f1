//! Explains an error and its remedy, in the user's language.

mod explanation;
mod language;
#[cfg(test)]
mod tests;
mod texts;

use std::fmt;

use self::explanation::{Explanation, Words};
pub use self::language::Language;
use self::texts::{EXPLANATIONS, NUMBERS};
use crate::error::{Error, ErrorKind, NextStep};
use crate::operation::situation;

/// The explanation of an error and its remedy: [`Error::help`].
///
/// `Display` prints all of it, each part on a line.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::{Help, Language};
///
/// let query = client["v3/pay/transactions/out-trade-no/order-0001"].get();
/// let error = query.query([("mchid", client.mchid())]).wait().unwrap_err();
///
/// let help: Help = error.help().ok_or("this code is documented")?;
/// eprintln!("{}", help.in_language(Language::Chinese));
///
/// // Or part by part:
/// let help = help.in_language(Language::English);
/// println!("{} {}", help.cause(), help.remedy());
/// assert_eq!(help.next_step(), error.next_step());
/// assert_eq!(help.number(), error.internal_code());
/// println!("{:?} {:?}", help.number_cause(), help.number_remedy());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Help {
    language: Language,
    explanation: Option<&'static Explanation>,
    number: Option<&'static (u64, Explanation)>,
    next_step: NextStep,
}

impl Error {
    /// An explanation of this error and its remedy, for people, in the [user's language](Language::of_user). The text
    /// depends on the operation: `NOT_ENOUGH` of a refund is about the merchant's account, `NOT_ENOUGH` of a payment
    /// about the payer's.
    ///
    /// `None` if there is no documentation: for most errors that did not come from the platform, and for unknown
    /// codes.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let query = client["v3/pay/transactions/out-trade-no/order-0001"].get();
    /// let error = query.query([("mchid", client.mchid())]).wait().unwrap_err();
    /// let help = error.help().ok_or("this code is documented")?;
    /// println!("{help}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn help(&self) -> Option<Help> {
        let meaning = self.meaning().or_else(|| situation(situation_of(self)?));
        let explanation =
            meaning.and_then(|meaning| EXPLANATIONS.get(usize::from(meaning.explanation)));
        let number = self.internal_code().filter(|number| *number != 0).and_then(number);
        if explanation.is_none() && number.is_none() {
            return None;
        }
        let (language, next_step) = (Language::of_user(), self.next_step());
        Some(Help { language, explanation, number, next_step })
    }
}

/// The catalogue's name of the situation, for an error without a known code.
fn situation_of(error: &Error) -> Option<&'static str> {
    match error.kind() {
        ErrorKind::Transport | ErrorKind::AttemptTimeout => return Some("TRANSPORT"),
        // This also happens before the first byte was sent.
        ErrorKind::TotalTimeout => return error.may_have_taken_effect().then_some("TRANSPORT"),
        ErrorKind::Accepted => return Some("HTTP_202"),
        ErrorKind::Verification => return Some("RESPONSE_SIGNATURE_INVALID"),
        ErrorKind::Api => {}
        _ => return None,
    }
    let without_code = error.code().is_none();
    match error.status()?.as_u16() {
        200 if error.code() == Some("FAIL") => Some("RETURN_CODE_FAIL"),
        400 if without_code && error.message()?.contains("No required SSL certificate") => {
            Some("HTTP_400_NO_CERT")
        }
        404 if without_code => Some("HTTP_404"),
        405 if without_code => Some("HTTP_405"),
        502 => Some("HTTP_502"),
        503 => Some("HTTP_503"),
        _ => None,
    }
}

/// The explanation of the number at the end of a `Request-ID`.
fn number(number: u64) -> Option<&'static (u64, Explanation)> {
    let at = NUMBERS.binary_search_by_key(&number, |(known, _)| *known).ok()?;
    NUMBERS.get(at)
}

impl Help {
    /// Returns the same help in `language`.
    #[must_use]
    pub fn in_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    fn words(&self) -> Option<Words> {
        let explanation = self.explanation.or(self.number.map(|(_, explanation)| explanation));
        explanation.map(|explanation| explanation.words(self.language))
    }

    /// Why the call failed, in a sentence.
    pub fn cause(&self) -> &'static str {
        self.words().map_or("", |words| words.cause)
    }

    /// How to remove the cause.
    pub fn remedy(&self) -> &'static str {
        self.words().map_or("", |words| words.remedy)
    }

    /// Whether and how the request may be sent again: [`Error::next_step`].
    pub fn next_step(&self) -> NextStep {
        self.next_step
    }

    /// The number at the end of [`Error::request_id`], if it is documented.
    pub fn number(&self) -> Option<u64> {
        self.number.map(|(number, _)| *number)
    }

    /// The cause that [`number`](Self::number) stands for. It is often more precise than [`cause`](Self::cause).
    pub fn number_cause(&self) -> Option<&'static str> {
        self.number.map(|(_, explanation)| explanation.words(self.language).cause)
    }

    /// How to remove [`number_cause`](Self::number_cause).
    pub fn number_remedy(&self) -> Option<&'static str> {
        self.number.map(|(_, explanation)| explanation.words(self.language).remedy)
    }
}

/// The next step in words.
fn step(next_step: NextStep, language: Language) -> &'static str {
    match (language, next_step) {
        (Language::Chinese, NextStep::DoNotRepeat) => "不要原样重发。",
        (Language::Chinese, NextStep::SameNumber) => {
            "消除原因后，用原单号和原参数再发；不要换单号。"
        }
        (Language::Chinese, NextStep::QueryFirst) => "请求可能已经执行：先按单号查询，再决定。",
        (Language::Chinese, NextStep::Later) => "稍后再发。",
        (Language::English, NextStep::DoNotRepeat) => "Do not send the request again unchanged.",
        (Language::English, NextStep::SameNumber) => {
            "Once the cause is gone, send the request again with the same number and parameters. Do not use a new number."
        }
        (Language::English, NextStep::QueryFirst) => {
            "The request may have been carried out: query by its number, then decide."
        }
        (Language::English, NextStep::Later) => "Send the request again later.",
    }
}

impl fmt::Display for Help {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (cause, remedy, next, colon) = match self.language {
            Language::Chinese => ("原因", "处理", "后续", "："),
            Language::English => ("Cause", "Remedy", "Next", ": "),
        };
        writeln!(f, "{cause}{colon}{}", self.cause())?;
        writeln!(f, "{remedy}{colon}{}", self.remedy())?;
        write!(f, "{next}{colon}{}", step(self.next_step, self.language))?;
        let number = self.number.filter(|_| self.explanation.is_some());
        if let Some((number, explanation)) = number {
            let Words { cause, remedy } = explanation.words(self.language);
            let space = if self.language == Language::English { " " } else { "" };
            write!(f, "\nRequest-ID …-{number}{colon}{cause}{space}{remedy}")?;
        }
        Ok(())
    }
}

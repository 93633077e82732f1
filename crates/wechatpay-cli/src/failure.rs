//! The failures of commands, and their exit codes.

use std::fmt;
use std::path::Path;
use std::process::ExitCode;

use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_sdk::ErrorKind;

use crate::called;
use crate::language::{Text, either};

/// The failure that `main` prints after `error:`.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line is wrong.
    Usage(Text),
    /// The command was tried and failed.
    Failed(Text),
    /// The command was tried and failed, with a special exit code.
    Exit(u8, Text),
    /// A call to the platform failed.
    Call(Box<wechatpay_sdk::Error>),
    /// A failed call of a command that uses exit code 3 for another purpose: a refusal is then an ordinary failure.
    Reading(Box<wechatpay_sdk::Error>),
}

pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

/// The exit codes for the help. `docs/cli.md` lists them with what to do.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  failed; nothing happened on the platform
  2  the command line is wrong
  3  the platform refused: nothing happened; `reconcile`: there are differences
  4  the request may have taken effect: query before you send it again
  5  the answer is not proven to come from the platform; unless the operation
     only reads, the request may have taken effect";

const FAILED: u8 = 1;
const USAGE: u8 = 2;
pub(crate) const REFUSED: u8 = 3;
const UNKNOWN: u8 = 4;
const UNVERIFIED: u8 = 5;

impl Failure {
    /// A failure of the command itself.
    pub(crate) fn failed(text: impl Into<Text>) -> Self {
        Self::Failed(text.into())
    }

    /// A failure of the command line.
    pub(crate) fn usage(text: impl Into<Text>) -> Self {
        Self::Usage(text.into())
    }

    /// The same failure with the ordinary exit code, if the platform refused the call.
    pub(crate) fn refused_is_failed(self) -> Self {
        match self {
            Self::Call(error) => Self::Reading(error),
            other => other,
        }
    }

    /// The same failure, after requests were sent.
    #[cfg(feature = "bulk")]
    pub(crate) fn after_sending(self) -> Self {
        let text = match self {
            Self::Usage(text) | Self::Failed(text) | Self::Exit(_, text) => text,
            Self::Call(_) | Self::Reading(_) => Text::from(&self),
        };
        let next = crate::language::say(
            "\n可能已有请求发出。请再次执行同一命令：它先查询，再决定是否发送。",
            "\nRequests may have been sent. Run the same command again: it queries them before it sends anything.",
        );
        Self::Exit(UNKNOWN, text.then(next))
    }

    /// A failure of the file at `path`.
    pub(crate) fn of_file(path: &Path, error: wechatpay_sdk::Error) -> Self {
        Self::failed(called::text(&error).within(format!("`{}`", path.display())))
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::Failed(_) => FAILED,
            Self::Exit(code, _) => *code,
            Self::Call(error) => match error.kind() {
                // The library also refuses requests of a wrong form, for example with an unbound
                // variable.
                ErrorKind::Request => USAGE,
                ErrorKind::Verification => UNVERIFIED,
                _ if error.may_have_taken_effect() => UNKNOWN,
                ErrorKind::Api => REFUSED,
                _ => FAILED,
            },
            Self::Reading(error) => match error.kind() {
                ErrorKind::Request => USAGE,
                ErrorKind::Verification => UNVERIFIED,
                _ => FAILED,
            },
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code())
    }

    /// The error message, without the hint at `--help`.
    pub(crate) fn message(&self) -> Text {
        match self {
            Self::Usage(text) | Self::Failed(text) | Self::Exit(_, text) => text.clone(),
            Self::Call(error) | Self::Reading(error) => called::text(error),
        }
    }

    /// The language in which the user reads it.
    pub(crate) fn language(&self) -> Language {
        self.message().language()
    }

    /// The failure as JSON for programs: one object that always has the same members.
    pub(crate) fn json(&self) -> Value {
        let call = match self {
            Self::Call(error) | Self::Reading(error) => Some(&**error),
            _ => None,
        };
        let kind = match self {
            Self::Usage(_) => "usage",
            Self::Failed(_) | Self::Exit(..) => "failed",
            Self::Call(error) | Self::Reading(error) => error.kind().as_str(),
        };
        let message = self.message();
        let help = call.and_then(|error| error.help());
        json!({
            "kind": kind,
            "message": message.english(),
            "operation": call.and_then(|error| error.operation()),
            "code": call.and_then(|error| error.code()),
            "status": call.and_then(|error| error.status()).map(|status| status.as_u16()),
            "request_id": call.and_then(|error| error.request_id()),
            "delivery": call.map(|error| error.delivery().as_str()),
            "next_step": call.map(|error| error.next_step().as_str()),
            "cause": help.map(|help| help.cause()),
            "remedy": help.map(|help| help.remedy()),
            "may_have_taken_effect": match call {
                Some(error) => error.may_have_taken_effect(),
                None => self.code() == UNKNOWN,
            },
            "exit_code": self.code(),
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message().for_user())?;
        if let Self::Call(error) | Self::Reading(error) = self
            && let Some(help) = error.help()
        {
            write!(f, "\n\n{help}")?;
        }
        if self.code() == USAGE {
            let hint = ("\n\n用 '--help' 查看帮助。", "\n\nFor more information, try '--help'.");
            f.write_str(either(self.language(), hint.0, hint.1))?;
        }
        Ok(())
    }
}

impl From<wechatpay_sdk::Error> for Failure {
    fn from(error: wechatpay_sdk::Error) -> Self {
        Self::Call(Box::new(error))
    }
}

impl From<wechatpay_simulator::Error> for Failure {
    fn from(error: wechatpay_simulator::Error) -> Self {
        Self::failed(error)
    }
}

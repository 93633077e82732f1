//! Why a command did not do what it was asked, and the exit code that says so.

use std::fmt;
use std::process::ExitCode;

use serde_json::{Value, json};
use wechatpay_sdk::ErrorKind;

/// What `main` prints after `error:`.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line asks for something that cannot be.
    Usage(String),
    /// It was tried and failed.
    Failed(String),
    /// A call of the platform failed.
    Call(Box<wechatpay_sdk::Error>),
}

pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

/// The exit codes, as the help shows them. `docs/cli.md` has them with what to do.
pub(crate) const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  it failed, and nothing has happened on the platform
  2  the command line is wrong
  3  the platform refused: nothing has happened
  4  it may have happened: query before you send it again
  5  an answer came that is not proven to be the platform's; unless the operation
     only reads, it may have happened";

const FAILED: u8 = 1;
const USAGE: u8 = 2;
const REFUSED: u8 = 3;
const UNKNOWN: u8 = 4;
const UNVERIFIED: u8 = 5;

impl Failure {
    /// A failure of what was tried.
    pub(crate) fn failed(text: impl fmt::Display) -> Self {
        Self::Failed(text.to_string())
    }

    /// A refusal of the command line.
    pub(crate) fn usage(text: impl fmt::Display) -> Self {
        Self::Usage(text.to_string())
    }

    fn code(&self) -> u8 {
        match self {
            Self::Usage(_) => USAGE,
            Self::Failed(_) => FAILED,
            Self::Call(error) => match error.kind() {
                // The library refuses the form of what was asked for here, an unbound variable for
                // instance.
                ErrorKind::Request => USAGE,
                ErrorKind::Verification => UNVERIFIED,
                _ if error.may_have_taken_effect() => UNKNOWN,
                ErrorKind::Api => REFUSED,
                _ => FAILED,
            },
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code())
    }

    /// For programs: one object, whose members are there for every failure.
    pub(crate) fn json(&self) -> Value {
        let call = match self {
            Self::Call(error) => Some(&**error),
            _ => None,
        };
        let kind = match self {
            Self::Usage(_) => "usage",
            Self::Failed(_) => "failed",
            Self::Call(error) => error.kind().as_str(),
        };
        let message = match self {
            Self::Usage(text) | Self::Failed(text) => text.clone(),
            Self::Call(error) => error.to_string(),
        };
        let help = call.and_then(|error| error.help());
        json!({
            "kind": kind,
            "message": message,
            "operation": call.and_then(|error| error.operation()),
            "code": call.and_then(|error| error.code()),
            "status": call.and_then(|error| error.status()).map(|status| status.as_u16()),
            "request_id": call.and_then(|error| error.request_id()),
            "delivery": call.map(|error| error.delivery().as_str()),
            "next_step": call.map(|error| error.next_step().as_str()),
            "cause": help.map(|help| help.cause()),
            "remedy": help.map(|help| help.remedy()),
            "may_have_taken_effect": call.is_some_and(|error| error.may_have_taken_effect()),
            "exit_code": self.code(),
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(text) => f.write_str(text)?,
            Self::Usage(text) => f.write_str(text)?,
            // Status, code, message, Request-ID and cause.
            Self::Call(error) => {
                error.fmt(f)?;
                if let Some(help) = error.help() {
                    write!(f, "\n\n{help}")?;
                }
            }
        }
        if self.code() == USAGE {
            f.write_str("\n\nFor more information, try '--help'.")?;
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

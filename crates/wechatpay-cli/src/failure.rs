//! Why a command did not do what it was asked, and the exit code that says so.

use std::fmt;
use std::process::ExitCode;

use wechatpay_sdk::ErrorKind;

/// What `main` prints after `error:`.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line asks for something that cannot be: exit code 2, as clap's own refusals.
    Usage(String),
    /// It was tried and failed: exit code 1.
    Failed(String),
}

pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    /// A failure of what was tried.
    pub(crate) fn failed(text: impl fmt::Display) -> Self {
        Self::Failed(text.to_string())
    }

    /// A refusal of the command line.
    pub(crate) fn usage(text: impl fmt::Display) -> Self {
        Self::Usage(text.to_string())
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) => ExitCode::from(2),
            Self::Failed(_) => ExitCode::from(1),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) => write!(f, "{text}\n\nFor more information, try '--help'."),
            Self::Failed(text) => f.write_str(text),
        }
    }
}

/// The error of an API call: its `Display` has status, code, message, Request-ID and cause. What the
/// library refuses for its form, an unbound variable for instance, was asked for on the command line.
impl From<wechatpay_sdk::Error> for Failure {
    fn from(error: wechatpay_sdk::Error) -> Self {
        match error.kind() {
            ErrorKind::Request => Self::usage(error),
            _ => Self::failed(error),
        }
    }
}

impl From<wechatpay_simulator::Error> for Failure {
    fn from(error: wechatpay_simulator::Error) -> Self {
        Self::failed(error)
    }
}

//! What an operation is, what it is called with, and why it does nothing.

use std::borrow::Cow;

use crate::gate::v2::Request;
use crate::merchants::Identity;
use crate::state::State;
use crate::wire::xml::Members;

/// A v2 operation that has a state. Whether it demands the merchant's certificate says the
/// catalogue.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(super) path: &'static str,
    pub(super) run: Run,
    /// `appid` may be left out.
    pub(super) without_appid: bool,
    /// Whether its requests may be without `nonce_str`.
    pub(crate) without_nonce: bool,
}

/// What an operation answers with.
#[derive(Clone, Copy)]
pub(super) enum Run {
    /// A document, which is signed.
    Document(fn(&mut Call<'_>) -> Result<Members, Fault>),
    /// A file, which is not.
    File(fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>),
}

impl Operation {
    pub(super) const fn new(
        path: &'static str,
        run: fn(&mut Call<'_>) -> Result<Members, Fault>,
    ) -> Self {
        Self { path, run: Run::Document(run), without_appid: false, without_nonce: false }
    }

    pub(super) const fn without_nonce(self) -> Self {
        Self { without_nonce: true, ..self }
    }

    pub(super) const fn without_appid(self) -> Self {
        Self { without_appid: true, ..self }
    }

    pub(super) const fn file(
        path: &'static str,
        run: fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>,
    ) -> Self {
        Self { path, run: Run::File(run), without_appid: false, without_nonce: false }
    }
}

/// A request whose sender is checked.
pub(super) struct Call<'a> {
    pub(super) identity: &'a Identity,
    pub(super) state: &'a mut State,
    pub(super) now: i64,
    pub(super) request: &'a Request,
}

/// Why an operation did nothing.
#[derive(Debug)]
pub(crate) enum Fault {
    /// `return_code` FAIL: the request's form is wrong.
    Form(String),
    /// The same of a bill, with `error_code`.
    Bill(&'static str, &'static str),
    /// `result_code` FAIL with `err_code` and `err_code_des`, which the catalogue has where it is empty.
    Business(Cow<'static, str>, &'static str),
}

impl Fault {
    /// More requests than the platform allows.
    pub(crate) fn too_frequent(code: String) -> Self {
        Self::Business(code.into(), "")
    }
}

impl<'a> Call<'a> {
    pub(super) fn required(&self, name: &str) -> Result<&'a str, Fault> {
        self.request.get(name).ok_or_else(|| Fault::Form(format!("缺少参数{name}")))
    }

    /// A whole amount of fen, at least one.
    pub(super) fn fen(&self, name: &str) -> Result<i64, Fault> {
        let text = self.required(name)?;
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse()
            .ok()
            .filter(|amount| digits && *amount > 0)
            .ok_or_else(|| Fault::Form(format!("{name}参数格式错误")))
    }

    pub(super) fn owned(&self, name: &str) -> Option<String> {
        self.request.get(name).map(str::to_owned)
    }
}

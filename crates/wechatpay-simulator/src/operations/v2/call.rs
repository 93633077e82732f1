//! The types of a v2 operation: its definition, its call and its errors.

use std::borrow::Cow;

use super::answers::Done;
use crate::gate::v2::Request;
use crate::merchants::Identity;
use crate::state::State;
use crate::wire::xml::Members;

/// A v2 operation with a state. The catalogue decides whether it requires the merchant's certificate.
#[derive(Clone, Copy)]
pub(crate) struct Operation {
    pub(super) path: &'static str,
    pub(super) run: Run,
    /// Whether requests may omit `appid`.
    pub(super) without_appid: bool,
    /// Whether requests may omit `nonce_str`.
    pub(crate) without_nonce: bool,
}

/// The kind of an operation's response.
#[derive(Clone, Copy)]
pub(super) enum Run {
    /// A document, which is signed.
    Document(fn(&mut Call<'_>) -> Result<Members, Fault>),
    /// A document with nested elements, which is not signed.
    Nested(fn(&mut Call<'_>) -> Result<Done, Fault>),
    /// A file, which is not signed.
    File(fn(&mut Call<'_>) -> Result<Vec<u8>, Fault>),
}

impl Operation {
    pub(super) const fn new(
        path: &'static str,
        run: fn(&mut Call<'_>) -> Result<Members, Fault>,
    ) -> Self {
        Self { path, run: Run::Document(run), without_appid: false, without_nonce: false }
    }

    pub(super) const fn nested(
        path: &'static str,
        run: fn(&mut Call<'_>) -> Result<Done, Fault>,
    ) -> Self {
        Self { path, run: Run::Nested(run), without_appid: false, without_nonce: false }
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

/// A request whose sender has been verified.
pub(super) struct Call<'a> {
    pub(super) identity: &'a Identity,
    pub(super) state: &'a mut State,
    pub(super) now: i64,
    pub(super) request: &'a Request,
}

/// The reason why an operation had no effect.
#[derive(Debug)]
pub(crate) enum Fault {
    /// `return_code` FAIL: the format of the request is wrong.
    Form(String),
    /// `return_code` FAIL for a bill, with `error_code`.
    Bill(&'static str, &'static str),
    /// `result_code` FAIL with `err_code` and `err_code_des`. If the description is empty, the
    /// catalogue's is used.
    Business(Cow<'static, str>, &'static str),
}

impl Fault {
    /// A request that exceeds a rate limit.
    pub(crate) fn too_frequent(code: String) -> Self {
        Self::Business(code.into(), "")
    }
}

impl<'a> Call<'a> {
    pub(super) fn required(&self, name: &str) -> Result<&'a str, Fault> {
        self.request.get(name).ok_or_else(|| Fault::Form(format!("缺少参数{name}")))
    }

    /// An amount in whole fen, at least one.
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

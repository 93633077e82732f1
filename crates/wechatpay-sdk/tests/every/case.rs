//! An operation's typed call, whatever its types are.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::IntoFuture as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use wechatpay_sdk::{Answer, Call, Client, Error};

use crate::watched;

/// An operation: its typed chain, and the template of the untyped ways.
pub(crate) struct Case {
    pub(crate) method: &'static str,
    pub(crate) template: &'static str,
    pub(crate) call: fn(&Client, &Sample) -> Typed,
}

/// What a typed call is made of.
#[derive(Default)]
pub(crate) struct Sample {
    pub(crate) variables: BTreeMap<String, String>,
    /// The request's members.
    pub(crate) request: Value,
    /// The same, out of the typed request again; set by the call.
    pub(crate) again: RefCell<Option<Value>>,
    /// For other requests of this type; set by the call.
    pub(crate) reread: Cell<Option<Reread>>,
}

/// Reads a value as a type and writes it again; `None` if it cannot be read.
pub(crate) type Reread = fn(Value) -> Option<Value>;

pub(crate) fn reread<T: DeserializeOwned + Serialize>(value: Value) -> Option<Value> {
    let read: T = serde_json::from_value(value).ok()?;
    Some(serde_json::to_value(read).unwrap())
}

impl Sample {
    pub(crate) fn variable(&self, name: &str) -> &str {
        self.variables.get(name).unwrap_or_else(|| panic!("the variable `{name}` has no value"))
    }

    pub(crate) fn request<Q: DeserializeOwned + Serialize + Debug>(&self) -> Q {
        let request: Q = serde_json::from_value(self.request.clone()).unwrap();
        check_debug(&request);
        *self.again.borrow_mut() = Some(serde_json::to_value(&request).unwrap());
        self.reread.set(Some(reread::<Q>));
        request
    }
}

/// A typed call that is not sent yet.
pub(crate) enum Typed {
    Call {
        send: Sending,
        /// Of the response.
        reread: Option<Reread>,
    },
    Page(Result<String, Error>),
}

type Sending = Box<dyn FnOnce(Ending<'_>) -> Result<Received, Error>>;

/// What a typed call gives.
pub(crate) enum Received {
    Message(Value),
    Nothing,
    File(Bytes),
}

/// The two ways to end a call.
#[derive(Clone, Copy)]
pub(crate) enum Ending<'a> {
    Await(&'a tokio::runtime::Runtime),
    Wait,
}

impl Ending<'_> {
    pub(crate) fn end<A: Send + 'static>(self, call: Call<A>) -> Result<Answer<A>, Error> {
        match self {
            Self::Await(runtime) => runtime.block_on(call.into_future()),
            Self::Wait => call.wait(),
        }
    }
}

/// How often a sensitive member was printed as one.
pub(crate) static REDACTED: AtomicUsize = AtomicUsize::new(0);

/// No secret and no personal value is in what `Debug` prints.
fn check_debug(value: &dyn Debug) {
    let printed = format!("{value:?}");
    watched::check(&printed);
    REDACTED.fetch_add(printed.matches("[sensitive]").count(), Ordering::Relaxed);
}

pub(crate) fn message<A>(call: Call<A>) -> Typed
where
    A: Serialize + DeserializeOwned + Debug + Send + 'static,
{
    check_debug(&call);
    Typed::Call {
        send: Box::new(|ending| {
            let answer = ending.end(call).inspect_err(|error| check_debug(error))?;
            check_debug(&answer);
            Ok(Received::Message(serde_json::to_value(&*answer).unwrap()))
        }),
        reread: Some(reread::<A>),
    }
}

pub(crate) fn nothing(call: Call<()>) -> Typed {
    let send = |ending: Ending<'_>| ending.end(call).map(|_| Received::Nothing);
    Typed::Call { send: Box::new(send), reread: None }
}

pub(crate) fn file(call: Call<Bytes>) -> Typed {
    let send = |ending: Ending<'_>| ending.end(call).map(|a| Received::File(a.into_inner()));
    Typed::Call { send: Box::new(send), reread: None }
}

pub(crate) fn page(url: Result<String, Error>) -> Typed {
    Typed::Page(url)
}

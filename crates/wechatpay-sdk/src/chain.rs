//! The declarative form, `client.chain("v3/…")`, and the node that every step
//! of a typed chain is made of.

use std::borrow::Cow;

pub(crate) use http::Method;
use serde::Serialize;

use crate::answer::Readable;
use crate::client::{Chain, Client};
use crate::error::Result;
use crate::message::Message;
pub(crate) use crate::request::Members;
use crate::request::{Call, PendingCall};

impl Client {
    /// Any path of the platform, documented or not: `v3/…`, or `v2/…` for the
    /// older protocol, whose prefix is not sent. Variables stand in braces and
    /// are [bound](Chain::bind).
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer: serde_json::Value = client
    ///     .chain("v3/ecommerce/refunds/{refund_id}/return-advance")
    ///     .bind("refund_id", "50000000382019052709732678859")
    ///     .get()
    ///     .query(&[("sub_mchid", "1900000109")])
    ///     .await?
    ///     .json()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain(&self, template: impl Into<Cow<'static, str>>) -> Chain {
        Chain::new(self, template)
    }
}

impl Chain {
    /// Gives a variable of the path its value, which is percent-encoded.
    pub fn bind(&self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let mut chain = self.clone();
        chain.variables.push((name.into(), value.into()));
        chain
    }

    /// The path with more segments at its end.
    pub fn chain(&self, rest: &str) -> Self {
        let mut chain = self.clone();
        chain.template = join(&self.template, rest);
        chain
    }

    /// A GET call.
    pub fn get(&self) -> Call {
        self.call(Method::GET)
    }

    /// A POST call. The body serialises to a JSON object; a v2 operation makes
    /// XML of it.
    pub fn post(&self, body: impl Serialize) -> Call {
        self.call(Method::POST).body(body)
    }

    /// A PUT call with a body.
    pub fn put(&self, body: impl Serialize) -> Call {
        self.call(Method::PUT).body(body)
    }

    /// A PATCH call with a body.
    pub fn patch(&self, body: impl Serialize) -> Call {
        self.call(Method::PATCH).body(body)
    }

    /// A DELETE call.
    pub fn delete(&self) -> Call {
        self.call(Method::DELETE)
    }

    /// A call of any method. A body can be [added](Call::body).
    pub fn call(&self, method: Method) -> Call {
        Call::untyped(self, method)
    }
}

/// A step of a typed chain: the client and the variables so far. Its template is a literal of
/// the generated code.
#[derive(Clone)]
pub(crate) struct Node {
    client: Client,
    variables: Vec<(String, String)>,
}

impl Node {
    pub(crate) fn new(client: &Client) -> Self {
        Self { client: client.clone(), variables: Vec::new() }
    }

    pub(crate) fn bind(&self, name: &'static str, value: impl Into<String>) -> Self {
        let mut node = self.clone();
        node.variables.push((name.to_owned(), value.into()));
        node
    }

    /// The untyped form of `template`.
    pub(crate) fn untyped(&self, template: &'static str) -> Chain {
        let mut chain = Chain::new(&self.client, template);
        chain.variables.clone_from(&self.variables);
        chain
    }

    /// The call of a GET operation without a request.
    pub(crate) fn get<A: Readable>(&self, path: &'static str) -> Call<A> {
        Call::typed(self.plan(Method::GET, path, Members::None))
    }

    /// The call of a GET operation with one.
    pub(crate) fn query<A: Readable>(&self, path: &'static str, request: impl Message) -> Call<A> {
        Call::typed(self.plan(Method::GET, path, Members::Query(Box::new(request))))
    }

    /// The call of a POST operation with one.
    pub(crate) fn post<A: Readable>(&self, path: &'static str, request: impl Message) -> Call<A> {
        Call::typed(self.plan(Method::POST, path, Members::Body(Box::new(request))))
    }

    /// The call of any operation.
    pub(crate) fn call<A: Readable>(
        &self,
        method: Method,
        path: &'static str,
        members: Members,
    ) -> Call<A> {
        Call::typed(self.plan(method, path, members))
    }

    fn plan(&self, method: Method, path: &'static str, members: Members) -> Box<PendingCall> {
        PendingCall::typed(self.client.clone(), method, path, self.variables.clone(), members)
    }

    /// The URL of a page that the payer's browser opens. Nothing is sent.
    pub(crate) fn signed_url(&self, path: &'static str, request: impl Message) -> Result<String> {
        self.query::<()>(path, request).into_url()
    }
}

/// A slash alone becomes the path's end: some operations have it there.
fn join(template: &str, rest: &str) -> Cow<'static, str> {
    if rest.is_empty() {
        return template.to_owned().into();
    }
    format!("{}/{}", template.trim_end_matches('/'), rest.trim_start_matches('/')).into()
}

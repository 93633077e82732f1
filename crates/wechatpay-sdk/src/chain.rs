//! The template form, `client.chain("v3/…")`, and the node that every step of a typed chain holds.

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
    /// Addresses any path of the platform, documented or not: `v3/…`, or `v2/…` for the older
    /// protocol (the prefix `v2` is not sent). Write variables in braces and set them with
    /// [`bind`](Chain::bind).
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
    /// Sets a variable of the path. The value is percent-encoded.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let order = client
    ///     .chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
    ///     .bind("out_trade_no", "order-0001")
    ///     .get()
    ///     .query([("mchid", client.mchid())]);
    /// assert_eq!(order.wait().unwrap_err().code(), Some("ORDER_NOT_EXIST"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn bind(&self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let mut chain = self.clone();
        chain.variables.push((name.into(), value.into()));
        chain
    }

    /// Appends segments to the path.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let answer = client.chain("v3").chain("certificates").get().wait()?;
    /// assert_eq!(answer.http().status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn chain(&self, rest: &str) -> Self {
        let mut chain = self.clone();
        chain.template = join(&self.template, rest);
        chain
    }

    /// Makes a GET call.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let answer = client["v3/certificates"].get().wait()?;
    /// assert_eq!(answer.http().status(), 200);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call {
        self.call(Method::GET)
    }

    /// Makes a POST call. The body must serialise to a JSON object; a v2 operation sends it as XML.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let echo = json!({ "echo_message": "hello", "encrypted_echo_message": "张三" });
    /// client["v3/security/echo"].post(echo).encrypt(&["encrypted_echo_message"]).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self, body: impl Serialize) -> Call {
        self.call(Method::POST).body(body)
    }

    /// Makes a PUT call with a body, as [`post`](Self::post) does.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let notifications = client.chain("v3/merchant-service/complaint-notifications");
    /// notifications.post(json!({ "url": "https://shop.example.com/complaints" })).wait()?;
    /// notifications.put(json!({ "url": "https://shop.example.com/v2/complaints" })).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: impl Serialize) -> Call {
        self.call(Method::PUT).body(body)
    }

    /// Makes a PATCH call with a body, as [`post`](Self::post) does.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let guide = client.chain("v3/smartguide/guides/{guide_id}").bind("guide_id", "LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic");
    /// guide.patch(json!({ "name": "张三" })).encrypt(&["name"]).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, body: impl Serialize) -> Call {
        self.call(Method::PATCH).body(body)
    }

    /// Makes a DELETE call.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// use serde_json::json;
    ///
    /// let notifications = client.chain("v3/merchant-service/complaint-notifications");
    /// notifications.post(json!({ "url": "https://shop.example.com/complaints" })).wait()?;
    /// notifications.delete().wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call {
        self.call(Method::DELETE)
    }

    /// Makes a call of any method. [`Call::body`] adds a body.
    ///
    /// ```
    /// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
    /// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
    /// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
    /// let answer = client["v3/certificates"].call(http::Method::GET).wait()?;
    /// assert_eq!(answer.http().status(), 200);
    /// # Ok(())
    /// # }
    /// ```
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

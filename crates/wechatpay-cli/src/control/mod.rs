//! A running simulator, as `listen`, `trigger` and `logs` talk to it: its control API over HTTP.

mod events;

use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response, Url};
use serde_json::Value;

pub(crate) use self::events::Events;
use crate::failure::{Failure, Result};

/// It is on this machine, or near.
const CONNECT: Duration = Duration::from_secs(5);

/// What a question may take; the stream of events may take for ever.
const ANSWER: Duration = Duration::from_secs(30);

/// The stream says something every ten seconds at least. Of one that does not, the other end is gone.
const SILENCE: Duration = Duration::from_secs(60);

pub(crate) struct Control {
    runtime: tokio::runtime::Runtime,
    client: Client,
    base: Url,
}

impl Control {
    /// Looks at the URL; nothing is asked yet.
    pub(crate) fn new(url: &str) -> Result<Self> {
        let base = parse(url)
            .map_err(|fault| Failure::usage(format!("the simulator's `{url}` {fault}")))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::failed(format!("could not start the runtime: {error}")))?;
        let client = Client::builder()
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .redirect(Policy::none())
            .no_proxy()
            .build()
            .map_err(|error| {
                Failure::failed(format!("could not create the HTTP client: {error}"))
            })?;
        Ok(Self { runtime, client, base })
    }

    pub(crate) fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<Value> {
        self.ask(self.request(Method::GET, path, query))
    }

    pub(crate) fn post(&self, path: &str, query: &[(&str, &str)], body: &Value) -> Result<Value> {
        let request = self.request(Method::POST, path, query).body(body.to_string());
        self.ask(request.header("content-type", "application/json"))
    }

    /// What happens from now on, for as long as it is held.
    pub(crate) fn events(&self, query: &[(&str, &str)]) -> Result<Events<'_>> {
        // Says that no page of another site asks; without it nothing is forwarded.
        let request = self.request(Method::GET, "events", query).header("simulator-forward", "yes");
        let response = self.runtime.block_on(async {
            let response = tokio::time::timeout(ANSWER, request.send()).await;
            self.accepted(response.map_err(|_| self.late())?.map_err(|error| self.away(&error))?)
                .await
        })?;
        Ok(Events::new(&self.runtime, response))
    }

    fn ask(&self, request: RequestBuilder) -> Result<Value> {
        self.runtime.block_on(async {
            let response =
                request.timeout(ANSWER).send().await.map_err(|error| self.away(&error))?;
            let body =
                self.accepted(response).await?.bytes().await.map_err(|error| self.away(&error))?;
            serde_json::from_slice(&body).map_err(|_| self.foreign())
        })
    }

    fn request(&self, method: Method, path: &str, query: &[(&str, &str)]) -> RequestBuilder {
        let mut url = self.base.clone();
        url.set_path(&format!("/_simulator/{path}"));
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        self.client.request(method, url)
    }

    /// The answer, if it is none of an error.
    async fn accepted(&self, response: Response) -> Result<Response> {
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let body = response.bytes().await.map_err(|error| self.away(&error))?;
        let told = serde_json::from_slice::<Value>(&body).unwrap_or_default();
        match told.get("message").and_then(Value::as_str) {
            Some(message) => Err(Failure::failed(format!("the simulator refuses: {message}"))),
            None => Err(self.foreign()),
        }
    }

    fn away(&self, error: &reqwest::Error) -> Failure {
        let mut cause: &dyn std::error::Error = error;
        while let Some(source) = cause.source() {
            cause = source;
        }
        Failure::failed(format!(
            "no simulator answers at `{}`: {cause}; start `wechatpay simulate --listen 127.0.0.1:8080`, or name \
             another one with `--simulator URL`",
            self.base
        ))
    }

    fn late(&self) -> Failure {
        Failure::failed(format!("the simulator at `{}` does not answer in time", self.base))
    }

    fn foreign(&self) -> Failure {
        Failure::failed(format!(
            "what answers at `{}` is no simulator, or another version of it",
            self.base
        ))
    }
}

fn parse(text: &str) -> std::result::Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("is no URL: {error}"))?;
    match url.scheme() {
        "http" | "https" if url.has_host() => Ok(url),
        _ => Err("does not begin with `http://`".to_owned()),
    }
}

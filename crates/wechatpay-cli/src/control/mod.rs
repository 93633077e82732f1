//! A client for the control API of a running simulator, for `listen`, `trigger` and `logs`.

mod events;

use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, Url};
use serde_json::Value;

pub(crate) use self::events::Events;
use crate::failure::{Failure, Result};
use crate::language::{self, say};

/// The time limit for a connection. The simulator is on this machine or near it.
const CONNECT: Duration = Duration::from_secs(5);

/// The time limit for a request. The stream of events has none.
const ANSWER: Duration = Duration::from_secs(30);

/// The time limit for the readiness check.
const READY: Duration = Duration::from_secs(5);

/// The stream sends something at least every ten seconds. After this silence, the simulator counts as gone.
const SILENCE: Duration = Duration::from_secs(60);

pub(crate) struct Control {
    runtime: tokio::runtime::Runtime,
    client: Client,
    base: Url,
}

impl Control {
    /// Checks the URL without sending a request. The token comes from `WECHATPAY_SIMULATOR_TOKEN`.
    pub(crate) fn new(url: &str) -> Result<Self> {
        Self::with_token(url, token().as_deref())
    }

    pub(crate) fn with_token(url: &str, token: Option<&str>) -> Result<Self> {
        let base = parse(url).map_err(|fault| {
            Failure::usage(say(
                format!("模拟器的地址 `{url}` 应为以 `http://` 或 `https://` 开头的 URL"),
                format!("the simulator's `{url}` {fault}"),
            ))
        })?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| cannot_start(&error))?;
        let mut headers = HeaderMap::new();
        if let Some(token) = token {
            let value = HeaderValue::from_str(&format!("Bearer {token}"));
            let mut value = value.map_err(|_| {
                Failure::usage(say(
                    "`WECHATPAY_SIMULATOR_TOKEN` 含有请求头不允许的字符",
                    "`WECHATPAY_SIMULATOR_TOKEN` has characters that a header cannot have",
                ))
            })?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        let mut builder = Client::builder();
        if base.scheme() == "http" {
            // No certificate authority is needed, and an image from scratch has none.
            builder = builder.tls_certs_only([]);
        }
        let client = builder
            .default_headers(headers)
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .redirect(Policy::none())
            .no_proxy()
            .build()
            .map_err(|error| {
                Failure::failed(say(
                    "无法创建 HTTP 客户端",
                    format!("could not create the HTTP client: {error}"),
                ))
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

    pub(crate) fn delete(&self, path: &str) -> Result<Value> {
        self.ask(self.request(Method::DELETE, path, &[]))
    }

    /// Succeeds if a simulator answers. A simulator that listens beyond its machine requires a token. The refusal
    /// shows that the simulator is ready, so a health check does not need the token.
    pub(crate) fn is_ready(&self) -> Result {
        let (status, body) = self.runtime.block_on(async {
            let request = self.request(Method::GET, "clock", &[]).timeout(READY);
            let response = request.send().await.map_err(|error| self.away(&error))?;
            let status = response.status();
            let body = response.bytes().await.map_err(|error| self.away(&error))?;
            Ok::<_, Failure>((status, body))
        })?;
        let told = serde_json::from_slice::<Value>(&body).unwrap_or_default();
        let text = |name: &str| told.get(name).and_then(Value::as_str);
        match status {
            StatusCode::OK if text("mode").is_some() => Ok(()),
            StatusCode::UNAUTHORIZED if text("code") == Some("UNAUTHORIZED") => Ok(()),
            _ => Err(self.foreign()),
        }
    }

    /// The events from now on, until the returned value is dropped.
    pub(crate) fn events(&self, query: &[(&str, &str)]) -> Result<Events<'_>> {
        // The header shows that the request does not come from a web page. Without it, nothing is forwarded.
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

    /// The answer, unless it is an error.
    async fn accepted(&self, response: Response) -> Result<Response> {
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        let body = response.bytes().await.map_err(|error| self.away(&error))?;
        let told = serde_json::from_slice::<Value>(&body).unwrap_or_default();
        match told.get("message").and_then(Value::as_str) {
            // The simulator's message is in English.
            Some(message) => Err(Failure::failed(format!("the simulator refuses: {message}"))),
            None => Err(self.foreign()),
        }
    }

    fn away(&self, error: &reqwest::Error) -> Failure {
        let mut cause: &dyn std::error::Error = error;
        while let Some(source) = cause.source() {
            cause = source;
        }
        let base = &self.base;
        let why = match cause.downcast_ref::<std::io::Error>() {
            Some(error) => format!("（{}）", language::cause(error)),
            None => String::new(),
        };
        Failure::failed(say(
            format!(
                "`{base}` 没有模拟器应答{why}；请启动 `wechatpay simulate`，或用 `--simulator URL` 指定另一个模拟器"
            ),
            format!(
                "no simulator answers at `{base}`: {cause}; start `wechatpay simulate`, or name \
                 another one with `--simulator URL`"
            ),
        ))
    }

    fn late(&self) -> Failure {
        Failure::failed(say(
            format!("`{}` 的模拟器没有及时应答", self.base),
            format!("the simulator at `{}` does not answer in time", self.base),
        ))
    }

    fn foreign(&self) -> Failure {
        foreign(self.base.as_str())
    }
}

/// Something else answers at the simulator's URL.
pub(crate) fn foreign(url: &str) -> Failure {
    Failure::failed(say(
        format!("在 `{url}` 应答的不是模拟器，或是其他版本的模拟器"),
        format!("what answers at `{url}` is no simulator, or another version of it"),
    ))
}

/// The runtime cannot be started.
pub(crate) fn cannot_start(error: &std::io::Error) -> Failure {
    Failure::failed(say(
        format!("无法启动异步运行时：{}", language::cause(error)),
        format!("could not start the runtime: {error}"),
    ))
}

/// The token that a simulator requires if it listens beyond its machine.
pub(crate) fn token() -> Option<String> {
    std::env::var("WECHATPAY_SIMULATOR_TOKEN").ok().filter(|token| !token.is_empty())
}

fn parse(text: &str) -> std::result::Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("is no URL: {error}"))?;
    match url.scheme() {
        "http" | "https" if url.has_host() => Ok(url),
        _ => Err("does not begin with `http://`".to_owned()),
    }
}

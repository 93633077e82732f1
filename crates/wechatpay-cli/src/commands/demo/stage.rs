//! The stage of the demo: the platform, the client, the runtime, and the text between the calls.

use std::fmt::Write as _;
use std::rc::Rc;

use serde_json::{Value, json};
use wechatpay_sdk::{
    Answer, ApiV2Key, ApiV3Key, Client, ClientCertificate, Error, PlatformPublicKey,
};
use wechatpay_simulator::{Credentials, RecordedRequest, Simulator};

use super::ways::Way;
use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::language::{Text, either, of_user, say};
use crate::terminal::Paint;
use crate::{control, layout, output};

/// Binds a value for a call, and prints the binding as written here.
macro_rules! built {
    ($stage:ident, let $name:ident = $($value:tt)+) => {
        $stage.announce(stringify!(let $name = $($value)+;))?;
        let $name = $($value)+;
    };
}

/// Makes a call that ends with `.await`, and prints it as written here.
macro_rules! awaited {
    ($stage:ident, $($call:tt)+) => {{
        $stage.announce(stringify!($($call)+))?;
        let result = $stage.runtime.block_on(async { $($call)+ });
        $stage.answered(result)
    }};
}

/// Makes a call that ends with `.wait()` in this plain thread, and prints it as written here.
macro_rules! waited {
    ($stage:ident, $($call:tt)+) => {{
        $stage.announce(stringify!($($call)+))?;
        let result = $($call)+;
        $stage.answered(result)
    }};
}

/// Makes a call that the platform must refuse, and prints it as written here.
macro_rules! refused {
    ($stage:ident, $($call:tt)+) => {{
        $stage.announce(stringify!($($call)+))?;
        let result = $($call)+;
        $stage.refused(result)
    }};
}

/// Runs an action outside of the merchant's control: the payer pays, a bank refuses. No HTTP request.
macro_rules! played {
    ($stage:ident, $($call:tt)+) => {{
        $stage.announce(stringify!($($call)+))?;
        $($call)+
    }};
}

pub(super) use {awaited, built, played, refused, waited};

/// The indentation of lines that belong to a step.
const INDENT: usize = 12;

pub(super) struct Stage {
    pub(super) simulator: Rc<Simulator>,
    pub(super) client: Client,
    pub(super) runtime: tokio::runtime::Runtime,
    paint: Paint,
    /// Whether standard output contains only the calls, as JSON.
    json: bool,
    step: usize,
    /// The line of Rust that is running.
    code: String,
    ways: Vec<(usize, Way)>,
}

impl Stage {
    /// Starts the platform, and builds a client with the keys that the platform has generated.
    pub(super) fn set(global: &Global) -> Result<Self> {
        let simulator = Simulator::builder();
        // The demo refunds an order more than once; the platform requires a minute between the refunds.
        let simulator = Rc::new(simulator.rate_limits(false).start_blocking()?);
        let client = client(simulator.credentials())?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| control::cannot_start(&error))?;
        let (paint, json) = (global.colour().on_stdout(), global.json);
        let (step, code, ways) = (0, String::new(), Vec::new());
        Ok(Self { simulator, client, runtime, paint, json, step, code, ways })
    }

    /// The client and the simulator for the calls of a step.
    pub(super) fn hands(&self) -> (Client, Rc<Simulator>) {
        (self.client.clone(), Rc::clone(&self.simulator))
    }

    /// The ways used so far, and their steps.
    pub(super) fn ways(&self) -> &[(usize, Way)] {
        &self.ways
    }

    pub(super) fn title(&mut self, text: &Text) -> Result {
        self.print(&format!("\n{}\n\n", self.styled("1", text.for_user())))
    }

    /// Starts the next step.
    pub(super) fn step(&mut self, title: &Text, explanation: &Text) -> Result {
        self.step += 1;
        let title = format!("{:>2}. {}", self.step, title.for_user());
        let mut text = format!("\n{}\n", self.styled("1;36", &title));
        for line in layout::text(explanation.for_user(), layout::room(4)) {
            let _ = writeln!(text, "    {line}");
        }
        self.print(&text)
    }

    /// Prints a paragraph.
    pub(super) fn say(&mut self, text: &Text) -> Result {
        let lines = layout::text(text.for_user(), layout::room(0));
        self.print(&format!("{}\n\n", lines.join("\n")))
    }

    /// Prints names and values, one pair per line.
    pub(super) fn facts(&mut self, facts: &[(&str, String)]) -> Result {
        let mut text = String::new();
        for (name, value) in facts {
            let _ = writeln!(text, "  {}{value}", layout::padded(name, 22));
        }
        text.push('\n');
        self.print(&text)
    }

    /// Prints the line of Rust that is executed next.
    pub(super) fn announce(&mut self, code: &str) -> Result {
        self.code = layout::one_line(code);
        let way = Way::of(&self.code);
        let name = way.map(|way| format!("    // {way}")).unwrap_or_default();
        self.ways.extend(way.map(|way| (self.step, way)));
        let lines = layout::code(code, layout::room(INDENT));
        let mut text = String::from("\n");
        if !name.is_empty() {
            let _ =
                writeln!(text, "{}", self.styled("2", &format!("{:INDENT$}{}", "", name.trim())));
        }
        self.labelled(&mut text, "Rust", "32", &lines);
        self.print(&text)
    }

    /// Prints the request that the platform received, and the answer.
    pub(super) fn answered<A>(
        &mut self,
        result: wechatpay_sdk::Result<Answer<A>>,
    ) -> Result<Answer<A>> {
        self.request()?;
        let answer = result.map_err(|error| {
            // The library's error is in English.
            Failure::failed(format!("step {} of the demo failed: {error}", self.step))
        })?;
        if self.json {
            self.record(json!({
                "status": answer.http().status().as_u16(),
                "authenticated": answer.http().authenticated(),
                "body": answer.json::<Value>()?,
            }))?;
        }
        let proof = if answer.http().authenticated() {
            either(of_user(), "，验签通过", ", signature verified")
        } else {
            either(of_user(), "，没有签名", ", not signed")
        };
        let mut text = String::new();
        let status = [format!("{}{proof}", answer.http().status())];
        self.labelled(&mut text, either(of_user(), "应答", "answer"), "33", &status);
        let body = pretty(&answer.json::<Value>()?);
        self.dimmed(&mut text, &layout::prose(&body, layout::room(INDENT)));
        self.print(&text)?;
        Ok(answer)
    }

    /// Prints the expected error of a call.
    pub(super) fn refused<A>(&mut self, result: wechatpay_sdk::Result<Answer<A>>) -> Result<Error> {
        self.request()?;
        let Err(error) = result else {
            return Err(Failure::failed(say(
                "平台受理了本应拒绝的请求",
                "the platform accepted what it has to refuse",
            )));
        };
        if self.json {
            self.record(json!({
                "status": error.status().map(|status| status.as_u16()),
                "authenticated": error.authenticated(),
                "error": error.to_string(),
            }))?;
        }
        let mut text = String::new();
        let lines = layout::prose(&error.to_string(), layout::room(INDENT));
        self.labelled(&mut text, either(of_user(), "错误", "error"), "31", &lines);
        self.print(&text)?;
        Ok(error)
    }

    /// Prints a sentence about the answer.
    pub(super) fn note(&mut self, text: &Text) -> Result {
        let lines = layout::text(text.for_user(), layout::room(INDENT));
        let mut shown = String::new();
        self.labelled(&mut shown, either(of_user(), "说明", "note"), "2", &lines);
        self.print(&shown)
    }

    /// Prints a header of the last request.
    pub(super) fn header(&mut self, name: &str) -> Result {
        let request = self.last_request()?;
        let value = request.headers.get(name).and_then(|value| value.to_str().ok());
        let value = value.ok_or_else(|| {
            Failure::failed(say(format!("没有发送 `{name}`"), format!("no `{name}` was sent")))
        })?;
        let lines = layout::block(&format!("{name}: {value}"), layout::room(INDENT), 2);
        let mut text = String::new();
        self.labelled(&mut text, either(of_user(), "发送", "sent"), "35", &lines);
        self.print(&text)
    }

    fn request(&mut self) -> Result {
        let request = self.last_request()?;
        let host = request.headers.get("host").and_then(|host| host.to_str().ok());
        let secure = host == self.simulator.tls_base_url().rsplit('/').next();
        let width = layout::room(INDENT);
        let body = match serde_json::from_slice::<Value>(&request.body) {
            Ok(body) => layout::prose(&pretty(&body), width),
            Err(_) => layout::xml(&String::from_utf8_lossy(&request.body), width),
        };
        let mut text = String::new();
        let label = if secure { "HTTPS" } else { "HTTP" };
        self.labelled(&mut text, label, "34", &[format!("{} {}", request.method, request.target)]);
        self.dimmed(&mut text, &body);
        self.print(&text)
    }

    fn last_request(&self) -> Result<RecordedRequest> {
        let requests = self.simulator.requests();
        requests
            .into_iter()
            .next_back()
            .ok_or_else(|| Failure::failed(say("没有发送请求", "no request was sent")))
    }

    /// Prints lines with a label before the first one.
    fn labelled(&self, text: &mut String, label: &str, style: &str, lines: &[String]) {
        let mut label = self.styled(style, &format!("    {}", layout::padded(label, 8)));
        for line in lines {
            let _ = writeln!(text, "{label}{line}");
            label = " ".repeat(INDENT);
        }
    }

    /// Prints lines that are less important than the lines before them.
    fn dimmed(&self, text: &mut String, lines: &[String]) {
        for line in lines {
            let _ = writeln!(text, "{:INDENT$}{}", "", self.styled("2", line));
        }
    }

    fn styled(&self, style: &str, text: &str) -> String {
        self.paint.paint(style, text)
    }

    /// Prints a call and its answer as JSON, for programs.
    fn record(&self, answer: Value) -> Result {
        let request = self.last_request()?;
        let body = serde_json::from_slice::<Value>(&request.body)
            .unwrap_or_else(|_| String::from_utf8_lossy(&request.body).into());
        output::print_json(&json!({
            "step": self.step,
            "rust": self.code,
            "request": {
                "method": request.method.as_str(),
                "target": request.target,
                "body": body,
            },
            "answer": answer,
        }))
    }

    fn print(&self, text: &str) -> Result {
        if self.json { Ok(()) } else { output::print(text.as_bytes()) }
    }
}

/// A client of the simulated merchant, with keys in memory.
fn client(keys: &Credentials) -> Result<Client> {
    let certificate = ClientCertificate::from_pem(keys.certificate(), keys.private_key())?;
    let platform_key = PlatformPublicKey::from_pem(keys.public_key_id(), keys.public_key())?;
    let client = Client::builder()
        .mchid(keys.mchid())
        .client_certificate(certificate)
        .platform_public_key(platform_key)
        .api_v3_key(ApiV3Key::new(keys.api_v3_key())?)
        .api_v2_key(ApiV2Key::new(keys.api_v2_key())?)
        .extra_root_certificate(keys.ca())
        .base_url(keys.base_url())
        .mutual_tls_base_url(keys.tls_base_url())
        .build()?;
    Ok(client)
}

/// JSON on one line, with long texts shortened.
fn pretty(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members: Vec<_> = members
                .iter()
                .map(|(name, value)| format!("\"{name}\":{}", pretty(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        Value::Array(list) => {
            format!("[{}]", list.iter().map(pretty).collect::<Vec<_>>().join(", "))
        }
        Value::String(text) => Value::String(layout::shortened(text, 44)).to_string(),
        other => other.to_string(),
    }
}

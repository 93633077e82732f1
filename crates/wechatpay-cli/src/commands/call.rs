//! `wechatpay METHOD PATH`: one call of any operation.

use std::io::IsTerminal;

use serde_json::Value;

use crate::arguments::{Call, Global};
use crate::failure::{Failure, Result};
use crate::profile::Source;
use crate::{output, secrets, terminal};

/// Calls, and prints the body as it came, or as JSON.
pub(crate) fn run(arguments: Call, global: &Global) -> Result {
    let body = arguments.data.as_deref().map(|data| body(data, global)).transpose()?;
    for pair in arguments.query.iter().chain(&arguments.param) {
        if secrets::is_secret(&pair.name, &pair.value) {
            warn(global, &pair.name, "leave it out: no operation takes a key there");
        }
    }
    let source = Source::choose(global, arguments.credentials.as_ref())?;
    for file in secrets::key_files(source.file.as_deref()) {
        // One that cannot be read is the client's error, with what it is for.
        if let Some(fault) = file.fault().filter(|_| file.exists()) {
            output::warn(global, &fault);
        }
    }
    let client = source.client()?;
    let mut chain = client.chain(arguments.path);
    for variable in arguments.param {
        chain = chain.bind(variable.name, variable.value);
    }
    let mut call = chain.call(arguments.method);
    if let Some(body) = body {
        call = call.body(body);
    }
    for pair in arguments.query {
        call = call.query([(pair.name, pair.value)]);
    }
    let members: Vec<&str> = arguments.encrypt.iter().map(String::as_str).collect();
    let answer = call.encrypt(&members).wait()?;
    if !global.json {
        return print(answer.http().body());
    }
    if answer.http().body().is_empty() {
        return output::print_json(&Value::Null);
    }
    match answer.json::<Value>() {
        Ok(body) => output::print_json(&body),
        // A file. It has been answered, and is not to be lost.
        Err(_) => output::print_json(&String::from_utf8_lossy(answer.http().body()).into()),
    }
}

/// The JSON of `--data`.
fn body(data: &str, global: &Global) -> Result<Value> {
    let is_typed = !data.starts_with('@') && data != "-";
    let text = match data.strip_prefix('@') {
        Some(file) => std::fs::read_to_string(file)
            .map_err(|error| Failure::usage(format!("cannot read `{file}` of --data: {error}")))?,
        None if data == "-" => std::io::read_to_string(std::io::stdin().lock())
            .map_err(|error| Failure::usage(format!("cannot read standard input: {error}")))?,
        None => data.to_owned(),
    };
    let value: Value = serde_json::from_str(&text)
        .map_err(|error| Failure::usage(format!("--data is not JSON: {error}")))?;
    if !value.is_object() {
        return Err(Failure::usage("--data is JSON, but no object: `{\"member\": …}`"));
    }
    if let Some(member) = secrets::member(&value).filter(|_| is_typed) {
        warn(
            global,
            &member,
            "give the body by `--data @FILE`, or by `--data -` on standard input",
        );
    }
    Ok(value)
}

/// Others see it in the list of processes, and the shell keeps it.
fn warn(global: &Global, member: &str, hint: &str) {
    let text = format!(
        "`{member}` looks like a secret on the command line, where others can read it; {hint}"
    );
    output::warn(global, &text);
}

/// Byte for byte; a terminal gets lines of text, and nothing that controls it.
fn print(body: &[u8]) -> Result {
    if std::io::stdout().is_terminal() {
        return output::print(format!("{}\n", terminal::body(body)).as_bytes());
    }
    output::print(body)
}

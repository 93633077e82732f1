//! `wechatpay METHOD PATH`: one call of any operation.

use std::io::IsTerminal;

use serde_json::Value;
use wechatpay_sdk::Client;

use crate::arguments::Call;
use crate::failure::{Failure, Result};
use crate::output;

/// Calls, and prints the body as it came.
pub(crate) fn run(arguments: Call) -> Result {
    let body = arguments.data.as_deref().map(body).transpose()?;
    let client = match &arguments.credentials {
        Some(file) => Client::from_file(file)?,
        None => Client::from_env()?,
    };
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
    print(answer.body())
}

/// The JSON of `--data`.
fn body(data: &str) -> Result<Value> {
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
    Ok(value)
}

/// Byte for byte; a terminal gets a line break after it.
fn print(body: &[u8]) -> Result {
    output::print(body)?;
    if std::io::stdout().is_terminal() { output::print(b"\n") } else { Ok(()) }
}

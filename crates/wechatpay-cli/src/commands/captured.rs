//! Reads a captured answer or notification: headers and body from files, from the output of `curl -i`,
//! from a HAR file, or from a line of `wechatpay listen --json`.

use std::io::Read;
use std::path::Path;

use data_encoding::BASE64;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use crate::arguments::Capture;
use crate::failure::{Failure, Result};
use crate::language::{cause, say};

/// The maximum size. A message of the platform is never larger.
const LARGEST: u64 = 64 << 20;

pub(crate) struct Captured {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Reads the message that the command line names.
pub(crate) fn read(arguments: &Capture) -> Result<Captured> {
    match (&arguments.file, &arguments.headers, &arguments.body) {
        (Some(file), None, None) => whole(&bytes(file)?, arguments.entry),
        (None, headers, Some(body)) => {
            let headers = match headers {
                Some(file) => lines(&bytes(file)?)?,
                None => HeaderMap::new(),
            };
            Ok(Captured { headers, body: bytes(body)? })
        }
        (None, _, None) => Err(Failure::usage(say(
            "请给出含完整报文的 FILE，或 `--headers FILE --body FILE`",
            "give a FILE that holds the whole message, or `--headers FILE --body FILE`",
        ))),
        (Some(_), ..) => Err(Failure::usage(say(
            "FILE 与 `--headers`、`--body` 只能选择一种",
            "give either a FILE or `--headers` and `--body`",
        ))),
    }
}

fn bytes(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        let open = std::fs::File::open(file);
        open.and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    let name = file.display();
    match read {
        Err(error) => Err(Failure::failed(say(
            format!("无法读取 `{name}`：{}", cause(&error)),
            format!("cannot read `{name}`: {error}"),
        ))),
        Ok(_) if bytes.len() as u64 > LARGEST => Err(Failure::failed(say(
            format!("`{name}` 超过 64 MiB"),
            format!("`{name}` is larger than 64 MiB"),
        ))),
        Ok(_) => Ok(bytes),
    }
}

/// Reads a complete message in any of these formats.
fn whole(bytes: &[u8], entry: Option<usize>) -> Result<Captured> {
    if bytes.trim_ascii_start().starts_with(b"{") {
        let json: Value = serde_json::from_slice(bytes).map_err(|error| {
            let (line, column) = (error.line(), error.column());
            Failure::failed(say(
                format!("文件不是一个完整的 JSON 对象（第 {line} 行第 {column} 列）"),
                format!("the file is no single JSON object: {error}"),
            ))
        })?;
        return match json.pointer("/log/entries").and_then(Value::as_array) {
            Some(entries) => of_har(entries, entry),
            None => of_attempt(&json),
        };
    }
    of_http(bytes)
}

/// Reads the output of `curl -i`, or a raw request: header lines, an empty line, the body. Earlier
/// answers (of a proxy, `100 Continue`, redirects) are skipped.
fn of_http(bytes: &[u8]) -> Result<Captured> {
    let mut rest = bytes;
    loop {
        let (head, body) = split(rest).ok_or_else(|| {
            Failure::failed(say(
                "文件中没有分隔头与报文体的空行：`curl -i` 会输出两者；只有报文体时请用 `--body`",
                "the file has no empty line between headers and body: `curl -i` prints both; a body alone \
                 goes into `--body`",
            ))
        })?;
        if !body.starts_with(b"HTTP/") || split(body).is_none() {
            return Ok(Captured { headers: lines(head)?, body: body.to_vec() });
        }
        rest = body;
    }
}

/// The parts before and after the first empty line.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let find = |end: &[u8]| {
        let at = bytes.windows(end.len()).position(|window| window == end)?;
        Some((at, at + end.len()))
    };
    let found = [find(b"\r\n\r\n"), find(b"\n\n")].into_iter().flatten().min();
    let (head, body) = found?;
    Some((bytes.get(..head)?, bytes.get(body..)?))
}

/// Reads lines of `Name: value`. Ignores a status or request line before them, and the marks of `curl -v`.
fn lines(bytes: &[u8]) -> Result<HeaderMap> {
    let text = String::from_utf8_lossy(bytes);
    let mut headers = HeaderMap::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.strip_prefix("< ").or_else(|| line.strip_prefix("> ")).unwrap_or(line);
        let line = line.trim_end();
        let is_start = line.starts_with("HTTP/") || line.contains(" HTTP/");
        if line.is_empty() || line.starts_with('*') || (at == 0 && is_start) {
            continue;
        }
        let (name, value) = line.split_once(':').ok_or_else(|| {
            Failure::failed(say(
                format!("第 {} 行不是 `Name: value` 格式的头", at + 1),
                format!("line {} is no header `Name: value`", at + 1),
            ))
        })?;
        append(&mut headers, name, value)?;
    }
    Ok(headers)
}

fn append(headers: &mut HeaderMap, name: &str, value: &str) -> Result {
    // HTTP/2 writes its own fields with a leading colon.
    if name.is_empty() || name.starts_with(':') {
        return Ok(());
    }
    let name = HeaderName::from_bytes(name.trim().as_bytes());
    let value = HeaderValue::from_bytes(value.trim().as_bytes());
    match (name, value) {
        (Ok(name), Ok(value)) => {
            headers.append(name, value);
            Ok(())
        }
        _ => Err(Failure::failed(say(
            "有一个头不符合 HTTP 的格式",
            "a header is of another form than HTTP has",
        ))),
    }
}

/// Reads a line of `wechatpay listen --json`, or an attempt from the control API: `headers` as pairs, `body`.
fn of_attempt(json: &Value) -> Result<Captured> {
    let body = json.get("body").and_then(Value::as_str);
    let (Some(headers), Some(body)) = (json.get("headers").and_then(Value::as_array), body) else {
        return Err(Failure::failed(say(
            "JSON 中既没有 `log.entries`（HAR），也没有 `headers` 与 `body`（`wechatpay listen --json` 的一行）；\
             只有报文体时请用 `--body`",
            "the JSON has neither `log.entries` (HAR) nor `headers` and `body` (a line of `wechatpay listen \
             --json`); a body alone goes into `--body`",
        )));
    };
    let mut read = HeaderMap::new();
    for header in headers {
        let of = |at: usize| header.get(at).and_then(Value::as_str).unwrap_or("");
        append(&mut read, of(0), of(1))?;
    }
    let body = decoded(body, json.get("encoding"))?;
    Ok(Captured { headers: read, body })
}

/// The part of an entry that the platform has signed: request or response.
fn of_har(entries: &[Value], wanted: Option<usize>) -> Result<Captured> {
    let sides = entries.iter().enumerate().flat_map(|(at, entry)| {
        ["response", "request"].map(|side| (at + 1, entry.get(side).unwrap_or(&Value::Null)))
    });
    let mut signed = Vec::new();
    for (number, side) in sides {
        let mut headers = HeaderMap::new();
        for header in side.get("headers").and_then(Value::as_array).into_iter().flatten() {
            let of = |name: &str| header.get(name).and_then(Value::as_str).unwrap_or("");
            append(&mut headers, of("name"), of("value"))?;
        }
        if headers.contains_key("wechatpay-signature") && wanted.is_none_or(|it| it == number) {
            let content = side.get("content").or_else(|| side.get("postData"));
            let of = |name: &str| content.and_then(|content| content.get(name));
            let text = of("text").and_then(Value::as_str).unwrap_or("");
            let body = decoded(text, of("encoding"))?;
            signed.push((number, Captured { headers, body }));
        }
    }
    let numbers: Vec<String> = signed.iter().map(|(number, _)| number.to_string()).collect();
    match (signed.pop(), signed.is_empty()) {
        (Some((_, captured)), true) => Ok(captured),
        (None, _) => Err(Failure::failed(say(
            "HAR 文件中没有任何条目含有 `Wechatpay-Signature` 头",
            "no entry of the HAR file has a header `Wechatpay-Signature`",
        ))),
        (Some(_), false) => Err(Failure::usage(say(
            format!("HAR 文件中有多个已签名的报文，请用 `--entry` 选择：{}", numbers.join("、")),
            format!(
                "the HAR file has several signed messages: choose one with `--entry`: {}",
                numbers.join(", ")
            ),
        ))),
    }
}

fn decoded(text: &str, encoding: Option<&Value>) -> Result<Vec<u8>> {
    if encoding.and_then(Value::as_str) != Some("base64") {
        return Ok(text.as_bytes().to_vec());
    }
    let decoded = BASE64.decode(text.as_bytes());
    decoded.map_err(|_| {
        Failure::failed(say(
            "`encoding` 写明是 Base64，但报文体不是",
            "the body is no base64, as its `encoding` says",
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(String, String)>, String) {
        let Ok(captured) = whole(text.as_bytes(), None) else { panic!("{text}") };
        let text = |value: &HeaderValue| value.to_str().unwrap().to_owned();
        let headers = captured.headers.iter().map(|(name, value)| (name.to_string(), text(value)));
        (headers.collect(), String::from_utf8(captured.body).unwrap())
    }

    #[test]
    fn every_form_gives_the_same() {
        let headers = [("wechatpay-nonce", "n:1"), ("wechatpay-signature", "s")];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        for text in [
            "HTTP/1.1 200 OK\r\nWechatpay-Nonce: n:1\r\nWechatpay-Signature: s\r\n\r\n{}\n\n",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\n:status: 200\r\nwechatpay-nonce:n:1\r\nwechatpay-signature: s\r\n\r\n{}\n\n",
            "POST /notify HTTP/1.1\nWechatpay-Nonce: n:1\nWechatpay-Signature: s\n\n{}\n\n",
            "{\"headers\": [[\"Wechatpay-Nonce\", \"n:1\"], [\"Wechatpay-Signature\", \"s\"]], \"body\": \"{}\\n\\n\"}",
            "{\"log\": {\"entries\": [{\"request\": {\"headers\": []}}, {\"response\": {\"headers\": [
                {\"name\": \"Wechatpay-Nonce\", \"value\": \"n:1\"}, {\"name\": \"Wechatpay-Signature\", \"value\": \"s\"}],
                \"content\": {\"text\": \"e30KCg==\", \"encoding\": \"base64\"}}}]}}",
        ] {
            assert_eq!(read(text), (headers.clone(), "{}\n\n".to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_of_no_form_is_refused() {
        for text in
            ["", "{}", "a: b", "[1]", "{\"headers\": 1}", "{\"log\": {\"entries\": []}}", "a\n\nb"]
        {
            assert!(whole(text.as_bytes(), None).is_err(), "{text}");
        }
        let entry = "{\"response\": {\"headers\": [{\"name\": \"Wechatpay-Signature\", \"value\": \"s\"}]}}";
        let two = format!("{{\"log\": {{\"entries\": [{entry}, {entry}]}}}}");
        assert!(whole(two.as_bytes(), None).is_err() && whole(two.as_bytes(), Some(2)).is_ok());
    }
}

//! `wechatpay METHOD PATH`: one call of any operation.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use http::Method;
use serde_json::{Value, json};
use wechatpay_catalogue::words::Language;
use wechatpay_sdk::Upload;
use wechatpay_sdk::download::Download;

use crate::arguments::{Call, Global};
use crate::documented::{self, Answered};
use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::profile::Source;
use crate::progress::Progress;
use crate::{language, output, secrets, terminal};

/// Makes the call, and prints the body unchanged or as JSON.
pub(crate) fn run(arguments: Call, global: &Global) -> Result {
    let body = arguments.data.as_deref().map(|data| body(data, global)).transpose()?;
    // An upload always has a form, even without `--data`.
    let body = body.or_else(|| arguments.file.as_ref().map(|_| json!({})));
    let part = arguments.file.as_ref().map(|_| part(&arguments)).transpose()?;
    let answered = arguments.output.as_ref().map(|_| answered(&arguments)).transpose()?;
    for pair in arguments.query.iter().chain(&arguments.param) {
        if secrets::is_secret(&pair.name, &pair.value) {
            let hint = (
                "请去掉它：任何接口都不在此处接收密钥",
                "leave it out: no operation takes a key there",
            );
            warn(global, &pair.name, hint);
        }
    }
    let source = Source::choose(global, arguments.credentials.as_ref())?;
    for file in secrets::key_files(source.file.as_deref()) {
        // A file that cannot be read gives an error of the client, which names the setting.
        if let Some(fault) = file.fault().filter(|_| file.exists()) {
            output::warn(global, fault);
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
    call = call.encrypt(&members);
    if let Some((part, file)) = part.zip(arguments.file) {
        let progress = Progress::bytes(global, file.display().to_string());
        let upload = Upload::from_path(file).on_progress(move |sent, all| progress.at(sent, all));
        call = call.upload(part, upload);
    }
    if let Some((place, answered)) = arguments.output.zip(answered) {
        return save(call.file(), &place, answered, global);
    }
    let answer = call.wait()?;
    if !global.json {
        return print(answer.http().body());
    }
    if answer.http().body().is_empty() {
        return output::print_json(&Value::Null);
    }
    match answer.json::<Value>() {
        Ok(body) => output::print_json(&body),
        // The body is a file. The platform has answered, so the body must not be lost.
        Err(_) => output::print_json(&String::from_utf8_lossy(answer.http().body()).into()),
    }
}

/// The name of the form part for the file.
fn part(arguments: &Call) -> Result<String> {
    let part = arguments.file_part.clone();
    let part = part.or_else(|| documented::part(&arguments.method, &arguments.path));
    part.ok_or_else(|| {
        let operation = format!("{} {}", arguments.method, arguments.path);
        Failure::usage(say(
            format!("目录中没有 `{operation}` 的文件：请用 `--file-part NAME` 指定文件所在的表单字段"),
            format!(
                "the catalogue knows no file of `{operation}`: `--file-part NAME` says which part of the form it is"
            ),
        ))
    })
}

/// The kind of file in the answer. A call that changes data and does not answer with a file is not sent.
fn answered(arguments: &Call) -> Result<Answered> {
    let answered = documented::answered(&arguments.method, &arguments.path);
    if answered == Answered::None && arguments.method != Method::GET {
        let operation = format!("{} {}", arguments.method, arguments.path);
        return Err(Failure::usage(say(
            format!("--output：根据目录，`{operation}` 不返回文件"),
            format!(
                "--output: `{operation}` does not answer with a file, as far as the catalogue knows"
            ),
        )));
    }
    Ok(answered)
}

/// Saves the file or files of an answer.
fn save(download: Download, place: &Path, answered: Answered, global: &Global) -> Result {
    let files =
        if answered == Answered::Several { download.list().wait()? } else { vec![download] };
    if files.is_empty() {
        return Err(Failure::failed(say(
            "平台没有这次请求的文件（`NO_STATEMENT_EXIST`）",
            "the platform has no file for this request (`NO_STATEMENT_EXIST`)",
        )));
    }
    let is_one = files.len() == 1;
    for (number, download) in (1..).zip(files) {
        let place = if is_one { place.to_owned() } else { numbered(place, number) };
        let progress = Progress::bytes(global, place.display().to_string());
        let download = download.on_progress(move |length| progress.reached(length));
        let length = download.save(&*place).wait()?;
        if global.json {
            output::print_json(&json!({ "file": place, "length": length }))?;
            continue;
        }
        let place = terminal::one_line(&place.to_string_lossy());
        let text = match language::of_user() {
            Language::Chinese => format!("已保存到 {place}（{length} 字节）\n"),
            Language::English => format!("Saved to {place} ({length} bytes)\n"),
        };
        output::print(text.as_bytes())?;
    }
    Ok(())
}

/// The path for one of several files: `fund-1.csv` for `fund.csv`.
fn numbered(place: &Path, number: u32) -> PathBuf {
    let mut name = place.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{number}"));
    if let Some(ending) = place.extension() {
        name.push(".");
        name.push(ending);
    }
    place.with_file_name(name)
}

/// The JSON of `--data`.
fn body(data: &str, global: &Global) -> Result<Value> {
    let is_typed = !data.starts_with('@') && data != "-";
    let text = match data.strip_prefix('@') {
        Some(file) => std::fs::read_to_string(file).map_err(|error| {
            Failure::usage(say(
                format!("--data：无法读取 `{file}`：{}", cause(&error)),
                format!("cannot read `{file}` of --data: {error}"),
            ))
        })?,
        None if data == "-" => {
            std::io::read_to_string(std::io::stdin().lock()).map_err(|error| {
                Failure::usage(say(
                    format!("无法读取标准输入：{}", cause(&error)),
                    format!("cannot read standard input: {error}"),
                ))
            })?
        }
        None => data.to_owned(),
    };
    let value: Value = serde_json::from_str(&text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        Failure::usage(say(
            format!("--data 不是 JSON（第 {line} 行第 {column} 列）"),
            format!("--data is not JSON: {error}"),
        ))
    })?;
    if !value.is_object() {
        return Err(Failure::usage(say(
            "--data 是 JSON，但不是对象 `{\"member\": …}`",
            "--data is JSON, but no object: `{\"member\": …}`",
        )));
    }
    if let Some(member) = secrets::member(&value).filter(|_| is_typed) {
        let hint = (
            "请用 `--data @FILE` 从文件、或用 `--data -` 从标准输入给出请求体",
            "give the body by `--data @FILE`, or by `--data -` on standard input",
        );
        warn(global, &member, hint);
    }
    Ok(value)
}

/// Other users see the value in the list of processes, and the shell saves it.
fn warn(global: &Global, member: &str, (chinese, english): (&str, &str)) {
    let text = say(
        format!("命令行上的 `{member}` 像是密钥，其他用户能够看到命令行；{chinese}"),
        format!(
            "`{member}` looks like a secret on the command line, where others can read it; {english}"
        ),
    );
    output::warn(global, text);
}

/// Prints the bytes unchanged. On a terminal, prints lines of text without control characters.
fn print(body: &[u8]) -> Result {
    if std::io::stdout().is_terminal() {
        return output::print(format!("{}\n", terminal::body(body)).as_bytes());
    }
    output::print(body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_file_stands_before_its_ending() {
        let of = |place: &str| numbered(Path::new(place), 2);
        assert_eq!(of("bills/fund.csv"), Path::new("bills/fund-2.csv"));
        assert_eq!(of("fund"), Path::new("fund-2"));
        assert_eq!(of("a.b.csv"), Path::new("a.b-2.csv"));
    }
}

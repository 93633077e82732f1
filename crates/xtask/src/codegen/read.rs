//! Reads the model from the documents of the catalogue.

use std::collections::BTreeMap;

use serde::Deserialize as _;
use wechatpay_catalogue::example;

use super::errors;
use super::limits::{self, Limits};
use super::model::{
    Algorithm, Answer, Content, Member, Method, Multipart, Notification, Object, Operation,
    Particulars, Query, Repeat, Sample, Variable,
};
use super::pages::pages;
use super::rate_limits;
use super::schema::{content, is_sealed, list, object, text, texts};
use super::words;
use crate::check::operations as operations_of;
use crate::form::Form;
use crate::node::Node;

const MAIN_SERVER: &str = "https://api.mch.weixin.qq.com";

/// All operations, and all notifications, in the order of the catalogue.
pub(crate) fn read(
    documents: &BTreeMap<String, Node>,
) -> Result<(Vec<Operation>, Vec<Notification>), String> {
    let mut operations = Vec::new();
    let mut notifications = Vec::new();
    for (area, document) in documents {
        let is_v2 = document.get("x-wechatpay-protocol").and_then(Node::as_text) == Some("v2");
        let is_of_any_currency =
            document.get("x-wechatpay-currency").and_then(Node::as_text) == Some("any");
        for (method, path, node) in operations_of(document) {
            let operation = operation(area, is_v2, method, path, node);
            let mut operation = operation.map_err(|e| format!("{area}: {method} {path}: {e}"))?;
            if is_of_any_currency {
                any_currency(&mut operation.request);
                if let Answer::Object(object) = &mut operation.answer {
                    any_currency(object);
                }
            }
            words::of_operation(&mut operation);
            operations.push(operation);
        }
        for (event, webhook) in document.get("webhooks").map_or(&[][..], Node::members) {
            let node = webhook.get("post").ok_or_else(|| format!("{area}: {event}: no `post`"))?;
            let notification = notification(is_v2, event, node);
            let mut notification = notification.map_err(|e| format!("{area}: {event}: {e}"))?;
            let family = if is_v2 { "v2" } else { "v3" };
            words::of_object([area, family], &mut notification.content);
            notifications.push(notification);
        }
    }
    Ok((operations, notifications))
}

fn operation(
    area: &str,
    is_v2: bool,
    method: &str,
    path: &str,
    node: &Node,
) -> Result<Operation, String> {
    let method = Method::of(method).ok_or("an unknown method")?;
    let parameters = list(node.get("parameters"));
    let of = |place: &'static str| {
        parameters.iter().filter(move |node| text(node, "in").as_deref() == Some(place))
    };
    let mut request = Object::default();
    for parameter in of("query") {
        request.members.push(parameter_member(parameter, is_v2)?);
    }
    let mut in_query: Vec<_> = request.members.iter().map(|member| member.name.clone()).collect();
    let body = node.get("requestBody").and_then(|body| body.get("content"));
    let body = body.and_then(|content| content.members().first());
    let mut upload = None;
    if let Some((media_type, media)) = body {
        let schema = media.get("schema").ok_or("a body without `schema`")?;
        let mut members = object(schema, is_v2)?;
        if media_type == "multipart/form-data" {
            upload = Some(multipart(&mut members, schema)?);
        }
        request.members.extend(members.members);
    } else {
        in_query.clear();
    }
    let in_header = headers(of("header"), &mut request, is_v2)?;
    let is_signed = request.members.iter().any(|member| member.name == "sign");
    if is_v2 {
        // The client adds these members.
        request.members.retain(|member| !["sign", "nonce_str"].contains(&member.name.as_str()));
    }
    let hmac_sha256 = is_v2 && takes_hmac_sha256_only(&mut request);
    let answer = answer(node, is_v2)?;
    let flag = |key: &str| matches!(node.get(key), Some(Node::Bool(true)));
    let particulars = Particulars {
        server: server(node)?,
        unsigned: node.get("x-wechatpay-unsigned").map(|node| match node {
            Node::Text(text) => text.clone(),
            _ => "true".to_owned(),
        }),
        mutual_tls: flag("x-wechatpay-mutual-tls"),
        hmac_sha256,
        without_nonce: flag("x-wechatpay-without-nonce"),
        without_return_code: flag("x-wechatpay-without-return-code"),
        unsigned_page: matches!(answer, Answer::Redirect) && !is_signed,
        code_in_success: !is_v2 && looks_like_an_error(&answer),
    };
    Ok(Operation {
        area: area.to_owned(),
        id: text(node, "operationId").ok_or("no `operationId`")?,
        is_v2,
        is_brand: path.starts_with("/brand/"),
        method,
        path: path.to_owned(),
        summary: text(node, "summary").ok_or("no `summary`")?,
        modes: texts(node.get("x-wechatpay-modes")),
        tags: texts(node.get("tags")),
        status: text(node, "x-wechatpay-status"),
        particulars,
        pages: pages(node, &request, body.is_some(), &answer)?,
        repeat: repeat(node),
        conditions: limits::conditions(node)?,
        errors: node.get("x-wechatpay-errors").map(errors::codes).transpose()?.unwrap_or_default(),
        rate_limits: rate_limits::read(node)?,
        variables: of("path").map(variable).collect(),
        request,
        has_body: body.is_some(),
        in_query,
        in_header,
        upload,
        answer,
        samples: samples(node)?,
    })
}

/// Whether `sign_type` has only this value. The client then adds it, so that callers do not have
/// to.
fn takes_hmac_sha256_only(request: &mut Object) -> bool {
    let only = |content: &Content| match content {
        Content::Enumeration(enumeration) => enumeration.values == ["HMAC-SHA256"],
        _ => false,
    };
    let member = request.members.iter_mut().find(|member| member.name == "sign_type");
    let member = member.filter(|member| only(&member.content));
    member.map(|member| member.is_required = false).is_some()
}

fn repeat(node: &Node) -> Option<Repeat> {
    let repeat = node.get(crate::repeat::KEY)?;
    let text = |key| text(repeat, key);
    let count = |key, unit| {
        let written = text(key);
        let number = written.as_deref().map(|written| written.trim_end_matches(unit).parse());
        // A test checks that the documents contain the result of `cargo xtask repeat`.
        number.and_then(Result::ok).unwrap_or_default()
    };
    let query = text("query").map(|path| Query {
        path,
        with: texts(repeat.get("with")),
        same: texts(repeat.get("same")),
        absent: text("absent").unwrap_or_default(),
        within_days: count("within", 'd'),
        late_minutes: count("late", 'm'),
    });
    Some(Repeat { when: text("when")?, number: text("number").unwrap_or_default(), query })
}

/// Amounts with a currency next to them are in the smallest unit of that currency.
fn any_currency(object: &mut Object) {
    fn of(content: &mut Content) {
        match content {
            Content::Fen => *content = Content::Minor,
            Content::Object(object) => any_currency(object),
            Content::List(inner) | Content::Json(inner) => of(inner),
            _ => {}
        }
    }
    object.members.iter_mut().for_each(|member| of(&mut member.content));
}

fn parameter_member(parameter: &Node, is_v2: bool) -> Result<Member, String> {
    let name = text(parameter, "name").ok_or("a parameter without `name`")?;
    let schema = parameter.get("schema").ok_or("a parameter without `schema`")?;
    Ok(Member {
        label: text(parameter, "description"),
        english: None,
        form: Form::of(schema),
        note: None,
        meanings: Vec::new(),
        is_required: matches!(parameter.get("required"), Some(Node::Bool(true))),
        is_sealed_by_caller: is_sealed(schema) && is_v2,
        limits: Limits::of(schema),
        content: content(schema, is_v2).map_err(|e| format!("{name}: {e}"))?,
        name,
    })
}

fn variable(parameter: &Node) -> Variable {
    Variable {
        name: text(parameter, "name").unwrap_or_default(),
        label: text(parameter, "description"),
        english: None,
    }
}

/// The example requests of an operation.
fn samples(node: &Node) -> Result<Vec<Sample>, String> {
    let operation = node.to_json();
    let modes = example::modes(&operation).into_iter();
    let mut requests: Vec<_> =
        modes.map(|mode| (Some(mode), example::minimal(&operation, mode))).collect();
    requests.push((None, example::full(&operation)));
    let samples = requests.into_iter().map(|(mode, request)| {
        let variables = request.path.into_iter().map(|(name, value)| {
            (name, value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        });
        let headers = request.headers.into_iter();
        let headers = headers.map(|(name, value)| (super::names::snake(&name), value));
        let body = request.body.and_then(|body| body.as_object().cloned()).unwrap_or_default();
        let members = request.query.into_iter().chain(headers).chain(body);
        let members = members.map(|(name, value)| Ok((name, Node::deserialize(value)?)));
        let members = members.collect::<Result<_, serde_json::Error>>();
        Ok(Sample {
            mode,
            variables: variables.collect(),
            members: members.map_err(|error| error.to_string())?,
        })
    });
    samples.collect()
}

/// The headers that belong to the request. Headers of the client itself are excluded, and so are
/// headers that any call can set with `Call::header`.
fn headers<'a>(
    parameters: impl Iterator<Item = &'a Node>,
    request: &mut Object,
    is_v2: bool,
) -> Result<Vec<(String, String)>, String> {
    let mut headers = Vec::new();
    for parameter in parameters {
        let header = text(parameter, "name").ok_or("a parameter without `name`")?;
        if header != "Idempotency-Key" {
            continue;
        }
        let name = super::names::snake(&header);
        let member = Member { name: name.clone(), ..parameter_member(parameter, is_v2)? };
        request.members.push(member);
        headers.push((name, header));
    }
    Ok(headers)
}

fn server(node: &Node) -> Result<Option<(String, String)>, String> {
    let servers = list(node.get("servers"));
    let Some(url) = servers.first().and_then(|server| text(server, "url")) else {
        return Ok(None);
    };
    if url == MAIN_SERVER {
        return Ok(None);
    }
    let rest = url.strip_prefix("https://").ok_or_else(|| format!("`{url}` is not https"))?;
    let (host, prefix) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Ok(Some((host.to_owned(), prefix.to_owned())))
}

/// Removes the form parts that the client makes itself, and replaces `meta` by its members.
fn multipart(parts: &mut Object, schema: &Node) -> Result<Multipart, String> {
    let file = parts.members.iter().find(|part| part.content == Content::File);
    let file = file.ok_or("a form without a file")?.name.clone();
    let properties = schema.get("properties").map_or(&[][..], Node::members);
    let fixed = |name: &str| {
        let meta = properties.iter().find(|(name, _)| name == "meta");
        let member = meta
            .and_then(|(_, meta)| meta.get("contentSchema")?.get("properties")?.get(name))
            .map(|member| texts(member.get("enum")));
        member.and_then(|values| values.first().cloned()).unwrap_or_default()
    };
    let mut members = Vec::new();
    for part in parts.members.drain(..) {
        match part.content {
            Content::Json(inner) if part.name == "meta" => match *inner {
                Content::Object(meta) => members.extend(meta.members),
                _ => return Err("a `meta` that is not an object".to_owned()),
            },
            _ => members.push(part),
        }
    }
    let mut take = |names: &[&str]| {
        let place = members.iter().position(|member| names.contains(&member.name.as_str()))?;
        Some(members.remove(place).name)
    };
    let name = take(&["filename", "file_name"]);
    let sm3 = take(&["digest_algorithm", "digest_alogrithm"]);
    let digest = take(&["sha256", "file_digest", "digest", "media_hash"]);
    let digest = digest.ok_or("a form without a digest")?;
    let algorithm = match sm3 {
        Some(name) => Algorithm::Sm3(name.clone(), fixed(&name)),
        None if digest == "media_hash" => Algorithm::Md5,
        None => Algorithm::Sha256,
    };
    parts.members = members;
    Ok(Multipart { file, name, digest, algorithm })
}

fn answer(node: &Node, is_v2: bool) -> Result<Answer, String> {
    let responses = node.get("responses").map_or(&[][..], Node::members);
    let (status, response) = responses.first().ok_or("no response")?;
    let media = response.get("content").and_then(|content| content.members().first());
    Ok(match (status.as_str(), media) {
        ("302", _) => Answer::Redirect,
        (_, None) => Answer::Empty,
        (_, Some((media_type, _))) if media_type == "application/octet-stream" => Answer::File,
        (_, Some((_, media))) => {
            let schema = media.get("schema").ok_or("a response without `schema`")?;
            match object(schema, is_v2)? {
                // An object without documented members.
                object if object.members.is_empty() => Answer::Empty,
                object => Answer::Object(object),
            }
        }
    })
}

fn looks_like_an_error(answer: &Answer) -> bool {
    let Answer::Object(object) = answer else { return false };
    let has = |name: &str| object.members.iter().any(|member| member.name == name);
    has("code") && has("message")
}

fn notification(is_v2: bool, event: &str, node: &Node) -> Result<Notification, String> {
    let content = node.get("requestBody").and_then(|body| body.get("content"));
    let media = content.and_then(|content| content.members().first());
    let schema = media.and_then(|(_, media)| media.get("schema"));
    let body = object(schema.ok_or("a notification without `schema`")?, is_v2)?;
    let content = if is_v2 { body } else { resource(&body).ok_or("no `resource.ciphertext`")? };
    let read_as = node.get("x-wechatpay-read-as").map_or(&[][..], Node::members);
    let read_as = read_as.iter().map(|(original_type, event)| {
        let event = event.as_text().ok_or("`x-wechatpay-read-as` without the name of an event")?;
        Ok((original_type.clone(), event.to_owned()))
    });
    Ok(Notification {
        is_v2,
        event: event.to_owned(),
        summary: text(node, "summary").ok_or("no `summary`")?,
        modes: texts(node.get("x-wechatpay-modes")),
        read_as: read_as.collect::<Result<_, String>>()?,
        content,
    })
}

/// The encrypted content of a v3 notification.
fn resource(body: &Object) -> Option<Object> {
    let inner = |object: &Object, name: &str| {
        let member = object.members.iter().find(|member| member.name == name)?;
        match member.content.innermost() {
            Content::Object(object) => Some(object.clone()),
            _ => None,
        }
    };
    inner(&inner(body, "resource")?, "ciphertext")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::parse;

    fn webhook(yaml: &str) -> Result<Notification, String> {
        notification(false, "EVENT", &parse(yaml).unwrap())
    }

    #[test]
    fn a_notification_without_its_content_is_refused() {
        let schema = |resource: &str| {
            format!(
                "{{summary: a, requestBody: {{content: {{application/json: {{schema: \
                 {{type: object, properties: {{resource: {resource}}}}}}}}}}}}}"
            )
        };
        let encrypted = "{type: object, properties: {ciphertext: {type: string, \
                         x-wechatpay-encrypted: aes-gcm, contentMediaType: application/json, \
                         contentSchema: {type: object, properties: {a: {type: string}}}}}}";
        let read = webhook(&schema(encrypted)).unwrap();
        assert_eq!(read.content.members.len(), 1);
        assert!(read.read_as.is_empty());
        let read_as = |as_what: &str| {
            webhook(&schema(encrypted).replacen(
                '{',
                &format!("{{x-wechatpay-read-as: {as_what}, "),
                1,
            ))
        };
        let read = read_as("{share: OTHER}").unwrap();
        assert_eq!(read.read_as, [("share".to_owned(), "OTHER".to_owned())]);
        assert!(read_as("{share: {a: b}}").is_err());
        for wrong in [
            "{summary: a}",
            &schema("{type: string}"),
            &schema(&encrypted.replace("contentSchema", "contentEncoding")),
            &schema(&encrypted.replace("type: string}", "type: text}")),
        ] {
            assert!(webhook(wrong).is_err(), "{wrong}");
        }
    }
}

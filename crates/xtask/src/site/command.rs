//! A call on the command line: with `wechatpay`, and with `curl` and `openssl`.

use wechatpay_catalogue::Description;
use wechatpay_catalogue::example::Upload;

use super::request::{Request, encoded, filled, plain};
use crate::node::Node;

/// `wechatpay POST v3/refund/domestic/refunds …`; `None` if a header cannot be sent by the command.
pub(super) fn wechatpay(description: &Description, request: &Request) -> Option<String> {
    if request.headers.iter().any(|(name, _)| name == "Idempotency-Key") {
        return None;
    }
    let path = template(description);
    let mut command = format!("wechatpay {} {}", description.entry.method?, shell(&path));
    for (option, values) in [("--param", &request.path), ("--query", &request.query)] {
        for (name, value) in values {
            command.push_str(&format!(
                " \\\n  {option} {}",
                shell(&format!("{name}={}", plain(value)))
            ));
        }
    }
    if let Some(body) = &request.body {
        command.push_str(&format!(" \\\n  --data {}", shell(&body.to_json_text())));
    }
    if request.file.is_some() {
        command.push_str(" \\\n  --file photo.jpg");
    }
    for path in &request.encrypted {
        command.push_str(&format!(" \\\n  --encrypt {path}"));
    }
    Some(command + " \\\n  --credentials keys/credentials.json")
}

/// The call with `curl`, signed by `openssl`.
pub(super) fn curl(description: &Description, request: &Request) -> Option<String> {
    let source = match description.entry.protocol {
        "v2" => v2(description, request)?,
        _ => v3(description, request)?,
    };
    let used = VARIABLES.iter().filter(|(name, _)| source.contains(&format!("${name}")));
    let used: String = used.map(|(name, key)| format!("{name}=$(value {key})\n")).collect();
    Some(format!("{VALUE}\n{used}\n{source}"))
}

/// The path template: `v3/refund/domestic/refunds`; for v2 with its prefix.
pub(super) fn template(description: &Description) -> String {
    let path = description.entry.path.trim_start_matches('/');
    if description.entry.protocol == "v2" { format!("v2/{path}") } else { path.to_owned() }
}

fn v3(description: &Description, request: &Request) -> Option<String> {
    let entry = &description.entry;
    let method = entry.method?;
    let is_brand = entry.path.starts_with("/brand/");
    let mut target = filled(entry, request);
    for (n, (name, value)) in request.query.iter().enumerate() {
        let value = match request.encrypted.contains(name) {
            // `+`, `/` and `=` occur in base64.
            true => format!(
                "$(encrypt {} | sed 's/+/%2B/g; s,/,%2F,g; s/=/%3D/g')",
                shell(&plain(value))
            ),
            false => encoded(&plain(value)),
        };
        target.push_str(&format!("{}{}={value}", if n == 0 { '?' } else { '&' }, encoded(name)));
    }
    let mut text = String::new();
    if !request.encrypted.is_empty() {
        text.push_str(
            "encrypt() {\n  printf %s \"$1\" | openssl pkeyutl -encrypt -pubin -inkey keys/pub_key.pem \\\n    \
             -pkeyopt rsa_padding_mode:oaep -pkeyopt rsa_oaep_md:sha1 | openssl base64 -A\n}\n",
        );
    }
    text.push_str(&format!("target=\"{target}\"\n"));
    let body = match (&request.file, &request.body) {
        (Some(file), body) => {
            let meta = meta(file, body.as_ref(), &request.encrypted);
            text.push_str(&format!("meta=$(cat <<END\n{meta}\nEND\n)\n"));
            "$meta"
        }
        (None, Some(body)) => {
            let body = json(body, &request.encrypted, "");
            text.push_str(&format!("body=$(cat <<END\n{body}\nEND\n)\n"));
            "$body"
        }
        (None, None) => "",
    };
    let (scheme, id, key, serial) = match is_brand {
        true => (
            "WECHATPAY-BRAND-SHA256-RSA2048 brand_id",
            "$brand_id",
            "brand_key.pem",
            "$brand_serial",
        ),
        false => ("WECHATPAY2-SHA256-RSA2048 mchid", "$mchid", "apiclient_key.pem", "$serial"),
    };
    text.push_str(&format!(
        "time=$(date +%s) nonce=$(openssl rand -hex 16)\nsignature=$(printf '%s\\n' {method} \"$target\" \"$time\" \
         \"$nonce\" \"{body}\" | openssl dgst -sha256 -sign keys/{key} | openssl base64 -A)\ncurl -sS -X {method} \
         \"$base_url$target\" \\\n  -H \"Authorization: \
         {scheme}=\\\"{id}\\\",nonce_str=\\\"$nonce\\\",timestamp=\\\"$time\\\",serial_no=\\\"{serial}\\\",signature=\\\"$signature\\\"\" \
         \\\n  -H 'Accept: application/json' -A curl"
    ));
    for (name, value) in request.headers.iter().filter(|(name, _)| name != "Wechatpay-Serial") {
        text.push_str(&format!(" \\\n  -H {}", shell(&format!("{name}: {}", plain(value)))));
    }
    if !request.encrypted.is_empty() {
        text.push_str(" \\\n  -H \"Wechatpay-Serial: $public_key_id\"");
    }
    match (&request.file, &request.body) {
        (Some(file), _) => text.push_str(&format!(
            " \\\n  -F \"meta=$meta;type=application/json\" -F {}=@photo.jpg",
            file.part
        )),
        (None, Some(_)) => {
            text.push_str(" \\\n  -H 'Content-Type: application/json' --data-binary \"$body\"");
        }
        (None, None) => {}
    }
    Some(text)
}

/// The part next to the file, with the file's name and its digest, which the shell computes.
fn meta(file: &Upload, body: Option<&Node>, encrypted: &[String]) -> String {
    let mut all = members(body.map_or(&[][..], Node::members), encrypted, "");
    let algorithm = if file.algorithm.is_some() { "sm3" } else { "sha256" };
    let digest = format!("$(openssl dgst -{algorithm} -r photo.jpg | cut -d' ' -f1)");
    let added =
        [(&file.name, "photo.jpg"), (&file.algorithm, "SM3"), (&file.digest, digest.as_str())];
    let added = added.iter().filter_map(|(name, value)| Some((name.as_ref()?, value)));
    all.extend(added.map(|(name, value)| format!("\"{name}\":\"{value}\"")));
    format!("{{{}}}", all.join(","))
}

/// XML with the signature over its sorted members; `None` for an upload and for a page.
fn v2(description: &Description, request: &Request) -> Option<String> {
    let entry = &description.entry;
    let body = request.body.as_ref().filter(|_| request.file.is_none())?;
    let extension = |name: &str| description.extensions.iter().any(|(known, _)| known == name);
    let mut members: Vec<_> =
        body.members().iter().map(|(name, value)| (name.as_str(), plain(value))).collect();
    members.retain(|(_, value)| !value.is_empty());
    members.sort();
    let at = members.partition_point(|(name, _)| *name < NONCE);
    let mut signed: Vec<_> =
        members.iter().map(|(name, value)| format!("{name}={}", double(value))).collect();
    signed.insert(at, format!("{NONCE}=$nonce"));
    let is_hmac = members.contains(&("sign_type", "HMAC-SHA256".to_owned()));
    let digest = if is_hmac { "-sha256 -hmac \"$api_v2_key\"" } else { "-md5" };
    let members: String = members
        .iter()
        .map(|(name, value)| {
            let value = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            format!("  <{name}>{}</{name}>\n", here(&value))
        })
        .collect();
    let certificate = match extension("mutual-tls") {
        true => {
            " \\\n  --cert keys/apiclient_cert.pem --key keys/apiclient_key.pem --cacert keys/ca.pem"
        }
        false => "",
    };
    let base = if certificate.is_empty() { "$base_url" } else { "$tls_base_url" };
    Some(format!(
        "nonce=$(openssl rand -hex 16)\nsigned=\"{}&key=$api_v2_key\"\nsign=$(printf %s \"$signed\" | openssl dgst \
         {digest} -r | cut -d' ' -f1 | tr a-f A-F)\ncurl -sS -X {} \"{base}{}\"{certificate} --data-binary \
         @- <<END\n<xml>\n{members}  <{NONCE}>$nonce</{NONCE}>\n  <sign>$sign</sign>\n</xml>\nEND",
        signed.join("&"),
        entry.method?,
        entry.path,
    ))
}

/// A member that is added to each v2 request.
const NONCE: &str = "nonce_str";

/// A command that reads a value of the simulator's credentials.
const VALUE: &str =
    r#"value() { sed -n "s/^ *\"$1\": \"\(.*\)\",*\$/\1/p" keys/credentials.json; }"#;

/// Names of shell variables, and of the credentials in them.
const VARIABLES: [(&str, &str); 8] = [
    ("base_url", "base_url"),
    ("tls_base_url", "tls_base_url"),
    ("mchid", "mchid"),
    ("serial", "certificate_serial"),
    ("public_key_id", "public_key_id"),
    ("api_v2_key", "api_v2_key"),
    ("brand_id", "brand_id"),
    ("brand_serial", "brand_certificate_serial"),
];

/// JSON for a here-document in which the shell encrypts members.
fn json(value: &Node, encrypted: &[String], path: &str) -> String {
    match value {
        Node::Flow(inner) => json(inner, encrypted, path),
        Node::Map(inner) => format!("{{{}}}", members(inner, encrypted, path).join(",")),
        Node::List(items) => {
            let items = items.iter().map(|item| json(item, encrypted, path));
            format!("[{}]", items.collect::<Vec<_>>().join(","))
        }
        value if encrypted.iter().any(|known| known == path) => {
            format!("\"$(encrypt {})\"", shell(&plain(value)))
        }
        value => here(&value.to_json_text()),
    }
}

/// The members of an object at `path`, each `"name":value`.
fn members(all: &[(String, Node)], encrypted: &[String], path: &str) -> Vec<String> {
    let members = all.iter().map(|(name, value)| {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        format!("{}:{}", Node::text(name.clone()).to_json_text(), json(value, encrypted, &path))
    });
    members.collect()
}

/// Escapes a text for double quotes.
fn double(text: &str) -> String {
    here(text).replace('"', "\\\"")
}

/// Escapes a text for a here-document.
fn here(text: &str) -> String {
    text.chars().flat_map(|c| "\\$`".contains(c).then_some('\\').into_iter().chain([c])).collect()
}

fn shell(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "=._/:-".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

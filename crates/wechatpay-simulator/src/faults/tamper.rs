//! Tampers with the signature of a response. Each kind of tampering tests one check that a client
//! must make.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response};

use super::what::Tampering;
use crate::gate::v2::{SignType, digest, message, sign};
use crate::merchants::Identity;
use crate::wire::answer::{self, NONCE, SERIAL, SIGNATURE, SIGNATURE_TYPE, TIMESTAMP};
use crate::wire::xml::{self, Members};

/// Age in seconds of a response with an old timestamp: twice the tolerance of a client.
const AGO: i64 = 600;

/// Tampers with the signature of a response; returns whether the response had a signature.
pub(super) fn tamper(how: Tampering, identity: &Identity, response: &mut Response<Bytes>) -> bool {
    if response.headers().contains_key(SIGNATURE) {
        v3(how, identity, response).is_some()
    } else {
        v2(how, identity, response).is_some()
    }
}

fn v3(how: Tampering, identity: &Identity, response: &mut Response<Bytes>) -> Option<()> {
    let text = |name: &HeaderName| Some(response.headers().get(name)?.to_str().ok()?.to_owned());
    let (timestamp, nonce) = (text(&TIMESTAMP)?, text(&NONCE)?);
    let (serial, signature) = (text(&SERIAL)?, text(&SIGNATURE)?);
    let part = answer::signed_part(response);
    let right = |timestamp: &str, part: &[u8]| {
        let now = identity.clock.now();
        let signer = identity.ring.named(serial.as_bytes(), identity.keys(), now)?;
        answer::signature(identity, signer, timestamp, &nonce, part).ok()
    };
    let mut put = Vec::new();
    match how {
        Tampering::Missing => {
            for name in [TIMESTAMP, NONCE, SIGNATURE, SERIAL, SIGNATURE_TYPE] {
                response.headers_mut().remove(name);
            }
        }
        Tampering::Broken => {
            let mut bytes = STANDARD.decode(&signature).ok()?;
            bytes.reverse();
            put.push((SIGNATURE, STANDARD.encode(bytes)));
        }
        Tampering::Probe => put.push((SIGNATURE, format!("WECHATPAY/SIGNTEST/{signature}"))),
        Tampering::UnknownKey => put.push((SERIAL, "0".repeat(40))),
        Tampering::OtherBody => {
            let other: &[u8] = if part.as_ref() == b"{}" { b"" } else { b"{}" };
            put.push((SIGNATURE, right(&timestamp, other)?));
        }
        Tampering::OtherKey => {
            let message = answer::message(&timestamp, &nonce, &part);
            // The key of the server's TLS certificate, which signs no other response.
            put.push((SIGNATURE, identity.ring.server.sign(&message).ok()?));
        }
        Tampering::OtherTime => {
            let then = timestamp.parse::<i64>().ok()?.saturating_sub(AGO).to_string();
            put.push((SIGNATURE, right(&then, &part)?));
            put.push((TIMESTAMP, then));
        }
    }
    for (name, value) in put {
        response.headers_mut().insert(name, HeaderValue::try_from(value).ok()?);
    }
    Some(())
}

fn v2(how: Tampering, identity: &Identity, response: &mut Response<Bytes>) -> Option<()> {
    let mut members = xml::parse(response.body())?;
    let signature = members.remove("sign")?;
    let sign_type = if signature.len() > 32 { SignType::HmacSha256 } else { SignType::Md5 };
    let key = identity.credentials.api_v2_key();
    let other = match how {
        Tampering::Missing => None,
        Tampering::Broken => Some(signature.chars().rev().collect()),
        Tampering::OtherBody => {
            let other = members.clone().into_iter().chain([("a".to_owned(), "1".to_owned())]);
            Some(sign(&other.collect::<Members>(), sign_type, key))
        }
        Tampering::OtherKey | Tampering::UnknownKey => {
            let other: String = key.chars().rev().collect();
            Some(digest(&(message(&members) + &other), sign_type, &other))
        }
        // Neither exists in v2.
        Tampering::OtherTime | Tampering::Probe => return None,
    };
    members.extend(other.map(|signature| ("sign".to_owned(), signature)));
    // In their original order.
    let document = String::from_utf8_lossy(response.body());
    let mut members: Vec<_> =
        members.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    members.sort_by_key(|(name, _)| document.find(&format!("<{name}>")).unwrap_or(usize::MAX));
    let document = xml::write_as("xml", &members);
    *response.body_mut() = Bytes::from(document);
    Some(())
}

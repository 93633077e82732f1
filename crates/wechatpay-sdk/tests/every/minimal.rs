//! Every operation by its typed chain with its minimal request, against the simulator: it succeeds.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use wechatpay_catalogue::example::{self, Request};
use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, Client, ClientCertificate, MerchantPrivateKey, PlatformPublicKey,
};
use wechatpay_simulator::Simulator;

use crate::calls::AREAS;
use crate::case::{Case, Ending, Sample, Typed};
use crate::catalogue::{OPERATIONS, Operation};
use crate::exceptions::MADE_OF_A_FILE;
use crate::given::{FILE, form};

fn case(operation: &Operation) -> &'static Case {
    let all = AREAS.iter().flat_map(|area| area.iter());
    let path = operation.path.as_str();
    let template = match operation.is_v2 {
        true => format!("v2{path}"),
        false => path.trim_start_matches('/').to_owned(),
    };
    all.into_iter()
        .find(|case| case.method == operation.method && case.template == template)
        .unwrap_or_else(|| panic!("no case of {}", operation.name()))
}

/// The example's members as the typed request holds them, for the merchant of the simulator.
fn sample(simulator: &Simulator, operation: &Operation, request: Request) -> Sample {
    let credentials = simulator.credentials();
    let own = |name: &str| match name {
        "mchid"
        | "mch_id"
        | "sp_mchid"
        | "combine_mchid"
        | "combine_mch_id"
        | "stock_creator_mchid" => Some(credentials.mchid()),
        "sub_mchid" | "sub_mch_id" => Some(credentials.sub_mchid()),
        "appid" | "sp_appid" | "combine_appid" => Some(credentials.appid()),
        _ => None,
    };
    fn put(value: &mut Value, own: &dyn Fn(&str) -> Option<String>) {
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    match own(name) {
                        Some(known) if value.is_string() => *value = known.into(),
                        _ => put(value, own),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| put(item, own)),
            _ => {}
        }
    }
    let own = |name: &str| own(name).map(str::to_owned);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut path = Value::Object(request.path);
    put(&mut path, &own);
    let variables =
        path.as_object().unwrap().iter().map(|(name, value)| (name.clone(), text(value)));
    let mut members = request.query;
    members.extend(request.headers.into_iter().map(|(_, key)| ("idempotency_key".to_owned(), key)));
    members.extend(request.body.and_then(|body| body.as_object().cloned()).unwrap_or_default());
    let mut members = Value::Object(members);
    put(&mut members, &own);
    if let Some(("multipart/form-data", schema, _)) = operation.body() {
        // What the client makes of the file is not given.
        let (_, part) = form(schema);
        let members = members.as_object_mut().unwrap();
        members.retain(|name, _| !MADE_OF_A_FILE.contains(&name.as_str()));
        let file = json!({"file_name": FILE.0, "$wechatpay-upload": STANDARD.encode(FILE.1)});
        members.insert(part, file);
    }
    Sample { variables: variables.collect(), request: members, ..Sample::default() }
}

/// The simulator's merchant, with all its keys, over TLS: some operations ask for its certificate.
fn client(simulator: &Simulator) -> Client {
    let credentials = simulator.credentials();
    Client::builder()
        .mchid(credentials.mchid())
        .certificate_serial(credentials.certificate_serial())
        .private_key(MerchantPrivateKey::from_pem(credentials.private_key()).unwrap())
        .platform_public_key(
            PlatformPublicKey::from_pem(credentials.public_key_id(), credentials.public_key())
                .unwrap(),
        )
        .api_v3_key(ApiV3Key::new(credentials.api_v3_key()).unwrap())
        .api_v2_key(ApiV2Key::new(credentials.api_v2_key()).unwrap())
        .client_certificate(
            ClientCertificate::from_pem(credentials.certificate(), credentials.private_key())
                .unwrap(),
        )
        .extra_root_certificate(credentials.ca())
        .base_url(simulator.tls_base_url())
        .build()
        .unwrap()
}

#[test]
fn every_minimal_request_succeeds() {
    let simulator = Simulator::start_blocking().unwrap();
    let client = client(&simulator);
    let mut refused = Vec::new();
    let mut n = 0;
    for operation in OPERATIONS.iter() {
        for mode in example::modes(operation.node()) {
            let request = example::minimal(operation.node(), mode);
            let sample = sample(&simulator, operation, request);
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                match (case(operation).call)(&client, &sample) {
                    Typed::Page(url) => url.map(drop).map_err(|error| error.to_string()),
                    Typed::Call { send, .. } => {
                        send(Ending::Wait).map(drop).map_err(|error| error.to_string())
                    }
                }
            }))
            .unwrap_or_else(|_| Err("panic".to_owned()));
            n += 1;
            if let Err(error) = done {
                refused.push(format!("{} {mode:?}: {error}", operation.name()));
            }
        }
    }
    assert!(refused.is_empty(), "{} of {n}:\n{}", refused.len(), refused.join("\n"));
}

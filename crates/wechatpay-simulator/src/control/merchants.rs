//! Merchants: created, listed, and switched between kinds of key.

use std::sync::Arc;

use serde_json::{Value, json};

use super::route::{Asked, Reply, Route, wrong};
use crate::clock::DAY;
use crate::error::Error;
use crate::keys::{HostKeys, PLATFORM_DOMAINS, PlatformKeys};
use crate::merchants::{Identity, Kind, Migration, Record};
use crate::platform::Platform;
use crate::wire::fault::Fault;

/// Most sub-merchants; a larger number must be a mistake.
const MOST_SUBS: i64 = 1000;

pub(super) const ROUTES: &[Route] = &[
    Route::get(
        "/_simulator/merchants",
        "Every merchant; `first` is the one whose credentials the server tells, and whom a request means that names \
         none",
        list,
    ),
    Route {
        method: "POST",
        body: &[
            ("kind?", "string", "`direct`, `partner` or `hong_kong`"),
            ("platform_keys?", "string", "`both`, `public_key` or `certificate`"),
            ("sub_merchants?", "integer", "how many a partner acts for; one if not given"),
        ],
        ..Route::get(
            "/_simulator/merchants",
            "Creates a merchant and returns its credentials",
            make,
        )
    },
    Route::get("/_simulator/merchants/{mchid}", "A merchant's credentials", credentials),
    Route::get(
        "/_simulator/hosts",
        "The platform's own domains, which the TLS port answers for as well, and the authority to trust for them",
        hosts,
    ),
    Route {
        method: "PUT",
        body: &[
            ("platform_keys", "string", "`both`, `public_key` or `certificate`"),
            (
                "answers_by_certificate?",
                "boolean",
                "answers have not moved to the public key yet, whatever a request names",
            ),
        ],
        ..Route::get(
            "/_simulator/merchants/{mchid}/migration",
            "Moves a merchant between platform certificates and the public key; notifications move \
             by their settings",
            migrate,
        )
    },
    Route {
        method: "POST",
        body: &[("after?", "integer", "seconds until it signs; a day if not given")],
        ..Route::get(
            "/_simulator/certificates/rotate",
            "A new platform certificate: told of at once, it takes over after a while, and the old \
             one ends as long after that",
            rotate,
        )
    },
];

fn list(platform: &Arc<Platform>, _: &Asked) -> Reply {
    let all = platform.merchants.list();
    let all: Vec<_> = all.iter().map(|one| describe(platform, one)).collect();
    Ok(json!({ "merchants": all, "first": platform.merchants.first().mchid() }))
}

fn describe(platform: &Platform, identity: &Identity) -> Value {
    json!({
        "mchid": identity.mchid(),
        "kind": identity.kind,
        "platform_keys": identity.keys().as_str(),
        "sub_mchids": platform.look(|state| state.sub_merchants(identity)),
    })
}

fn credentials(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let identity = platform.merchants.find(asked.variable("mchid"));
    let identity = identity.ok_or_else(|| wrong(asked, "mchid", "is not known"))?;
    Ok(full(platform, &identity))
}

fn hosts(platform: &Arc<Platform>, _: &Asked) -> Reply {
    let keys = HostKeys::of_process().map_err(|error| Fault::parameters(&error.to_string()))?;
    let tls = platform.merchants.first().credentials.tls_base_url();
    Ok(json!({ "domains": PLATFORM_DOMAINS, "tls_base_url": tls, "ca": keys.authority }))
}

/// The credentials and properties of the merchant.
fn full(platform: &Platform, identity: &Identity) -> Value {
    let mut told = identity.credentials.describe();
    if let (Some(told), Value::Object(more)) = (told.as_object_mut(), describe(platform, identity))
    {
        told.extend(more);
    }
    told
}

fn make(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let kind = match asked.text("kind") {
        None | Some("direct") => Kind::Direct,
        Some("partner") => Kind::Partner,
        Some("hong_kong") => Kind::HongKong,
        Some(_) => return Err(wrong(asked, "kind", "is not one of the known values")),
    };
    let keys = PlatformKeys::parse(asked.text("platform_keys").unwrap_or("both"));
    let keys =
        keys.ok_or_else(|| wrong(asked, "platform_keys", "is not one of the known values"))?;
    let subs = match (kind, asked.integer("sub_merchants")) {
        (Kind::Partner, count) => count.unwrap_or(1),
        (_, count) => count.unwrap_or(0),
    };
    let subs = Some(subs).filter(|subs| (0..=MOST_SUBS).contains(subs));
    let subs = subs.and_then(|subs| u64::try_from(subs).ok());
    let subs = subs.ok_or_else(|| wrong(asked, "sub_merchants", "is not 0 to 1000"))?;
    let failed = |error: Error| Fault::parameters(&error.to_string());
    let number = platform.transact(|state, _| state.count());
    let record = Record::new(platform.seed(), number, kind, keys, subs).map_err(failed)?;
    let first = platform.merchants.first();
    let identity = record.identity(first, &platform.clock).map_err(failed)?;
    let identity = platform.merchants.add(identity);
    platform.transact(|state, now| {
        state.open_accounts(identity.account_holders(), now);
        state.tables.merchants.insert(identity.mchid().to_owned(), record);
    });
    Ok(full(platform, &identity))
}

fn migrate(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let migration: Migration = serde_json::from_value(Value::Object(asked.body.clone()))
        .map_err(|error| Fault::parameters(&error.to_string()))?;
    if !platform.migrate(asked.variable("mchid"), migration) {
        return Err(wrong(asked, "mchid", "is not known"));
    }
    Ok(json!(migration))
}

fn rotate(platform: &Arc<Platform>, asked: &Asked) -> Reply {
    let after = asked.integer("after").unwrap_or(DAY);
    let failed = |error: Error| Fault::parameters(&error.to_string());
    let serial = platform.rotate(after).map_err(failed)?;
    Ok(json!({ "serial_no": serial }))
}

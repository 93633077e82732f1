//! The OpenAPI document of the control API.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::route::{Asked, Reply, Route, Run};
use crate::catalogue;
use crate::operations::{v2, v3};
use crate::platform::Platform;

pub(super) const ROUTES: &[Route] = &[
    Route {
        method: "GET",
        template: "/_simulator/openapi.json",
        summary: "This API, as OpenAPI 3.1",
        query: &[],
        body: &[],
        run: Run::Document,
    },
    Route::get(
        "/_simulator/operations",
        "Every operation of the platform, whether it has a state, and error codes of its own",
        operations,
    ),
];

fn operations(_: &Arc<Platform>, _: &Asked) -> Reply {
    let stateful: Vec<(&str, &str)> = v3::known().collect();
    let all: Vec<Value> = catalogue::operations()
        .filter_map(|(method, path)| {
            let operation = catalogue::get(method, path)?;
            let state = stateful.contains(&(method, path)) || v2::find(path).is_some();
            let errors = operation.errors.iter().flatten();
            Some(json!({
                "method": method,
                "path": operation.path,
                "state": state,
                "errors": errors.map(|error| &*error.code).collect::<Vec<_>>(),
            }))
        })
        .collect();
    Ok(json!({ "operations": all }))
}

/// The document of all routes.
pub(super) fn document(platform: &Platform, routes: impl Iterator<Item = &'static Route>) -> Value {
    let mut paths = Map::new();
    for route in routes {
        let item = paths.entry(route.template).or_insert_with(|| json!({}));
        if let Some(item) = item.as_object_mut() {
            item.insert(route.method.to_lowercase(), operation(route));
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "WeChat Pay simulator: control", "version": env!("CARGO_PKG_VERSION") },
        "servers": [{ "url": platform.merchants.first().credentials.base_url() }],
        "paths": paths,
    })
}

fn operation(route: &Route) -> Value {
    let variables = route
        .template
        .split('/')
        .filter_map(|segment| segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')));
    let mut parameters: Vec<Value> = variables
        .map(|name| {
            json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } })
        })
        .collect();
    parameters.push(json!({
        "name": "mchid",
        "in": "query",
        "description": "the merchant; if not given the first one, or in a list all of them",
        "schema": { "type": "string" },
    }));
    for (name, kind, about) in route.query {
        parameters.push(json!({
            "name": name, "in": "query", "description": about, "schema": { "type": kind },
        }));
    }
    let text = json!({ "type": "string" });
    let refusal = json!({
        "type": "object",
        "required": ["code", "message"],
        "properties": { "code": text, "message": text },
    });
    let content = match route.run {
        Run::Stream => json!({ "text/event-stream": { "schema": text } }),
        _ => json!({ "application/json": { "schema": { "type": "object" } } }),
    };
    let mut operation = json!({
        "summary": route.summary,
        "parameters": parameters,
        "responses": {
            "200": {
                "description": "Done",
                "content": content,
            },
            "4XX": {
                "description": "Failed; `code` and `message` give the reason",
                "content": { "application/json": { "schema": refusal } },
            },
        },
    });
    if !route.body.is_empty() {
        let bare = |name: &'static str| name.trim_end_matches('?');
        let properties: Map<String, Value> = route
            .body
            .iter()
            .map(|(name, kind, about)| {
                let kinds: Vec<&str> = kind.split(" or ").collect();
                let kind = if kinds.len() > 1 { json!(kinds) } else { json!(kind) };
                (bare(name).to_owned(), json!({ "type": kind, "description": about }))
            })
            .collect();
        let required: Vec<&str> =
            route.body.iter().map(|(name, ..)| *name).filter(|name| !name.ends_with('?')).collect();
        let schema = json!({ "type": "object", "required": required, "properties": properties });
        let content = json!({ "application/json": { "schema": schema } });
        if let Some(operation) = operation.as_object_mut() {
            operation.insert("requestBody".to_owned(), json!({ "content": content }));
        }
    }
    operation
}

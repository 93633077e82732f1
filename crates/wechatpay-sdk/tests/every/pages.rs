//! The samples that the documentation site shows for the most used operations, as they stand there: each is compiled, and
//! sent to a simulator in which what it works on exists.

#[rustfmt::skip]
#[expect(unused_variables, reason = "samples name their answer")]
mod samples;

use std::pin::Pin;

use serde_json::{Map, Value};
use wechatpay_catalogue::example::{self, Mode};
use wechatpay_sdk::Client;

use self::samples::SAMPLES;
use crate::prepared;
use crate::world::World;

/// The value of a member for the simulator's merchant; the sample's own where that is as good.
type Own<'a> = dyn Fn(&str, &str) -> String + 'a;

type Sent<'a> = Pin<Box<dyn Future<Output = wechatpay_sdk::Result<()>> + 'a>>;

enum Run {
    Async(for<'a> fn(&'a Client, &'a Own<'a>) -> Sent<'a>),
    Blocking(for<'a> fn(&'a Client, &'a Own<'a>) -> wechatpay_sdk::Result<()>),
}

struct Sample {
    operation: &'static str,
    mode: Mode,
    label: &'static str,
    run: Run,
}

#[test]
fn every_sample_of_these_pages_succeeds() {
    let catalogue = wechatpay_catalogue::resolved(&wechatpay_catalogue::openapi(None).unwrap());
    let (mut failed, mut count) = (Vec::new(), 0);
    for sample in SAMPLES.iter().copied().flatten() {
        count += 1;
        let (method, path) = sample.operation.split_once(' ').unwrap();
        let operation = &catalogue["paths"][path][method.to_lowercase()];
        let request = example::minimal(operation, sample.mode);
        let mut world = World::start();
        let numbers = match prepared::preparation(sample.operation, sample.mode) {
            Some(prepare) => prepare(&mut world, &request),
            None => Map::new(),
        };
        if let Err(error) = send(sample, &world, &numbers) {
            let error = error.to_string();
            let mut refusals = prepared::REFUSED.iter();
            let is_right = |one: &prepared::Refused| {
                one.operation == sample.operation && error.contains(one.error)
            };
            if !refusals.any(is_right) {
                failed.push(format!("{} {}: {error}", sample.operation, sample.label));
            }
        }
    }
    assert!(failed.is_empty(), "{} of {count}:\n{}", failed.len(), failed.join("\n"));
    assert!(count >= 20 * 6, "{count} samples");
}

fn send(sample: &Sample, world: &World, numbers: &Map<String, Value>) -> wechatpay_sdk::Result<()> {
    let own = |name: &str, value: &str| {
        let mut member = serde_json::json!({ name: value });
        world.put(&mut member, numbers);
        member[name].as_str().map_or_else(|| member[name].to_string(), str::to_owned)
    };
    match sample.run {
        Run::Blocking(run) => run(&world.client, &own),
        Run::Async(run) => {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(run(&world.client, &own))
        }
    }
}

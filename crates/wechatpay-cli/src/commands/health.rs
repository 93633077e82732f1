//! `wechatpay health`: whether a simulator is ready, for a container's health check.

use crate::arguments::{Global, Health};
use crate::control::Control;
use crate::failure::Result;
use crate::language::{either, of_user};
use crate::{output, profile};

pub(crate) fn run(arguments: &Health, global: &Global) -> Result {
    let url = profile::simulator(global, arguments.place.simulator.as_deref())?;
    Control::with_token(&url, None)?.is_ready()?;
    match global.json {
        true => output::print_json(&serde_json::json!({ "ready": true, "simulator": url })),
        false => output::print(either(of_user(), "已就绪\n", "ready\n").as_bytes()),
    }
}

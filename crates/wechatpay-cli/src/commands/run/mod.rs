//! `wechatpay run`: runs another command with the simulator in place of WeChat Pay.

mod child;
mod environment;
mod files;
mod place;
mod trust;

use std::process::ExitCode;

use self::files::Files;
use self::place::Place;
use super::simulate;
use crate::arguments::{Global, Run};
use crate::control;
use crate::failure::{Failure, Result};
use crate::language::{cause, say};
use crate::proxy::{Proxy, Routes};

/// The exit code if the simulator, the proxy or the files could not be created: the command was not started.
const NOT_BEGUN: u8 = 125;

/// Runs the command, and returns its exit code.
pub(super) fn run(arguments: &Run, global: &Global) -> Result<ExitCode> {
    prepared(arguments, global).map_err(|failure| match failure {
        Failure::Failed(text) => Failure::Exit(NOT_BEGUN, text),
        other => other,
    })
}

fn prepared(arguments: &Run, global: &Global) -> Result<ExitCode> {
    let place = Place::open(arguments)?;
    let files = Files::write(&place)?;
    if arguments.log {
        simulate::log(place.base_url.clone(), control::token().as_deref(), global)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| control::cannot_start(&error))?;
    let code = runtime.block_on(async {
        let proxy = Proxy::bind().await.map_err(|error| {
            Failure::failed(say(
                format!("无法启动代理：{}", cause(&error)),
                format!("could not start the proxy: {error}"),
            ))
        })?;
        let environment = environment::of(&place, &files, proxy.address);
        let upstream = environment::upstream(global);
        let routes = Routes {
            plain: place.plain.clone(),
            tls: place.tls.clone(),
            offline: arguments.offline,
            log: arguments.log,
            upstream,
        };
        tokio::spawn(proxy.serve(routes));
        child::run(&arguments.command, environment).await
    })?;
    // Open connections must not delay the end of this process.
    runtime.shutdown_background();
    Ok(ExitCode::from(code))
}

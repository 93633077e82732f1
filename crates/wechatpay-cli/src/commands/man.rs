//! `wechatpay man`: prints the man pages, for packages.

use clap::CommandFactory;

use crate::arguments::{Arguments, Man};
use crate::failure::{Failure, Result};

pub(crate) fn run(arguments: &Man) -> Result {
    let directory = &arguments.directory;
    std::fs::create_dir_all(directory)
        .and_then(|()| clap_mangen::generate_to(Arguments::command(), directory))
        .map_err(|error| {
            Failure::failed(format!("could not write to `{}`: {error}", directory.display()))
        })
}

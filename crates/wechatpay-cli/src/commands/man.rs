//! `wechatpay man`: prints the man pages, for packages. They are in English, whatever the user's language.

use clap::CommandFactory;

use crate::arguments::{Arguments, Man};
use crate::failure::{Failure, Result};
use crate::language::{cause, say};

pub(crate) fn run(arguments: &Man) -> Result {
    let directory = &arguments.directory;
    std::fs::create_dir_all(directory)
        .and_then(|()| clap_mangen::generate_to(Arguments::command(), directory))
        .map_err(|error| {
            Failure::failed(say(
                format!("无法写入 `{}`：{}", directory.display(), cause(&error)),
                format!("could not write to `{}`: {error}", directory.display()),
            ))
        })
}

//! PostgreSQL of a test's own.

use std::path::PathBuf;
use std::process::Command;

use crate::server::{Program, program};

/// Debian keeps the programs of each version in a directory of its own.
fn installed(name: &str) -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    versions.sort();
    program(name, &versions)
}

pub(crate) const POSTGRES: Program = Program {
    user: "postgres",
    install: |directory| {
        let mut command = Command::new(installed("initdb")?);
        command.arg("-D").arg(directory.join("data"));
        command.args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync", "--no-locale"]);
        Some(command)
    },
    run: |directory, port| {
        let mut command = Command::new(installed("postgres")?);
        command.arg("-D").arg(directory.join("data")).args(["-p", &port.to_string(), "-F"]);
        command.args(["-c", "unix_socket_directories=", "-c", "listen_addresses=127.0.0.1"]);
        command.env("LC_ALL", "C");
        Some(command)
    },
    ready: "ready to accept connections",
};

//! PostgreSQL and MariaDB, which end with their test. They do not run as root: where the test does, they run as the
//! user that their package has made. The tests of `wechatpay-cli` need this file too: `cargo xtask codegen` copies it
//! from `wechatpay-sqlx`, because a package holds its own files only.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// The further attempts to start a server.
const ATTEMPTS: usize = 4;

pub(crate) struct Server {
    process: Child,
    pub(crate) port: u16,
    _directory: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What it takes to start a server.
pub(crate) struct Program {
    /// The user of its package.
    user: &'static str,
    /// Makes a database in a directory.
    install: fn(&Path) -> Option<Command>,
    /// Runs it on a port.
    run: fn(&Path, u16) -> Option<Command>,
    /// What it says on its standard error when it is ready.
    ready: &'static str,
}

impl Program {
    /// `None` if it is not here: the test is skipped, and says so.
    pub(crate) fn start(&self) -> Option<Server> {
        let started = self.try_start();
        match started {
            Ok(server) => Some(server),
            Err(error) if std::env::var_os("WECHATPAY_STORES").is_none() => {
                // Unlike `eprintln!`, this is seen when the test passes.
                let text = format!("a test is skipped: {} cannot be started: {error}\n", self.user);
                std::io::stderr().write_all(text.as_bytes()).unwrap();
                None
            }
            Err(error) => panic!("{} cannot be started: {error}", self.user),
        }
    }

    fn try_start(&self) -> Result<Server, String> {
        let directory = tempfile::tempdir().map_err(|error| error.to_string())?;
        let path = directory.path();
        let user = user(self.user);
        if let Some((user, group)) = user {
            // Works for root only, which is who needs it.
            let _ = chown(path, Some(user), Some(group));
        }
        let install = (self.install)(path).ok_or("it is not installed")?;
        let mut install = as_user(install, path, user);
        let installed = install.output().map_err(|error| error.to_string())?;
        if !installed.status.success() {
            return Err(String::from_utf8_lossy(&installed.stderr).into_owned());
        }
        // Between the choice of a port and its use another program may take the port.
        let mut launched = self.launch(path, user);
        for _ in 0..ATTEMPTS {
            if launched.is_ok() {
                break;
            }
            launched = self.launch(path, user);
        }
        let (process, port) = launched?;
        Ok(Server { process, port, _directory: directory })
    }

    /// Runs it on a free port until it is ready.
    fn launch(&self, path: &Path, user: Option<(u32, u32)>) -> Result<(Child, u16), String> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let run = (self.run)(path, port).ok_or("it is not installed")?;
        let mut run = as_user(run, path, user);
        let process = run.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = process.spawn().map_err(|error| error.to_string())?;
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut said = Vec::new();
        let is_ready = lines.any(|line| {
            said.push(line.unwrap_or_default());
            said.last().is_some_and(|line| line.contains(self.ready))
        });
        if !is_ready {
            let _ = process.wait();
            return Err(said.join("\n"));
        }
        std::thread::spawn(move || lines.for_each(drop));
        Ok((process, port))
    }
}

/// Debian keeps the programs of each version of PostgreSQL in a directory of its own.
fn of_postgres(name: &str) -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    versions.sort();
    program(name, &versions)
}

pub(crate) const POSTGRES: Program = Program {
    user: "postgres",
    install: |directory| {
        let mut command = Command::new(of_postgres("initdb")?);
        command.arg("-D").arg(directory.join("data"));
        command.args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync", "--no-locale"]);
        Some(command)
    },
    run: |directory, port| {
        let mut command = Command::new(of_postgres("postgres")?);
        command.arg("-D").arg(directory.join("data")).args(["-p", &port.to_string(), "-F"]);
        command.args(["-c", "unix_socket_directories=", "-c", "listen_addresses=127.0.0.1"]);
        command.env("LC_ALL", "C");
        Some(command)
    },
    ready: "ready to accept connections",
};

pub(crate) const MARIADB: Program = Program {
    user: "mysql",
    install: |directory| {
        let mut command = Command::new(program("mariadb-install-db", &[])?);
        command.arg("--no-defaults").arg(format!("--datadir={}", directory.join("data").display()));
        command.args(["--auth-root-authentication-method=normal", "--skip-test-db"]);
        Some(command)
    },
    run: |directory, port| {
        let mut command = Command::new(program("mariadbd", &[])?);
        command.arg("--no-defaults").arg(format!("--datadir={}", directory.join("data").display()));
        command.arg(format!("--socket={}", directory.join("socket").display()));
        command.args([&format!("--port={port}"), "--bind-address=127.0.0.1"]);
        command.args(["--skip-grant-tables", "--innodb-flush-log-at-trx-commit=0"]);
        Some(command)
    },
    ready: "ready for connections",
};

fn as_user(mut command: Command, directory: &Path, user: Option<(u32, u32)>) -> Command {
    command.current_dir(directory);
    if let Some((user, group)) = user
        && is_root()
    {
        command.uid(user).gid(group);
    }
    command
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    id.stdout == b"0\n"
}

/// The numbers of a user and its group.
fn user(name: &str) -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let mut fields = users.lines().find(|line| line.starts_with(&format!("{name}:")))?.split(':');
    Some((fields.nth(2)?.parse().ok()?, fields.next()?.parse().ok()?))
}

/// A program in one of these directories, or in those of `PATH`.
fn program(name: &str, directories: &[PathBuf]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::split_paths(&path).chain(["/usr/sbin".into()]);
    let mut places = directories.iter().cloned().chain(path);
    places.find_map(|directory| Some(directory.join(name)).filter(|program| program.is_file()))
}

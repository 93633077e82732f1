//! The simulator, in a process of its own: this program once more, with
//! `--serve`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use wechatpay_simulator::Simulator;

/// The other process. Dropping it ends it.
pub(crate) struct Server {
    process: Child,
    /// The file with the merchant's credentials.
    pub(crate) credentials: String,
    /// What else it said.
    pub(crate) said: String,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("--serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut line = || lines.next().unwrap().unwrap();
        let (credentials, said) = (line(), line());
        Self { process, credentials, said }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Whether this is the other process.
pub(crate) fn is_asked_for() -> bool {
    std::env::args().any(|argument| argument == "--serve")
}

/// Serves until the standard input ends; `say` makes what is said beside the
/// credentials, out of their file.
pub(crate) fn serve(simulator: Simulator, say: impl FnOnce(&Simulator, &str) -> String) {
    let directory = std::env::temp_dir().join(format!("wechatpay-bench-{}", std::process::id()));
    let credentials = simulator.credentials().write_to(&directory).unwrap();
    let credentials = credentials.to_str().unwrap();
    println!("{credentials}\n{}", say(&simulator, credentials));
    let _ = std::io::stdin().read_line(&mut String::new());
    let _ = std::fs::remove_dir_all(directory);
}

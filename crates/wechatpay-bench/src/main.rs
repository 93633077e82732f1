//! Compares the cost of a call with handwritten loops: a refund with goods is signed, sent, received, verified
//! and decoded.
//!
//! ```sh
//! cargo run --release -p wechatpay-bench            # everything
//! cargo run --release -p wechatpay-bench -- count   # instructions; needs valgrind
//! cargo run --release -p wechatpay-bench -- time    # CPU time
//! cargo run --release -p wechatpay-bench -- first   # from the start of a process to its first answer
//! ```
//!
//! All clients call the same server: this program, in another process that is not counted. Instructions per
//! call are the difference between 300 and 100 calls, so the start of the process does not count.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "it fails by panicking"
)]

mod by_hand;
mod counted;
mod first_call;
mod loops;
mod refund;
mod server;
mod timed;

use loops::Way;
use server::Server;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["--serve", directory] => server::serve(directory.as_ref()),
        // The process that callgrind counts: it makes this many calls.
        ["--calls", way, directory, calls] => {
            loops::run(Way::from_name(way), directory.as_ref(), calls.parse().unwrap());
        }
        [] => {
            let server = Server::start();
            counted::print(&server);
            timed::print(&server);
            first_call::print(&server);
        }
        ["count"] => counted::print(&Server::start()),
        ["time"] => timed::print(&Server::start()),
        ["first"] => first_call::print(&Server::start()),
        _ => panic!("`count`, `time`, `first` or nothing, and not {arguments:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_calling_gets_its_answer() {
        let directory = tempfile::tempdir().unwrap();
        let (listener, platform) = server::prepare(directory.path());
        std::thread::spawn(move || server::run(&listener, platform));
        for way in Way::ALL {
            loops::run(way, directory.path(), 2);
        }
    }
}

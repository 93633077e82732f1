//! What a call costs beside loops written by hand: a refund with goods, signed, sent, received, verified and
//! decoded.
//!
//! ```sh
//! cargo run --release -p wechatpay-bench            # everything
//! cargo run --release -p wechatpay-bench -- count   # instructions; needs valgrind
//! cargo run --release -p wechatpay-bench -- time    # CPU time
//! cargo run --release -p wechatpay-bench -- first   # from the start of a process to its first answer
//! ```
//!
//! All ways of calling run against the same server, which is this program once more in a process of its own and
//! is not counted. Instructions are those of 300 calls less those of 100, so that the start of the process
//! does not count.

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
        // What is counted: so many calls in this process.
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

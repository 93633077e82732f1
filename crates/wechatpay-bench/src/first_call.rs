//! Measures the time from the start of a process to its first answer.

use std::process::Command;
use std::time::Instant;

use crate::loops::Way;
use crate::server::Server;
use crate::timed::quantile;

const RUNS: usize = 31;

pub(crate) fn print(server: &Server) {
    println!("| from the start of a process to its first answer | time | quartiles |");
    println!("| --- | --- | --- |");
    for way in Way::ALL {
        let mut times: Vec<_> = (0..RUNS).map(|_| one_call(way, server)).collect();
        println!(
            "| {} | {:.1} ms | {:.1} to {:.1} ms |",
            way.name(),
            quantile(&mut times, 0.5),
            quantile(&mut times, 0.25),
            quantile(&mut times, 0.75),
        );
    }
    println!();
}

/// Milliseconds.
fn one_call(way: Way, server: &Server) -> f64 {
    let began = Instant::now();
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--calls", way.name()])
        .arg(server.directory())
        .arg("1")
        .status();
    assert!(status.unwrap().success());
    began.elapsed().as_secs_f64() * 1e3
}

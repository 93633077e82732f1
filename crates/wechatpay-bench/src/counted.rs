//! Instructions of a call, counted by callgrind.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::loops::Way;
use crate::server::Server;

const FEW: usize = 100;
const MANY: usize = 300;

/// Functions that are counted separately: signing and verifying with RSA, and collecting entropy, which the
/// crypto library does once per process.
const SIGN: &str = "_RSA_sign";
const VERIFY: &str = "_RSA_verify";
const ENTROPY: &str = "tree_jitter_initialize_once";

/// The instructions of a process, or of one call.
#[derive(Clone, Copy)]
struct Count {
    rsa: f64,
    rest: f64,
}

pub(crate) fn print(server: &Server) {
    let directory = server.directory();
    let ways = [Way::Library, Way::Reqwest, Way::Hyper, Way::Raw];
    let counted = ways.map(|way| {
        let (few, many) = (count(way, &directory, FEW), count(way, &directory, MANY));
        let each = |few: f64, many: f64| (many - few) / (MANY - FEW) as f64;
        (way, Count { rsa: each(few.rsa, many.rsa), rest: each(few.rest, many.rest) })
    });
    let of_reqwest = counted.iter().find(|(way, _)| *way == Way::Reqwest).unwrap().1;
    println!("| instructions a call | beside RSA | of the loop on reqwest's | RSA alone |");
    println!("| --- | --- | --- | --- |");
    for (way, Count { rsa, rest }) in counted {
        let share = rest / of_reqwest.rest;
        let (name, rest, rsa) = (way.name(), thousands(rest), thousands(rsa));
        println!("| {name} | {rest} | {share:.2} | {rsa} |");
    }
    println!();
}

/// The instructions of a process that makes `calls` calls.
fn count(way: Way, directory: &Path, calls: usize) -> Count {
    let out = directory.join("callgrind.out");
    let mut out_argument = OsString::from("--callgrind-out-file=");
    out_argument.push(&out);
    let status = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(out_argument)
        .arg(std::env::current_exe().unwrap())
        .args(["--calls", way.name()])
        .arg(directory)
        .arg(calls.to_string())
        .stderr(Stdio::null())
        .status();
    assert!(status.expect("valgrind is not installed").success());
    let annotated = Command::new("callgrind_annotate")
        .args(["--inclusive=yes", "--threshold=100", "--auto=no", "--show-percs=no", "--tree=none"])
        .arg(&out)
        .stderr(Stdio::null())
        .output();
    let text = String::from_utf8(annotated.unwrap().stdout).unwrap();
    let of = |name: &str| instructions(&text, name);
    let rsa = of(SIGN).unwrap() + of(VERIFY).unwrap();
    Count { rsa, rest: of("PROGRAM TOTALS").unwrap() - rsa - of(ENTROPY).unwrap_or_default() }
}

/// The instructions of one function, including its callees: `6,317,737  file:function [binary]`.
fn instructions(annotated: &str, function: &str) -> Option<f64> {
    let line = annotated.lines().find(|line| {
        let line = line.split(" [").next().unwrap_or_default();
        line.trim_end().ends_with(function)
    })?;
    let count = line.split_whitespace().next()?.replace(',', "");
    count.parse().ok()
}

/// Formats a number with commas between groups of three digits.
fn thousands(count: f64) -> String {
    let digits = format!("{count:.0}");
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

//! Runs a simulator for scripts until standard input ends:
//! `cargo run -p wechatpay-simulator --example simulate -- DIRECTORY`.

use std::io::Read;
use wechatpay_simulator::{Result, Simulator};

fn main() -> Result<()> {
    let directory = std::env::args_os().nth(1).unwrap_or_else(|| "credentials".into());
    let simulator = Simulator::start_blocking()?;
    let written = simulator.credentials().write_to(directory)?;
    println!("{}", simulator.base_url());
    println!("{}", simulator.tls_base_url());
    println!("{}", written.display());
    // Until whoever started this closes its end.
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
    Ok(())
}

//! What comparing a bill with the books costs: reading the bill, sorting both sides on disk, comparing them; and how
//! much memory it takes.
//!
//! ```sh
//! cargo bench -p wechatpay-sdk --bench reconcile --features reconcile               # 1,000,000 rows
//! cargo bench -p wechatpay-sdk --bench reconcile --features reconcile -- 10000000
//! ```
//!
//! The bill is made as it is read, and not stored. Numbers come in no order, on either side. Of a thousand orders, one
//! is missing in the books, one has another amount.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a benchmark ends by panicking"
)]

#[path = "../measure.rs"]
#[expect(dead_code, reason = "each benchmark uses a part of it")]
mod measure;

use std::io::Read;
use std::time::Instant;

use measure::{cpu, in_earnest};
use wechatpay_sdk::Fen;
use wechatpay_sdk::bill::BillReader;
use wechatpay_sdk::bill::reconcile::{Entry, Reconciliation, Sorter, What};

const HEADER: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,\
货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,\
费率,订单金额,申请退款金额,费率备注\r\n";

/// The number and the amount of the order at a place, in an order that depends on the step. Steps are odd, and
/// places are below a power of two: each number comes once.
fn order(place: u64, step: u64, bits: u32) -> (String, i64) {
    let number = place.wrapping_mul(step) & ((1 << bits) - 1);
    (format!("20261120{number:012}"), 100 + i64::try_from(number % 99_900).unwrap())
}

/// A bill that is made while it is read.
struct Made {
    bits: u32,
    place: u64,
    sum: i64,
    piece: Vec<u8>,
    used: usize,
    has_ended: bool,
}

impl Made {
    fn new(bits: u32) -> Self {
        Self { bits, place: 0, sum: 0, piece: HEADER.into(), used: 0, has_ended: false }
    }

    fn fill(&mut self) {
        use std::io::Write as _;
        self.piece.clear();
        self.used = 0;
        if self.place == 1 << self.bits {
            let sum = Fen::new(self.sum).to_yuan();
            let end = format!("总交易单数,订单总金额\r\n`{},`{sum}\r\n", self.place);
            self.piece.extend_from_slice(end.as_bytes());
            self.has_ended = true;
            return;
        }
        for _ in 0..256.min((1 << self.bits) - self.place) {
            let (number, fen) = order(self.place, 0x9e37_79b1, self.bits);
            let (second, amount) = (self.place % 60, Fen::new(fen).to_yuan());
            writeln!(
                self.piece,
                "`2026-11-20 12:30:{second:02},`wx8888888888888888,`1900000109,`0,`,`4200001677{number},`{number},\
                 `oUpF8uN95-Ptaags6E_roPHg7A01,`JSAPI,`SUCCESS,`CMB_DEBIT,`CNY,`{amount},`0.00,`0,`0,`0.00,`0.00,`,`,\
                 `一杯热的奶茶,`shop-12,`0.00600,`0.60%,`{amount},`0.00,`\r"
            )
            .unwrap();
            self.place += 1;
            self.sum += fen;
        }
    }
}

impl Read for Made {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.used == self.piece.len() && !self.has_ended {
            self.fill();
        }
        let mut rest = self.piece.get(self.used..).unwrap_or_default();
        let read = rest.read(into)?;
        self.used += read;
        Ok(read)
    }
}

/// The largest memory of this process so far, in MiB.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib / 1024.0)
}

fn main() {
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse::<u64>().ok());
    let rows = asked.unwrap_or(if in_earnest() { 1_000_000 } else { 1_000 });
    let bits = rows.next_power_of_two().trailing_zeros();
    let rows = 1_u64 << bits;
    let (began, at, before) = (cpu(), Instant::now(), peak());
    let mut theirs = Sorter::new();
    theirs.trade_bill(BillReader::trade(Made::new(bits))).expect("the bill is whole");
    let read = at.elapsed();
    let mut ours = Sorter::new();
    for place in 0..rows {
        let (number, fen) = order(place, 0x85eb_ca77, bits);
        match place % 1000 {
            1 => continue,
            2 => ours.add(&Entry::payment(number).amount(Fen::new(fen + 1))),
            _ => ours.add(&Entry::payment(number).amount(Fen::new(fen)).state("SUCCESS")),
        }
        .expect("the disk has room");
    }
    let (ours, theirs) = (ours.sorted().unwrap(), theirs.sorted().unwrap());
    let sorted = at.elapsed();
    let days = Reconciliation::of_days("2026-11-20", "2026-11-20").unwrap();
    let mut differences = days.compare(ours, theirs);
    let mut found = 0;
    for difference in &mut differences {
        difference.expect("both sides are whole");
        found += 1;
    }
    let (passed, used) = (at.elapsed(), cpu() - began);
    let counts = differences.counts();
    let thousandth = |from: u64| (rows + 999 - from) / 1000;
    assert_eq!(counts.theirs, rows);
    assert_eq!(counts.of(What::MissingHere), thousandth(1));
    assert_eq!(counts.of(What::Amount), thousandth(2));
    assert_eq!(found, thousandth(1) + thousandth(2));
    println!("{rows} rows on each side, {found} differences");
    println!(
        "bill read and sorted in runs: {read:.2?}; all sorted: {sorted:.2?}; compared: {passed:.2?}"
    );
    println!("CPU time: {used:.2?}");
    if let (Some(before), Some(after)) = (before, peak()) {
        println!("peak memory: {after:.1} MiB, {before:.1} MiB at the start");
    }
}

//! What reading a bill costs, row by row, fully typed, beside the `csv` crate
//! reading raw records of the same bytes; and how much memory it takes.
//!
//! ```sh
//! cargo bench -p wechatpay-sdk --bench bill            # 100 MB
//! cargo bench -p wechatpay-sdk --bench bill -- 1000    # 1 GB
//! ```
//!
//! The bytes are made as they are read, and not stored: a block of rows, again and
//! again, between a header and a summary that is right.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a benchmark ends by panicking"
)]

#[path = "../measure.rs"]
mod measure;

use std::hint::black_box;
use std::io::Read;
use std::time::{Duration, Instant};

use measure::{cpu, in_earnest, quantile};
use wechatpay_sdk::Fen;
use wechatpay_sdk::bill::BillReader;

const HEADER: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,\
交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,\
退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n";
const SUMMARY: &str = "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n";

/// Rows of a block; of ten, one is a refund.
const ROWS: usize = 2_000;

/// A bill that is made while it is read.
struct Made {
    block: Vec<u8>,
    blocks: usize,
    head: Vec<u8>,
    tail: Vec<u8>,
}

impl Made {
    fn new(megabytes: usize) -> Self {
        let mut block = String::new();
        let (mut paid, mut refunded, mut fees) = (0_i64, 0_i64, 0_i64);
        for row in 0..ROWS {
            let amount = 100 + (row as i64 * 7_919) % 99_900;
            let time = format!("2026-11-20 {:02}:{:02}:{:02}", row % 24, row % 60, row % 59);
            let common = format!(
                "`{time},`wx8888888888888888,`1900000109,`0,`,`42000016772026112000{row:08},\
                 `202611201230{row:012},`oUpF8uN95-Ptaags6E_roPHg7A{row:04},`JSAPI,"
            );
            let fee = amount * 6 / 1_000;
            block += &common;
            if row % 10 == 9 {
                (refunded, fees) = (refunded + amount, fees - fee);
                let (amount, fee) = (Fen::new(amount).to_yuan(), Fen::new(-fee).to_yuan());
                block += &format!(
                    "`REFUND,`CMB_DEBIT,`CNY,`0.00,`0.00,`50000003042026112000{row:08},`R202611{row:010},\
                     `{amount},`0.00,`ORIGINAL,`SUCCESS,`一杯热的奶茶,`shop-12,`{fee}000,`0.60%,`0.00,`{amount},`\r\n"
                );
            } else {
                (paid, fees) = (paid + amount, fees + fee);
                let (amount, fee) = (Fen::new(amount).to_yuan(), Fen::new(fee).to_yuan());
                block += &format!(
                    "`SUCCESS,`CMB_DEBIT,`CNY,`{amount},`0.00,`0,`0,`0.00,`0.00,`,`,`一杯热的奶茶,`shop-12,\
                     `{fee}000,`0.60%,`{amount},`0.00,`\r\n"
                );
            }
        }
        let blocks = (megabytes * 1_000_000 / block.len()).max(1);
        let all = |fen: i64| Fen::new(fen * blocks as i64).to_yuan();
        let (paid, refunded, fees) = (all(paid), all(refunded), all(fees));
        let rows = ROWS * blocks;
        let tail = format!(
            "{SUMMARY}`{rows},`{paid},`{refunded},`0.00,`{fees}000,`{paid},`{refunded}\r\n"
        );
        Self { block: block.into(), blocks, head: HEADER.into(), tail: tail.into() }
    }

    fn len(&self) -> usize {
        self.head.len() + self.blocks * self.block.len() + self.tail.len()
    }

    fn reader(&self) -> impl Read + '_ {
        let blocks = Blocks { block: &self.block, left: self.blocks, at: 0 };
        self.head.chain(blocks).chain(&*self.tail)
    }
}

struct Blocks<'a> {
    block: &'a [u8],
    left: usize,
    at: usize,
}

impl Read for Blocks<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.block.len() {
            (self.left, self.at) = (self.left - 1, 0);
        }
        if self.left == 0 {
            return Ok(0);
        }
        let rest = &self.block[self.at..];
        let length = rest.len().min(into.len());
        into[..length].copy_from_slice(&rest[..length]);
        self.at += length;
        Ok(length)
    }
}

/// All fields of all rows, each as its type.
fn typed(bill: &Made, sha1: Option<&str>) -> u64 {
    let mut bill = BillReader::trade(bill.reader());
    if let Some(sha1) = sha1 {
        bill = bill.hash("SHA1", sha1).unwrap();
    }
    let mut rows = 0;
    while let Some(row) = bill.next_row().expect("the bill is whole") {
        rows += 1;
        black_box([row.trade_time(), row.refund_create_time(), row.refund_success_time()]);
        black_box([row.appid(), row.mchid(), row.sub_mchid(), row.device_info()]);
        black_box([row.transaction_id(), row.out_trade_no(), row.openid(), row.trade_type()]);
        black_box([row.trade_state(), row.bank_type(), row.currency(), row.refund_id()]);
        black_box([row.out_refund_no(), row.refund_type(), row.refund_status()]);
        black_box([row.description(), row.attach(), row.rate(), row.rate_remark()]);
        let paid = [row.settlement_amount(), row.coupon_amount(), row.order_amount(), row.fee()];
        black_box(paid.map(Result::unwrap));
        let refunded =
            [row.refund_amount(), row.coupon_refund_amount(), row.requested_refund_amount()];
        black_box(refunded.map(Result::unwrap));
    }
    assert!(bill.summary().is_some());
    rows
}

/// Records as `csv` has them: bytes, without types, checks or UTF-8.
fn raw(bill: &Made) -> u64 {
    let builder = csv::ReaderBuilder::new().flexible(true).from_reader(bill.reader());
    let (mut reader, mut record, mut rows) = (builder, csv::ByteRecord::new(), 0);
    while reader.read_byte_record(&mut record).unwrap() {
        black_box(&record);
        rows += 1;
    }
    rows
}

/// CPU time of all threads, time that passed, rows.
fn timed(read: impl FnOnce() -> u64) -> (Duration, Duration, u64) {
    let (began, at) = (cpu(), Instant::now());
    let rows = read();
    (cpu() - began, at.elapsed(), rows)
}

/// The largest memory of this process so far, in MiB.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib / 1024.0)
}

fn sha1(bill: &Made) -> String {
    use aws_lc_rs::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY};
    let mut context = Context::new(&SHA1_FOR_LEGACY_USE_ONLY);
    context.update(&bill.head);
    (0..bill.blocks).for_each(|_| context.update(&bill.block));
    context.update(&bill.tail);
    context.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn main() {
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let megabytes = asked.unwrap_or(if in_earnest() { 100 } else { 1 });
    let times = if in_earnest() { 7 } else { 1 };
    let bill = Made::new(megabytes);
    let sha1 = sha1(&bill);
    let (mut ratios, mut hashed, mut passed) = (Vec::new(), Vec::new(), Vec::new());
    let mut speeds = Vec::new();
    let before = peak();
    let rows = typed(&bill, Some(&sha1));
    let after = peak();
    for _ in 0..times {
        let (by_csv, csv_passed, records) = timed(|| raw(&bill));
        let (by_bill, _, typed_rows) = timed(|| typed(&bill, None));
        let (with_hash, hash_passed, _) = timed(|| typed(&bill, Some(&sha1)));
        // The summary and its header are records too.
        assert_eq!((records, typed_rows), (rows + 2, rows));
        ratios.push(by_csv.as_secs_f64() / by_bill.as_secs_f64());
        hashed.push(by_csv.as_secs_f64() / with_hash.as_secs_f64());
        passed.push(csv_passed.as_secs_f64() / hash_passed.as_secs_f64());
        speeds.push(bill.len() as f64 / 1e6 / by_bill.as_secs_f64());
    }
    println!("{rows} rows, {:.1} MB, {times} times, CPU time", bill.len() as f64 / 1e6);
    println!("typed rows: {:.0} MB/s", quantile(&mut speeds, 0.5));
    println!("speed beside raw records of `csv`: {:.2}", quantile(&mut ratios, 0.5));
    println!(
        "the same with SHA-1, in a second thread: {:.2} by time that passes, {:.2} by CPU time",
        quantile(&mut passed, 0.5),
        quantile(&mut hashed, 0.5)
    );
    if let (Some(before), Some(after)) = (before, after) {
        println!("peak memory: {after:.1} MiB, {:.1} MiB before the first row", before);
    }
}

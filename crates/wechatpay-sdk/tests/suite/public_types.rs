//! `Debug` of every public type, each holding what secrets and personal data it
//! can: none is printed. Which types there are is read from the source, so that
//! a new one without a line here fails.

use std::any::type_name;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use wechatpay_sdk::bill::reconcile::{Day, Entry, Reconciliation, Sorter};
use wechatpay_sdk::bill::{BillReader, Trade};
use wechatpay_sdk::notifications::Notification;
use wechatpay_sdk::notify::{
    CombinedOrder, MemoryGuard, Order, Outcome, Refund, RefundOutcome, ReplayGuard as _, Reply,
    Transfer, TransferOutcome, Turn,
};
use wechatpay_sdk::payload::{Contract, Coupon};
use wechatpay_sdk::v2::risk::getviolation;
use wechatpay_sdk::v3::marketing::favor::stocks::get as stocks;
use wechatpay_sdk::v3::refund::domestic::refunds::refund_id::apply_abnormal_refund::post as refund;
use wechatpay_sdk::v3::security::echo::post as echo;
use wechatpay_sdk::{
    ApiV2Key, ApiV3Key, BoxError, Checks, ClientCertificate, Decimal8, Delivery, Engine, ErrorKind,
    Extra, Fault, Fen, JsonText, Language, MerchantPrivateKey, MicroFen, Minor, NextStep, Numbered,
    PlatformCertificate, PlatformKey, PlatformKeyStore, Retry, Sensitive, Settled, Time, Upload,
};

use crate::platform::{Platform, builder, public_key};
use crate::watched::NAME;
use crate::{sender, watched};

const CARD: &str = "6225760008219524";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// Public names that are not types with values: traits, their parts, kinds of bills, type aliases.
const OTHERS: [&str; 17] = [
    "Any",
    "BoxError",
    "BoxFuture",
    "Fund",
    "IntoList",
    "IntoMember",
    "LONGEST_BODY",
    "Layout",
    "Paged",
    "PlatformKeyCache",
    "PlatformKeySource",
    "ProfitSharing",
    "RemoteSigner",
    "ReplayGuard",
    "Result",
    "Settles",
    "Trade",
];

/// The modules that hold more public types. Those of the first three are
/// generated: the tests of every call and of every notification print them.
const MODULES: [&str; 15] = [
    "brand",
    "notifications",
    "v2",
    "v3",
    "off",
    "internals",
    "notify",
    "payload",
    "bill",
    "reconcile",
    "download",
    "code",
    "rate_limit",
    // The tests of middleware print what it sees.
    "middleware",
    "telemetry",
];

/// The names that a file of the library makes public.
fn public(file: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let mut names = BTreeSet::new();
    for statement in source.split("\npub use ").skip(1) {
        let (list, _) = statement.split_once(';').unwrap();
        let list = list.rsplit_once("::").map_or(list, |(before, last)| {
            list.split_once('{')
                .map_or(last, |(_, list)| if before.is_empty() { last } else { list })
        });
        let list = list.trim_end().trim_end_matches('}').split(',').map(str::trim);
        names.extend(list.filter(|name| !name.is_empty()).map(str::to_owned));
    }
    for line in source.lines() {
        for kind in ["pub struct ", "pub enum ", "pub const ", "pub mod "] {
            let Some(rest) = line.strip_prefix(kind) else { continue };
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            names.insert(rest[..end].to_owned());
        }
    }
    names
}

/// What `Debug` prints, by the names of the types themselves.
#[derive(Default)]
struct Shown(BTreeMap<String, String>);

impl Shown {
    fn add<T: Debug>(&mut self, value: &T) {
        let name = type_name::<T>().split('<').next().unwrap();
        let name = name.rsplit("::").next().unwrap().to_owned();
        self.0.entry(name).or_default().push_str(&format!("{value:?}\n{value:#?}\n"));
    }
}

fn keys(platform: &Platform, shown: &mut Shown) {
    let credentials = platform.credentials();
    let private_key = || MerchantPrivateKey::from_pem(credentials.private_key()).unwrap();
    let certificate = credentials.certificate();
    shown.add(&private_key());
    shown.add(&ClientCertificate::from_pem(certificate, credentials.private_key()).unwrap());
    shown.add(&ApiV2Key::new(credentials.api_v2_key()).unwrap());
    shown.add(&ApiV3Key::new(credentials.api_v3_key()).unwrap());
    shown.add(&public_key(credentials));
    shown.add(&PlatformKey::from(public_key(credentials)));
    shown.add(&PlatformCertificate::from_pem(credentials.platform_certificate()).unwrap());
    shown.add(&PlatformKeyStore::new());
    shown.add(&builder(&platform.simulator).proxy("http://user:pass-phrase@localhost:1"));
    let engine = || {
        let root = platform.credentials().ca();
        let proxied = Engine::builder().proxy("http://user:pass-phrase@localhost:1");
        proxied.extra_root_certificate(root)
    };
    shown.add(&engine());
    shown.add(&engine().build().unwrap());
    shown.add(&platform.client);
}

fn calls(platform: &Platform, shown: &mut Shown) {
    let request = refund::Request::new().bank_account(CARD).real_name(NAME);
    let refunds = platform.client.v3().refund().domestic().refunds();
    let call = refunds.refund_id(OPENID).apply_abnormal_refund().post(request.clone());
    shown.add(&call);
    shown.add(&request);
    shown.add(&call.into_future());
    let stocks = || {
        let request = stocks::Request::new().offset(0).limit(10).stock_creator_mchid(OPENID);
        platform.client.v3().marketing().favor().stocks().get(request)
    };
    shown.add(&stocks().pages());
    shown.add(&stocks().items());
    let chain = platform.client.chain("v3/x/{openid}").bind("openid", OPENID);
    shown.add(&chain);
    shown.add(&chain.get().query([("name", NAME)]).header("x-name", OPENID));
    // Answers and errors, with what came within them.
    let message = echo::Request::new().echo_message("hello").encrypted_echo_message(NAME);
    let answer = platform.client.v3().security().echo().post(message).wait().unwrap();
    assert_eq!(answer.encrypted_echo_message.as_ref().unwrap().expose(), NAME);
    shown.add(&answer);
    let body = json!({"echo_message": NAME});
    let untyped = platform.client.chain("v3/security/echo").post(&body).wait().unwrap();
    assert_eq!(untyped.json::<Value>().unwrap(), body);
    shown.add(&untyped);
    shown.add(untyped.http());
    shown.add(&untyped.into_inner());
    platform.simulator.alter(|_, mut answer| {
        answer.headers_mut().remove("wechatpay-signature");
        answer
    });
    let error = platform.client.chain("v3/security/echo").post(&body).wait().unwrap_err();
    platform.simulator.alter_none();
    assert!(String::from_utf8_lossy(error.body().unwrap()).contains(NAME));
    shown.add(error.failed_check().unwrap());
    shown.add(&error);
    let refund = json!({"out_refund_no": OPENID, "reason": NAME});
    let refund = platform.client.chain("v3/refund/domestic/refunds").post(refund);
    shown.add(&refund.settle());
    shown.add(&refund.check());
    let echo = platform.client.chain("v3/security/echo").post(&body).wait().unwrap();
    shown.add(&Settled::Done(echo));
    shown.add(&Retry::new());
    shown.add(&Checks::Strict);
    shown.add(&ErrorKind::Api);
    shown.add(&Delivery::Unknown);
    shown.add(&Fault::NoRootCertificates);
    shown.add(&NextStep::QueryFirst);
    shown.add(&Language::of_user());
    shown.add(&error.help().unwrap());
}

fn contents(platform: &Platform, shown: &mut Shown) {
    let sensitive = Sensitive::new(NAME);
    shown.add(&JsonText(sensitive.clone()));
    shown.add(&platform.client.decrypt(sensitive.clone()));
    shown.add(&sensitive);
    shown.add(&Upload::new("licence.jpg", NAME));
    shown.add(&Fen::new(100));
    shown.add(&Minor::new(100));
    shown.add(&MicroFen::new(100));
    shown.add(&Decimal8::new(100));
    shown.add(&Fen::try_from(u64::MAX).unwrap_err());
    shown.add(&Time::from("2026-01-02T03:04:05+08:00".to_owned()));
    shown.add(&refund::Type::USER_BANK_CARD);
    shown.add(&Numbered::<Sensitive>::default());
    let mut extra = Extra::default();
    extra.insert("payer_name", NAME);
    shown.add(&extra);
    let violations = json!({"return_code": "SUCCESS", "violation_records": "{}"});
    shown.add(&serde_json::from_value::<getviolation::post::Response>(violations).unwrap());
}

fn notifications(shown: &mut Shown) {
    // The name is encrypted for the merchant of the vectors, by `openssl`.
    let sealed = include_str!("../vectors/oaep_merchant.ciphertext").trim_end();
    let (client, content) = (sender::client(), json!({"user_name": sealed}));
    let (headers, body) = sender::v3("MCHTRANSFER.QQWALLETBILL.FINISHED", &content);
    shown.add(&client.notification(&headers, &body));
    let received = || client.notification(&headers, &body).wait().unwrap();
    let Notification::MchtransferQqwalletbillFinished(bill) = received().into_notification() else {
        panic!("{:?}", received())
    };
    assert_eq!(bill.user_name.as_ref().unwrap().expose(), "6222020000001234567");
    shown.add(&received());
    shown.add(&received().into_notification());
    let (other_headers, other) = sender::v3("SOMETHING.NEW", &json!({"name": NAME}));
    let unknown = client.notification(&other_headers, &other).wait().unwrap();
    let Notification::Unknown { content, .. } = unknown.notification() else {
        panic!("{unknown:?}")
    };
    assert_eq!(content.as_value()["name"], NAME);
    shown.add(content);
    let rejection = client.notification(&headers, &other).wait().unwrap_err();
    shown.add(&rejection.kind());
    shown.add(&Reply::from(&rejection));
    shown.add(&rejection);
    let order = Order::new("order-1", 100);
    shown.add(&order.check(&received()).unwrap_err());
    shown.add(&order);
    shown.add(&CombinedOrder::new("combined-1", [order]));
    let refund = Refund::new("refund-1", 100);
    shown.add(&refund.outcome(&received()).unwrap_err());
    shown.add(&refund);
    shown.add(&RefundOutcome::Success);
    shown.add(&Transfer::new("bill-1", 100));
    shown.add(&TransferOutcome::Success);
    let guard = Arc::new(MemoryGuard::new());
    shown.add(&received().once(&guard, |_| async { Ok::<_, BoxError>(()) }));
    let begun = guard.begin("EV-1", std::time::Duration::from_secs(1));
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let begun = runtime.block_on(begun).unwrap();
    let Turn::First(claim) = &begun else { panic!("{begun:?}") };
    shown.add(claim);
    shown.add(&Outcome::Handled);
    shown.add(&begun);
    shown.add(&*guard);
}

fn payloads(platform: &Platform, shown: &mut Shown) {
    let payload = platform.client.payload();
    shown.add(&payload);
    shown.add(&payload.jsapi("wx1", "wx2"));
    shown.add(&payload.jsapi("wx1", "wx2").wait().unwrap());
    shown.add(&payload.md5().mini_program("wx1", "wx2").wait().unwrap());
    shown.add(&payload.app("wx1", "1900000109", "wx2").wait().unwrap());
    shown.add(&payload.red_packet("wx1", "sendid=1").unwrap());
    let score = payload.pay_score_detail("service", "order-1").unwrap();
    shown.add(&score.mini_program());
    shown.add(&score.jsapi());
    shown.add(&score.app());
    shown.add(&score);
    let coupon = Coupon::new("1", "2");
    shown.add(&payload.coupon_plugin([coupon.clone()]).unwrap());
    shown.add(&coupon);
    let contract = Contract::new()
        .appid("wx1")
        .plan_id("1")
        .contract_code("2")
        .request_serial(3)
        .contract_display_account(NAME)
        .notify_url("https://merchant.example/notify");
    shown.add(&payload.contract_mini_program(&contract).unwrap());
    shown.add(&payload.pre_signed_app("1").unwrap());
    shown.add(&contract);
}

fn bills(platform: &Platform, shown: &mut Shown) {
    let trade = format!("交易时间,用户标识\n`2026-11-20 09:30:00,`{OPENID}\n总交易单数\n`1\n");
    let mut bill = BillReader::trade(trade.as_bytes());
    let row = bill.next_row().unwrap().unwrap();
    shown.add(&row.trade_time().unwrap());
    shown.add(&*row);
    shown.add(&row);
    shown.add(&row.to_owned());
    assert!(bill.next_row().unwrap().is_none());
    shown.add(bill.summary().unwrap());
    shown.add(&bill);
    let fund = format!("记账时间,备注\n`,`{NAME}\n资金流水总笔数\n`1\n");
    shown.add(&BillReader::fund(fund.as_bytes()).next_row().unwrap().unwrap());
    let sharing = format!("分账时间,分账接收方\n`,`{OPENID}\n总条目数\n`1\n");
    shown.add(&BillReader::profit_sharing(sharing.as_bytes()).next_row().unwrap().unwrap());
    // Against books without anything.
    let side = |entry: &Entry| {
        let mut sorter = Sorter::new();
        sorter.add(entry).unwrap();
        sorter
    };
    let entry = Entry::payment("order-1");
    shown.add(&entry);
    shown.add(&entry.kind);
    shown.add(&Day::new("2026-11-20").unwrap());
    shown.add(&Reconciliation::new());
    shown.add(&side(&entry));
    shown.add(&side(&entry).sorted().unwrap());
    let empty = Sorter::new().sorted().unwrap();
    let mut differences = Reconciliation::new().compare(empty, side(&entry).sorted().unwrap());
    let difference = differences.next().unwrap().unwrap();
    shown.add(&difference.what);
    shown.add(&difference);
    shown.add(differences.counts());
    shown.add(&differences);
    // As they come.
    platform.simulator.alter(move |_, _| http::Response::new(trade.clone().into()));
    let url = format!("{}/v3/billdownload/file?token={OPENID}", platform.simulator.base_url());
    let download = || platform.client.download(&*url);
    shown.add(&download());
    shown.add(&download().stream());
    let mut file = download().stream().wait().unwrap();
    shown.add(&file.next());
    shown.add(&file);
    let mut bill = download().bill::<Trade>().wait().unwrap().unwrap();
    shown.add(&bill.next());
    shown.add(&bill);
    shown.add(&bill.into_rows());
    platform.simulator.alter_none();
}

#[test]
fn debug_of_every_public_type_prints_no_secret_and_nothing_personal() {
    let platform = Platform::start();
    let mut shown = Shown::default();
    keys(&platform, &mut shown);
    calls(&platform, &mut shown);
    contents(&platform, &mut shown);
    notifications(&mut shown);
    payloads(&platform, &mut shown);
    bills(&platform, &mut shown);
    for (name, printed) in &shown.0 {
        assert_eq!(watched::find(printed), None, "{name}: {printed}");
    }
    let files = [
        "lib.rs",
        "notify/mod.rs",
        "payload/mod.rs",
        "bill/mod.rs",
        "bill/reconcile/mod.rs",
        "download/mod.rs",
    ];
    let mut public: BTreeSet<String> = files.into_iter().flat_map(public).collect();
    for other in OTHERS.into_iter().chain(MODULES) {
        assert!(public.remove(other), "{other} is not public any more");
    }
    assert!(public.len() > 50, "{public:?}");
    let missing: Vec<_> = public.iter().filter(|name| !shown.0.contains_key(*name)).collect();
    assert!(missing.is_empty(), "not printed here: {missing:?}");
}

/// What all tests have in common sees what this library and others log.
#[test]
fn what_is_logged_is_seen() {
    let platform = Platform::start();
    let before = watched::seen();
    let body = json!({"echo_message": "hello"});
    platform.client.chain("v3/security/echo").post(&body).wait().unwrap();
    let after = watched::seen();
    assert!(after.0 > before.0 && after.1 > before.1, "{before:?} {after:?}");
}

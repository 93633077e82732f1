//! Watches all log output, at every level, while the tests of a binary run: from this library and from the
//! libraries below it. No secret and no personal value of the tests may appear in it. If one does, the process
//! ends, whatever thread logged it, so that no test can miss it.

use std::collections::HashSet;
use std::fmt::{Debug, Write as _};
use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, Once, RwLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// The value of every sensitive member that the tests make up.
pub(crate) const SENSITIVE: &str = "隐私";

/// The name of a person, where no sample has it in the name of a shop.
pub(crate) const NAME: &str = "张三";

/// The personal values and passwords that the tests use, as the platform's
/// documents have them or as made up.
const TEXTS: [&str; 15] = [
    SENSITIVE,
    "6225760008219524",
    "6225760000000000",
    "6222020000001234567",
    "43102119910910512X",
    "13900000001",
    "13800000000",
    "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    "pass-phrase",
    // The APIv2 and APIv3 keys of the tests, and one that is wrong.
    "192006250b4c09247ec02edce69f6a2d",
    "0123456789abcdefFEDCBA9876543210",
    "0123456789abcdef0123456789abcdef",
    "another-key-of-32-bytes-of-ascii",
    "ffffffffffffffffffffffffffffffff",
    // The value of `Authorization`.
    "WECHATPAY2-SHA256-RSA2048 mchid=",
];

/// The private keys of the tests.
const KEYS: [&str; 6] = [
    include_str!("../vectors/merchant_key.pem"),
    include_str!("../vectors/merchant_key_pkcs1.pem"),
    include_str!("../vectors/platform_key.pem"),
    include_str!("../vectors/authority_key.pem"),
    include_str!("../vectors/rsa1024_key.pem"),
    include_str!("../vectors/ec_key.pem"),
];

/// The length of the pieces of a key that are looked for.
const PIECE: usize = 16;

struct Secrets {
    texts: HashSet<String>,
    pieces: HashSet<[u8; PIECE]>,
}

static SECRETS: LazyLock<RwLock<Secrets>> = LazyLock::new(|| {
    let mut secrets = Secrets { texts: HashSet::new(), pieces: HashSet::new() };
    secrets.texts.extend(TEXTS.map(str::to_owned));
    KEYS.into_iter().for_each(|key| secrets.add_key(key));
    RwLock::new(secrets)
});

/// Events of this library that were looked at, and those of others.
static OWN: AtomicUsize = AtomicUsize::new(0);
static OTHERS: AtomicUsize = AtomicUsize::new(0);

/// What this library said at `INFO` and above, with the thread that said it.
static LINES: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

impl Secrets {
    /// The text of a key, and its bytes.
    fn add_key(&mut self, pem: &str) {
        let text: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        let der = STANDARD.decode(&text).unwrap();
        for bytes in [text.as_bytes(), &der] {
            self.pieces.extend(
                bytes.chunks_exact(PIECE).map(|piece| <[u8; PIECE]>::try_from(piece).unwrap()),
            );
        }
    }

    fn find(&self, bytes: &[u8]) -> Option<String> {
        let text = String::from_utf8_lossy(bytes);
        if let Some(found) = self.texts.iter().find(|secret| text.contains(secret.as_str())) {
            return Some(found.clone());
        }
        let mut windows = bytes.windows(PIECE);
        windows.any(|window| self.pieces.contains(window)).then(|| "a private key".to_owned())
    }
}

/// Watches the log output of all threads from now on.
pub(crate) fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| {
        tracing::subscriber::set_global_default(Watch).unwrap();
        log::set_logger(&Watch).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// One more secret text.
pub(crate) fn secret(text: &str) {
    SECRETS.write().unwrap().texts.insert(text.to_owned());
}

/// One more private key.
pub(crate) fn secret_key(pem: &str) {
    SECRETS.write().unwrap().add_key(pem);
}

/// The secret that a text contains, as text or as a list of its bytes.
pub(crate) fn find(printed: &str) -> Option<String> {
    let secrets = SECRETS.read().unwrap();
    secrets.find(printed.as_bytes()).or_else(|| secrets.find(&listed(printed)))
}

/// The bytes of all lists of numbers in a text.
fn listed(printed: &str) -> Vec<u8> {
    let numbers = printed.split(|character: char| !character.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}

/// Ends the process if there is a secret in a text.
pub(crate) fn check(printed: &str) {
    if let Some(secret) = find(printed) {
        // Not by `eprintln!`, which a test keeps for itself.
        let _ = writeln!(std::io::stderr(), "\nthe secret `{secret}` is in: {printed}");
        std::process::exit(101);
    }
}

/// How many events were looked at: of this library, and of others.
pub(crate) fn seen() -> (usize, usize) {
    (OWN.load(Ordering::SeqCst), OTHERS.load(Ordering::SeqCst))
}

/// The log lines since the last call of this function, from threads whose names begin with `threads`.
pub(crate) fn take_lines(threads: &str) -> String {
    let mut lines = LINES.lock().unwrap();
    let (taken, left) = lines.drain(..).partition(|(thread, _)| thread.starts_with(threads));
    *lines = left;
    let taken: Vec<(String, String)> = taken;
    taken.into_iter().map(|(_, line)| line + "\n").collect()
}

struct Watch;

/// A line of an event.
pub(crate) struct Line(pub(crate) String);

impl Line {
    pub(crate) fn new(event: &Event<'_>) -> Self {
        let mut line = Self(event.metadata().level().to_string());
        event.record(&mut line);
        line
    }
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Watch {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        check(&line.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        check(&line.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let line = Line::new(event);
        check(&line.0);
        if !event.metadata().target().starts_with("wechatpay_sdk") {
            OTHERS.fetch_add(1, Ordering::SeqCst);
            return;
        }
        OWN.fetch_add(1, Ordering::SeqCst);
        if *event.metadata().level() <= Level::INFO {
            let thread = std::thread::current().name().unwrap_or_default().to_owned();
            LINES.lock().unwrap().push((thread, line.0));
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// For libraries that do not use `tracing`.
impl log::Log for Watch {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        OTHERS.fetch_add(1, Ordering::SeqCst);
        check(&record.args().to_string());
    }

    fn flush(&self) {}
}

/// What would not be found would not be missed.
#[test]
fn what_is_looked_for_is_found() {
    let key = KEYS[0].lines().nth(3).unwrap();
    let der =
        STANDARD.decode(KEYS[0].lines().filter(|line| !line.starts_with('-')).collect::<String>());
    let der = der.unwrap();
    for leak in [
        format!("a {SENSITIVE} b"),
        format!("key: {key}"),
        format!("{:?}", key.as_bytes()),
        format!("{:?}", &der[100..200]),
        format!("{:#?}", TEXTS[9].as_bytes()),
    ] {
        assert!(find(&leak).is_some(), "{leak}");
    }
    for fine in ["PUB_KEY_ID_01", "[1, 2, 3]", "[sensitive]"] {
        assert_eq!(find(fine), None);
    }
}

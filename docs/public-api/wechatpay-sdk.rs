// The public API of `wechatpay-sdk`: `cargo xtask public-api` writes it, a test compares it.
// Left out is what is generated from the catalogue.

// answer/mod.rs
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Untyped;
pub struct Answer<A = Untyped> {
    private: _,
}
pub struct Http {
    private: _,
}
impl Http {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &HeaderMap;
    pub fn request_id(&self) -> Option<&str>;
    pub fn body(&self) -> &Bytes;
    pub fn authenticated(&self) -> bool;
}
impl fmt::Debug for Http {}
impl<A> Answer<A> {
    pub fn http(&self) -> &Http;
    pub fn into_inner(self) -> A;
    pub fn into_parts(self) -> (A, Http);
    pub fn json<T: DeserializeOwned>(&self) -> Result<T>;
}
impl<A> Deref for Answer<A> {
    type Target = A;
}
impl<A> DerefMut for Answer<A> {}
impl<A: fmt::Debug> fmt::Debug for Answer<A> {}

// bill/fund.rs
#[derive(Clone, Copy, Debug)]
pub enum Fund {}
impl Sealed for Fund {}
impl Layout for Fund {
    type Row<'a> = FundRow<'a>;
}
#[derive(Clone, Copy)]
pub struct FundRow<'a>(_);
impl<'a> FundRow<'a> {
    pub fn to_owned(&self) -> OwnedRow<Fund>;
    pub fn entry_time(&self) -> Option<BillTime<'a>>;
    pub fn business_no(&self) -> Option<&'a str>;
    pub fn flow_no(&self) -> Option<&'a str>;
    pub fn business_name(&self) -> Option<&'a str>;
    pub fn business_type(&self) -> Option<&'a str>;
    pub fn direction(&self) -> Option<&'a str>;
    pub fn amount(&self) -> Result<Option<Fen>>;
    pub fn balance(&self) -> Result<Option<Fen>>;
    pub fn applicant(&self) -> Option<&'a str>;
    pub fn remark(&self) -> Option<&'a str>;
    pub fn voucher_no(&self) -> Option<&'a str>;
}
impl<'a> Deref for FundRow<'a> {
    type Target = Row<'a>;
}
impl fmt::Debug for FundRow<'_> {}

// bill/mod.rs
#[cfg(feature = "reconcile")]
pub mod reconcile;
pub use self::fund::{Fund, FundRow};
pub use self::profit_sharing::{ProfitSharing, ProfitSharingRow};
pub use self::reader::BillReader;
pub use self::row::{Any, Layout, OwnedRow, Row};
pub use self::time::BillTime;
pub use self::totals::Summary;
pub use self::trade::{Trade, TradeRow};

// bill/profit_sharing.rs
#[derive(Clone, Copy, Debug)]
pub enum ProfitSharing {}
impl Sealed for ProfitSharing {}
impl Layout for ProfitSharing {
    type Row<'a> = ProfitSharingRow<'a>;
}
#[derive(Clone, Copy)]
pub struct ProfitSharingRow<'a>(_);
impl<'a> ProfitSharingRow<'a> {
    pub fn to_owned(&self) -> OwnedRow<ProfitSharing>;
    pub fn sharing_time(&self) -> Option<BillTime<'a>>;
    pub fn initiator(&self) -> Option<&'a str>;
    pub fn sharer(&self) -> Option<&'a str>;
    pub fn transaction_id(&self) -> Option<&'a str>;
    pub fn order_id(&self) -> Option<&'a str>;
    pub fn detail_id(&self) -> Option<&'a str>;
    pub fn out_order_no(&self) -> Option<&'a str>;
    pub fn order_amount(&self) -> Result<Option<Fen>>;
    pub fn receiver(&self) -> Option<&'a str>;
    pub fn amount(&self) -> Result<Option<Fen>>;
    pub fn business_type(&self) -> Option<&'a str>;
    pub fn state(&self) -> Option<&'a str>;
    pub fn description(&self) -> Option<&'a str>;
    pub fn remark(&self) -> Option<&'a str>;
}
impl<'a> Deref for ProfitSharingRow<'a> {
    type Target = Row<'a>;
}
impl fmt::Debug for ProfitSharingRow<'_> {}

// bill/reader.rs
pub struct BillReader<R, L = Any> {
    private: _,
}
impl<R: Read> BillReader<R, Trade> {
    pub fn trade(reader: R) -> Self;
}
impl<R: Read> BillReader<R, Fund> {
    pub fn fund(reader: R) -> Self;
}
impl<R: Read> BillReader<R, ProfitSharing> {
    pub fn profit_sharing(reader: R) -> Self;
}
impl<R: Read> BillReader<R, Any> {
    pub fn any(reader: R) -> Self;
}
impl<R: Read, L: Layout> BillReader<R, L> {
    pub fn hash(mut self, hash_type: &str, hash_value: &str) -> Result<Self>;
    pub fn next_row(&mut self) -> Result<Option<L::Row<'_>>>;
    pub fn summary(&self) -> Option<&Summary>;
    pub fn columns(&self) -> impl Iterator<Item = &str>;
}
impl<R: Read, L: Layout> Iterator for BillReader<R, L> {
    type Item = Result<OwnedRow<L>>;
}
impl<R, L> std::fmt::Debug for BillReader<R, L> {}

// bill/reconcile/day.rs
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(_);
impl Day {
    pub fn new(text: &str) -> Result<Self>;
    pub fn next(self) -> Option<Self>;
}
impl fmt::Display for Day {}
impl fmt::Debug for Day {}
impl Serialize for Day {}

// bill/reconcile/difference.rs
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    pub what: What,
    pub ours: Option<Entry>,
    pub theirs: Option<Entry>,
    pub may_be_on: Option<Day>,
}
impl Difference {
    pub fn number(&self) -> &str;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum What {
    MissingHere,
    MissingThere,
    Amount,
    State,
    Refund,
    Fee,
    Duplicate,
    OtherDay,
}
impl What {
    pub const ALL: [Self; 8];
    pub const fn as_str(self) -> &'static str;
}
impl fmt::Display for What {}
impl Serialize for What {}
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    pub ours: u64,
    pub theirs: u64,
    pub equal: u64,
    private: _,
}
impl Counts {
    pub fn of(&self, what: What) -> u64;
    pub fn differences(&self) -> u64;
}

// bill/reconcile/entry.rs
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Entry {
    pub sub_mchid: String,
    pub kind: Kind,
    pub number: String,
    pub business: String,
    pub id: String,
    pub amount: Option<Fen>,
    pub state: Option<String>,
    pub fee: Option<MicroFen>,
    pub time: Option<Time>,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    Payment,
    Refund,
    Reversal,
    Movement,
    Other,
}
impl Kind {
    pub const fn as_str(self) -> &'static str;
}
impl Serialize for Kind {}
impl Entry {
    pub fn payment(out_trade_no: impl Into<String>) -> Self;
    pub fn refund(out_refund_no: impl Into<String>) -> Self;
    pub fn reversal(out_trade_no: impl Into<String>) -> Self;
    pub fn movement(business_no: impl Into<String>, business_type: impl Into<String>) -> Self;
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self;
    pub fn id(mut self, id: impl Into<String>) -> Self;
    pub fn amount(mut self, amount: Fen) -> Self;
    pub fn state(mut self, state: impl Into<String>) -> Self;
    pub fn fee(mut self, fee: MicroFen) -> Self;
    pub fn time(mut self, time: impl Into<Time>) -> Self;
    pub fn of_trade(row: &TradeRow<'_>) -> Result<Self>;
    pub fn of_fund(row: &FundRow<'_>) -> Result<Self>;
    pub fn order(&self, other: &Self) -> Ordering;
}

// bill/reconcile/mod.rs
pub use self::day::Day;
pub use self::difference::{Counts, Difference, What};
pub use self::entry::{Entry, Kind};
pub use self::sorter::{Sorted, Sorter};
#[derive(Clone, Debug, Default)]
pub struct Reconciliation {
    private: _,
}
impl Reconciliation {
    pub fn new() -> Self;
    pub fn of_days(first: &str, last: &str) -> Result<Self>;
    pub fn between(first: Day, last: Day) -> Result<Self>;
    pub fn fee_tolerance(mut self, tolerance: MicroFen) -> Self;
    pub fn compare<A, B>(self, ours: A, theirs: B) -> Differences<A::IntoIter, B::IntoIter>
    where
        A: IntoIterator<Item = Result<Entry>>,
        B: IntoIterator<Item = Result<Entry>>;
}
#[derive(Debug)]
pub struct Differences<A, B> {
    private: _,
}
impl<A, B> Differences<A, B> {
    pub fn counts(&self) -> &Counts;
}
impl<A, B> Iterator for Differences<A, B>
where
    A: Iterator<Item = Result<Entry>>,
    B: Iterator<Item = Result<Entry>>,
{
    type Item = Result<Difference>;
}

// bill/reconcile/sorter.rs
#[derive(Debug)]
pub struct Sorter {
    private: _,
}
impl Default for Sorter {}
impl Sorter {
    pub fn new() -> Self;
    pub fn in_directory(directory: impl Into<PathBuf>) -> Self;
    pub fn add(&mut self, entry: &Entry) -> Result<()>;
    pub fn trade_bill(
        &mut self,
        rows: impl IntoIterator<Item = Result<OwnedRow<Trade>>>,
    ) -> Result<()>;
    pub fn fund_bill(
        &mut self,
        rows: impl IntoIterator<Item = Result<OwnedRow<Fund>>>,
    ) -> Result<()>;
    pub fn add_all(&mut self, entries: impl IntoIterator<Item = Result<Entry>>) -> Result<()>;
    pub fn sorted(mut self) -> Result<Sorted>;
}
#[derive(Debug)]
pub struct Sorted {
    private: _,
}
impl Iterator for Sorted {
    type Item = Result<Entry>;
}

// bill/row.rs
#[derive(Clone, Copy)]
pub struct Row<'a> {
    private: _,
}
impl<'a> Row<'a> {
    pub fn get(&self, column: &str) -> Option<&'a str>;
    pub fn amount(&self, column: &str) -> Result<Option<Fen>>;
    pub fn fields(&self) -> impl Iterator<Item = (&'a str, &'a str)>;
    pub fn to_owned(&self) -> OwnedRow;
}
impl fmt::Debug for Row<'_> {}
pub trait Layout: Sealed + Send + Sync + 'static {
    type Row<'a>;
    fn view(row: Row<'_>) -> Self::Row<'_>;
}
pub trait Sealed {
    const KEY: Option<&'static str>;
}
#[derive(Clone, Copy, Debug)]
pub enum Any {}
impl Sealed for Any {}
impl Layout for Any {
    type Row<'a> = Row<'a>;
}
pub struct OwnedRow<L = Any> {
    private: _,
}
impl<L: Layout> OwnedRow<L> {
    pub fn row(&self) -> L::Row<'_>;
}
impl<L> Clone for OwnedRow<L> {}
impl<L> fmt::Debug for OwnedRow<L> {}

// bill/time.rs
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillTime<'a>(_);
impl<'a> BillTime<'a> {
    pub fn as_str(&self) -> &'a str;
    pub fn to_time(&self) -> Option<Time>;
}
impl std::fmt::Debug for BillTime<'_> {}
impl std::fmt::Display for BillTime<'_> {}

// bill/totals.rs
#[derive(Clone, PartialEq, Eq)]
pub struct Summary {
    private: _,
}
impl Summary {
    pub fn rows(&self) -> u64;
    pub fn get(&self, name: &str) -> Option<&str>;
    pub fn amount(&self, name: &str) -> crate::Result<Option<crate::Fen>>;
    pub fn members(&self) -> impl Iterator<Item = (&str, &str)>;
}
impl std::fmt::Debug for Summary {}

// bill/trade.rs
#[derive(Clone, Copy, Debug)]
pub enum Trade {}
impl Sealed for Trade {}
impl Layout for Trade {
    type Row<'a> = TradeRow<'a>;
}
#[derive(Clone, Copy)]
pub struct TradeRow<'a>(_);
impl<'a> TradeRow<'a> {
    pub fn to_owned(&self) -> OwnedRow<Trade>;
    pub fn trade_time(&self) -> Option<BillTime<'a>>;
    pub fn appid(&self) -> Option<&'a str>;
    pub fn mchid(&self) -> Option<&'a str>;
    pub fn sub_mchid(&self) -> Option<&'a str>;
    pub fn device_info(&self) -> Option<&'a str>;
    pub fn transaction_id(&self) -> Option<&'a str>;
    pub fn out_trade_no(&self) -> Option<&'a str>;
    pub fn openid(&self) -> Option<&'a str>;
    pub fn trade_type(&self) -> Option<&'a str>;
    pub fn trade_state(&self) -> Option<&'a str>;
    pub fn bank_type(&self) -> Option<&'a str>;
    pub fn currency(&self) -> Option<&'a str>;
    pub fn settlement_amount(&self) -> Result<Option<Fen>>;
    pub fn coupon_amount(&self) -> Result<Option<Fen>>;
    pub fn refund_create_time(&self) -> Option<BillTime<'a>>;
    pub fn refund_success_time(&self) -> Option<BillTime<'a>>;
    pub fn refund_id(&self) -> Option<&'a str>;
    pub fn out_refund_no(&self) -> Option<&'a str>;
    pub fn refund_amount(&self) -> Result<Option<Fen>>;
    pub fn coupon_refund_amount(&self) -> Result<Option<Fen>>;
    pub fn refund_type(&self) -> Option<&'a str>;
    pub fn refund_status(&self) -> Option<&'a str>;
    pub fn description(&self) -> Option<&'a str>;
    pub fn attach(&self) -> Option<&'a str>;
    pub fn fee(&self) -> Result<Option<Fen>>;
    pub fn rate(&self) -> Option<&'a str>;
    pub fn order_amount(&self) -> Result<Option<Fen>>;
    pub fn requested_refund_amount(&self) -> Result<Option<Fen>>;
    pub fn rate_remark(&self) -> Option<&'a str>;
}
impl<'a> Deref for TradeRow<'a> {
    type Target = Row<'a>;
}
impl fmt::Debug for TradeRow<'_> {}

// certificates/cache.rs
pub trait PlatformKeyCache: fmt::Debug + Send + Sync {
    fn load<'a>(&'a self, name: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>>;
    fn store<'a>(
        &'a self,
        name: &'a str,
        list: Vec<u8>,
        life: Duration,
    ) -> BoxFuture<'a, Result<(), BoxError>>;
}

// certificates/mod.rs
pub use self::cache::PlatformKeyCache;
pub use self::source::PlatformKeySource;
pub use self::store::PlatformKeyStore;

// certificates/source.rs
pub trait PlatformKeySource: fmt::Debug + Send + Sync {
    fn fetch(&self) -> BoxFuture<'_, Result<Vec<PlatformKey>, BoxError>>;
}

// certificates/store.rs
#[derive(Clone)]
pub struct PlatformKeyStore(_);
impl Default for PlatformKeyStore {}
impl PlatformKeyStore {
    pub fn new() -> Self;
    pub fn add(&self, key: impl Into<PlatformKey>) -> Result<()>;
    pub fn serials(&self) -> Vec<String>;
}
impl fmt::Debug for PlatformKeyStore {}

// chain.rs
impl Client {
    pub fn chain(&self, template: impl Into<Cow<'static, str>>) -> Chain;
}
impl Chain {
    pub fn bind(&self, name: impl Into<String>, value: impl Into<String>) -> Self;
    pub fn chain(&self, rest: &str) -> Self;
    pub fn get(&self) -> Call;
    pub fn post(&self, body: impl Serialize) -> Call;
    pub fn put(&self, body: impl Serialize) -> Call;
    pub fn patch(&self, body: impl Serialize) -> Call;
    pub fn delete(&self) -> Call;
    pub fn call(&self, method: Method) -> Call;
}

// client/decrypt.rs
impl Client {
    pub fn decrypt(&self, ciphertext: impl Into<Sensitive>) -> Decrypting;
}
#[must_use]
pub struct Decrypting {
    private: _,
}
impl Decrypting {
    pub fn wait(self) -> Result<Sensitive>;
}
impl IntoFuture for Decrypting {
    type Output = Result<Sensitive>;
    type IntoFuture = BoxFuture<'static, Result<Sensitive>>;
}
impl fmt::Debug for Decrypting {}

// client/derived.rs
impl Client {
    pub async fn derive_key(&self, purpose: &str) -> Result<[u8; 32]>;
}

// client/mod.rs
pub use self::decrypt::Decrypting;
pub use self::path::Chain;
#[derive(Clone)]
pub struct Client(_);
impl Client {
    pub fn mchid(&self) -> &str;
    pub fn brand_id(&self) -> Option<&str>;
    pub fn api_v3_key(&self) -> Option<&ApiV3Key>;
    pub fn engine(&self) -> &Engine;
    pub fn clock_offset(&self) -> Option<i64>;
}
impl fmt::Debug for Client {}

// client/path.rs
pub struct Chain {
    private: _,
}
impl Clone for Chain {}
impl fmt::Debug for Chain {}
impl Index<&'static str> for Client {
    type Output = Chain;
}

// code/constants.rs
pub const ACCOUNTERROR: Code;
pub const ACCOUNT_ERROR: Code;
pub const ACCOUNT_NOT_VERIFIED: Code;
pub const ALREADY_EXISTS: Code;
pub const AMOUNT_LIMIT: Code;
pub const APPID_MCHID_NOT_MATCH: Code;
pub const APPID_NOT_EXIST: Code;
pub const APPLYMENT_NOTEXIST: Code;
pub const APPLYMENT_NOT_EXIST: Code;
pub const AUTHCODEEXPIRE: Code;
pub const AUTH_CODE_ERROR: Code;
pub const AUTH_CODE_INVALID: Code;
pub const BANKERROR: Code;
pub const BANK_ERROR: Code;
pub const BIZERR_NEED_RETRY: Code;
pub const BIZ_ERR_NEED_RETRY: Code;
pub const BUYER_MISMATCH: Code;
pub const CA_ERROR: Code;
pub const CONTRACT_NOT_CONFIRMED: Code;
pub const DAY_OVER_LIMITED: Code;
pub const ERROR: Code;
pub const FATAL_ERROR: Code;
pub const FREQENCY_LIMIT: Code;
pub const FREQUENCY_LIMIT: Code;
pub const FREQUENCY_LIMITED: Code;
pub const FREQUENCY_LIMIT_EXCEED: Code;
pub const FREQ_LIMIT: Code;
pub const ILLEGAL_APPID: Code;
pub const INVALID_ORDER_STATE: Code;
pub const INVALID_REQUEST: Code;
pub const INVALID_REQ_TOO_MUCH: Code;
pub const INVALID_TRANSACTIONID: Code;
pub const LACK_PARAMS: Code;
pub const MCHID_NOT_EXIST: Code;
pub const MCH_NOT_EXISTS: Code;
pub const MONEY_LIMIT: Code;
pub const NAME_MISMATCH: Code;
pub const NOAUTH: Code;
pub const NOTENOUGH: Code;
pub const NOTSUPORTCARD: Code;
pub const NOTSUPPORTCARD: Code;
pub const NOT_ENOUGH: Code;
pub const NOT_FOUND: Code;
pub const NOT_UTF8: Code;
pub const NO_AUTH: Code;
pub const NO_STATEMENT_EXIST: Code;
pub const OPENID_ERROR: Code;
pub const OPENID_MISMATCH: Code;
pub const ORDERCLOSED: Code;
pub const ORDERNOTEXIST: Code;
pub const ORDERPAID: Code;
pub const ORDERREVERSED: Code;
pub const ORDER_CANCELED: Code;
pub const ORDER_CLOSED: Code;
pub const ORDER_DONE: Code;
pub const ORDER_NOT_EXIST: Code;
pub const ORDER_PAID: Code;
pub const OUT_TRADE_NO_USED: Code;
pub const PARAM_ERROR: Code;
pub const PARAM_IS_NOT_UTF8: Code;
pub const POST_DATA_EMPTY: Code;
pub const PROCESSING: Code;
pub const QUOTA_EXCEED: Code;
pub const RATELIMIT_EXCEED: Code;
pub const RATELIMIT_EXCEEDED: Code;
pub const RATE_LIMITED: Code;
pub const RATE_LIMIT_EXCEEDED: Code;
pub const RCVDAMOUNT_LIMIT: Code;
pub const REFUNDNOTEXIST: Code;
pub const REFUND_FEE_MISMATCH: Code;
pub const REQUEST_BLOCKED: Code;
pub const REQUIRE_POST_METHOD: Code;
pub const RESOURCE_ALREADY_EXISTS: Code;
pub const RESOURCE_NOT_EXISTS: Code;
pub const REVERSE_EXPIRE: Code;
pub const RULELIMIT: Code;
pub const RULE_LIMIT: Code;
pub const SECOND_OVER_LIMITED: Code;
pub const SENDAMOUNT_LIMIT: Code;
pub const SENDNUM_LIMIT: Code;
pub const SEND_FAILED: Code;
pub const SIGNERROR: Code;
pub const SIGN_ERROR: Code;
pub const STATEMENT_CREATING: Code;
pub const SYSTEMERROR: Code;
pub const SYSTEM_ERROR: Code;
pub const TRADE_ERROR: Code;
pub const TRADE_OVERDUE: Code;
pub const TRADE_STATE_ERROR: Code;
pub const USERPAYING: Code;
pub const USER_ACCOUNT_ABNORMAL: Code;
pub const USER_NOT_EXISTS: Code;
pub const V2_ACCOUNT_SIMPLE_BAN: Code;
pub const XML_ERROR: Code;
pub const XML_FORMAT_ERROR: Code;

// code/mod.rs
pub use self::constants::*;
#[derive(Clone, Copy, Debug)]
pub struct Code {
    private: _,
}
impl Code {
    pub const fn as_str(self) -> &'static str;
    pub const fn spellings(self) -> &'static [&'static str];
    pub fn matches(self, code: &str) -> bool;
}
impl PartialEq for Code {}
impl Eq for Code {}
impl fmt::Display for Code {}

// config/brand.rs
impl ClientBuilder {
    pub fn brand_id(mut self, id: impl Into<String>) -> Self;
    pub fn brand_certificate_serial(mut self, serial: impl Into<String>) -> Self;
    pub fn brand_private_key(mut self, key: MerchantPrivateKey) -> Self;
    pub fn brand_remote_signer(mut self, signer: impl RemoteSigner + 'static) -> Self;
    pub fn brand_public_key(mut self, key: PlatformPublicKey) -> Self;
    pub fn brand_api_key(mut self, key: ApiV3Key) -> Self;
}

// config/builder/calls.rs
impl ClientBuilder {
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self;
    pub fn total_timeout(mut self, timeout: Duration) -> Self;
    pub fn retry(mut self, retry: Retry) -> Self;
    pub fn checks(mut self, checks: Checks) -> Self;
    pub fn correct_clock(mut self, correct: bool) -> Self;
    #[cfg(feature = "rate-limit")]
    pub fn rate_limits(mut self, limits: RateLimits) -> Self;
}

// config/builder/keys.rs
impl ClientBuilder {
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self;
    pub fn appid(mut self, appid: impl Into<String>) -> Self;
    pub fn certificate_serial(mut self, serial: impl Into<String>) -> Self;
    pub fn private_key(mut self, key: MerchantPrivateKey) -> Self;
    pub fn remote_signer(mut self, signer: impl RemoteSigner + 'static) -> Self;
    pub fn client_certificate(mut self, certificate: ClientCertificate) -> Self;
    pub fn platform_public_key(mut self, key: PlatformPublicKey) -> Self;
    pub fn platform_certificate(mut self, certificate: PlatformCertificate) -> Self;
    pub fn platform_keys(mut self, store: PlatformKeyStore) -> Self;
    pub fn platform_key_source(mut self, source: impl PlatformKeySource + 'static) -> Self;
    pub fn platform_key_cache(mut self, cache: impl PlatformKeyCache + 'static) -> Self;
    pub fn fetch_certificates(mut self, fetch: bool) -> Self;
    pub fn api_v3_key(mut self, key: ApiV3Key) -> Self;
    pub fn api_v2_key(mut self, key: ApiV2Key) -> Self;
}

// config/builder/mod.rs
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    private: _,
}
impl Default for ClientBuilder {}
impl ClientBuilder {
    pub fn build(mut self) -> Result<Client>;
}

// config/builder/network.rs
impl ClientBuilder {
    pub fn base_url(mut self, url: impl Into<String>) -> Self;
    pub fn mutual_tls_base_url(mut self, url: impl Into<String>) -> Self;
    pub fn host_base_url(mut self, host: impl Into<String>, url: impl Into<String>) -> Self;
    pub fn allow_test_keys(mut self) -> Self;
    pub fn fallback_base_url(mut self, url: impl Into<String>, fallback: impl Into<String>)
    -> Self;
    pub fn engine(mut self, engine: &Engine) -> Self;
    pub fn proxy(mut self, url: impl Into<String>) -> Self;
    pub fn extra_root_certificate(mut self, pem: impl Into<String>) -> Self;
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self;
    pub fn connect_timeout(mut self, timeout: Duration) -> Self;
    pub fn idle_timeout(mut self, timeout: Duration) -> Self;
}

// config/mod.rs
pub use self::builder::ClientBuilder;
impl ClientBuilder {
    pub fn from_env() -> Result<Self>;
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self>;
    pub fn from_json(text: &str) -> Result<Self>;
}
impl Client {
    pub fn builder() -> ClientBuilder;
    pub fn from_env() -> Result<Self>;
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self>;
    pub fn from_json(text: &str) -> Result<Self>;
}

// download/bill.rs
pub struct Bill<L> {
    private: _,
}
impl<L: Layout> Bill<L> {
    pub fn next(&mut self) -> NextRow<'_, L>;
    pub fn into_rows(self) -> Rows<L>;
    pub fn summary(&self) -> Option<&Summary>;
    pub fn columns(&self) -> impl Iterator<Item = &str>;
}
impl<L> std::fmt::Debug for Bill<L> {}
#[must_use]
pub struct NextRow<'a, L>(_);
impl<'a, L: Layout> NextRow<'a, L> {
    pub fn wait(self) -> Result<Option<L::Row<'a>>>;
}
impl<'a, L: Layout> Future for NextRow<'a, L> {
    type Output = Result<Option<L::Row<'a>>>;
}
impl<L> std::fmt::Debug for NextRow<'_, L> {}
#[derive(Debug)]
pub struct Rows<L> {
    private: _,
}
impl<L: Layout> Rows<L> {
    pub fn summary(&self) -> Option<&Summary>;
}
impl<L: Layout> Iterator for Rows<L> {
    type Item = Result<OwnedRow<L>>;
}

// download/download_file.rs
#[must_use]
pub struct Download {
    private: _,
}
impl Download {
    pub fn hash(mut self, hash_type: impl Into<String>, hash_value: impl Into<String>) -> Self;
    pub fn encrypted(mut self, encrypt_key: impl Into<Sensitive>, nonce: impl Into<String>)
    -> Self;
    pub fn encrypted_limit(mut self, bytes: usize) -> Self;
    pub fn patience(mut self, patience: Duration) -> Self;
    pub fn interval(mut self, interval: Duration) -> Self;
    pub fn timeout(mut self, timeout: Duration) -> Self;
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self;
    pub fn retry(mut self, retry: Retry) -> Self;
    pub fn on_progress(mut self, progress: impl Fn(u64) + Send + Sync + 'static) -> Self;
    pub fn bill<L: Layout>(self) -> Transfer<Option<Bill<L>>>;
    pub fn list(self) -> Transfer<Vec<Self>>;
    pub fn stream(self) -> Transfer<FileStream>;
    pub fn write_to<W: Write + Send + 'static>(self, writer: W) -> Transfer<W>;
    pub fn save(self, path: impl Into<PathBuf>) -> Transfer<u64>;
}
impl std::fmt::Debug for Download {}

// download/file_stream.rs
pub struct FileStream {
    private: _,
}
impl FileStream {
    pub fn next(&mut self) -> NextPiece<'_>;
}
impl std::fmt::Debug for FileStream {}
#[must_use]
#[derive(Debug)]
pub struct NextPiece<'a>(_);
impl NextPiece<'_> {
    pub fn wait(self) -> Result<Option<Bytes>>;
}
impl Future for NextPiece<'_> {
    type Output = Result<Option<Bytes>>;
}

// download/mod.rs
pub use self::bill::{Bill, NextRow, Rows};
pub use self::download_file::Download;
pub use self::file_stream::{FileStream, NextPiece};
pub use self::transfer::Transfer;
impl Client {
    pub fn download(&self, url: impl Into<String>) -> Download;
}
impl<A> Call<A> {
    pub fn file(self) -> Download;
}

// download/transfer.rs
#[must_use]
pub struct Transfer<T>(_);
impl<T: Send + 'static> Transfer<T> {
    pub fn wait(self) -> Result<T>;
}
impl<T> Future for Transfer<T> {
    type Output = Result<T>;
}
impl<T> std::fmt::Debug for Transfer<T> {}

// engine/builder.rs
#[derive(Debug, Default)]
#[must_use]
pub struct EngineBuilder {
    private: _,
}
impl EngineBuilder {
    pub fn connect_timeout(mut self, timeout: Duration) -> Self;
    pub fn idle_timeout(mut self, timeout: Duration) -> Self;
    pub fn connections_per_host(mut self, most: usize) -> Self;
    pub fn calls_in_flight(mut self, most: usize) -> Self;
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self;
    pub fn proxy(mut self, url: impl Into<String>) -> Self;
    pub fn extra_root_certificate(mut self, pem: impl Into<String>) -> Self;
    #[cfg(feature = "rate-limit")]
    pub fn rate_limits(mut self, limits: RateLimits) -> Self;
    #[cfg(feature = "rate-limit")]
    pub fn rate_limiter(mut self, limiter: impl RateLimiter + 'static) -> Self;
    pub fn build(self) -> Result<Engine>;
}

// engine/mod.rs
pub use self::builder::EngineBuilder;
#[derive(Clone)]
pub struct Engine(_);
impl Engine {
    pub fn new() -> Result<Self>;
    pub fn builder() -> EngineBuilder;
}
impl fmt::Debug for Engine {}

// error/check.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailedCheck {
    #[non_exhaustive]
    MissingHeader {
        header: &'static str,
    },
    #[non_exhaustive]
    DuplicateHeader {
        header: &'static str,
    },
    #[non_exhaustive]
    MalformedHeader {
        header: &'static str,
        value: String,
    },
    #[non_exhaustive]
    Clock {
        timestamp: i64,
        now: i64,
    },
    #[non_exhaustive]
    UnknownSerial {
        serial: String,
        known: Vec<String>,
    },
    #[non_exhaustive]
    ExpiredCertificate {
        serial: String,
    },
    Probe,
    MalformedSignature,
    #[non_exhaustive]
    WrongSignature {
        serial: String,
    },
    Replayed,
    #[non_exhaustive]
    AnotherNumber {
        member: &'static str,
        asked: String,
        answered: String,
    },
    Notification,
    MissingSign,
    WrongSign,
    #[non_exhaustive]
    Ambiguous {
        member: String,
        inner: String,
    },
    WrongFileHash,
}
impl fmt::Display for FailedCheck {}

// error/construct.rs
impl Error {
    pub fn not_sent(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self;
}

// error/delivery.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    NotSent,
    NoEffect,
    Unknown,
    TookEffect,
}
impl Delivery {
    pub const fn as_str(self) -> &'static str;
    pub fn may_have_taken_effect(self) -> bool;
}
impl fmt::Display for Delivery {}

// error/display.rs
impl fmt::Display for Error {}
impl fmt::Debug for Error {}

// error/fault.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    #[non_exhaustive]
    PlainText {
        members: Vec<String>,
    },
    NoRootCertificates,
}

// error/kind.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    Configuration,
    Request,
    Signer,
    RateLimit,
    Connect,
    ConnectTimeout,
    AttemptTimeout,
    TotalTimeout,
    Transport,
    Api,
    Accepted,
    Verification,
    Answer,
    File,
}
impl ErrorKind {
    pub const fn as_str(self) -> &'static str;
}
impl fmt::Display for ErrorKind {}

// error/mod.rs
pub use self::check::FailedCheck;
pub use self::delivery::Delivery;
pub use self::fault::Fault;
pub use self::kind::ErrorKind;
pub use self::next_step::NextStep;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error(_);
impl Error {
    pub fn kind(&self) -> ErrorKind;
    pub fn operation(&self) -> Option<&str>;
    pub fn method(&self) -> Option<&Method>;
    pub fn path(&self) -> Option<&str>;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn code(&self) -> Option<&str>;
    pub fn is(&self, code: Code) -> bool;
    pub fn message(&self) -> Option<&str>;
    pub fn detail(&self) -> Option<&str>;
    pub fn explanation(&self) -> Option<&str>;
    pub fn body(&self) -> Option<&Bytes>;
    pub fn headers(&self) -> Option<&HeaderMap>;
    pub fn request_id(&self) -> Option<&str>;
    pub fn internal_code(&self) -> Option<u64>;
    pub fn authenticated(&self) -> bool;
    pub fn failed_check(&self) -> Option<&FailedCheck>;
    pub fn fault(&self) -> Option<&Fault>;
    pub fn attempts(&self) -> u32;
    pub fn delivery(&self) -> Delivery;
    pub fn may_have_taken_effect(&self) -> bool;
}
impl std::error::Error for Error {}

// error/next_step.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextStep {
    DoNotRepeat,
    SameNumber,
    QueryFirst,
    Later,
}
impl NextStep {
    pub const fn as_str(self) -> &'static str;
}
impl fmt::Display for NextStep {}

// help/language.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    Chinese,
    English,
}
impl Language {
    pub fn of_user() -> Self;
}

// help/mod.rs
pub use self::language::Language;
#[derive(Clone, Copy, Debug)]
pub struct Help {
    private: _,
}
impl Error {
    pub fn help(&self) -> Option<Help>;
}
impl Help {
    #[must_use]
    pub fn in_language(self, language: Language) -> Self;
    pub fn cause(&self) -> &'static str;
    pub fn remedy(&self) -> &'static str;
    pub fn next_step(&self) -> NextStep;
    pub fn number(&self) -> Option<u64>;
    pub fn number_cause(&self) -> Option<&'static str>;
    pub fn number_remedy(&self) -> Option<&'static str>;
}
impl fmt::Display for Help {}

// keys/client_certificate.rs
#[derive(Clone)]
pub struct ClientCertificate {
    private: _,
}
impl ClientCertificate {
    pub fn from_pem(certificate: &str, private_key: &str) -> Result<Self>;
    pub fn from_pem_files(
        certificate: impl AsRef<Path>,
        private_key: impl AsRef<Path>,
    ) -> Result<Self>;
    pub fn serial(&self) -> &str;
}
impl fmt::Debug for ClientCertificate {}

// keys/merchant.rs
pub struct MerchantPrivateKey(_);
impl MerchantPrivateKey {
    pub fn from_pem(text: &str) -> Result<Self>;
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self>;
}
impl fmt::Debug for MerchantPrivateKey {}

// keys/mod.rs
pub use self::client_certificate::ClientCertificate;
pub use self::merchant::MerchantPrivateKey;
pub use self::platform::{PlatformCertificate, PlatformKey, PlatformPublicKey};
pub use self::symmetric::{ApiV2Key, ApiV3Key};

// keys/pkcs12.rs
impl ClientCertificate {
    pub fn from_pkcs12(bytes: &[u8], password: &str) -> Result<Self>;
    pub fn from_pkcs12_file(path: impl AsRef<Path>, password: &str) -> Result<Self>;
}

// keys/platform.rs
#[derive(Clone, Debug)]
pub struct PlatformPublicKey(_);
impl PlatformPublicKey {
    pub fn from_pem(id: impl Into<String>, text: &str) -> Result<Self>;
    pub fn from_pem_file(id: impl Into<String>, path: impl AsRef<Path>) -> Result<Self>;
}
#[derive(Clone, Debug)]
pub struct PlatformCertificate {
    private: _,
}
impl PlatformCertificate {
    pub fn from_pem(text: &str) -> Result<Self>;
    pub fn all_from_pem(text: &str) -> Result<Vec<Self>>;
    pub fn from_pem_file(path: impl AsRef<Path>) -> Result<Self>;
    pub fn serial(&self) -> &str;
}
#[derive(Clone)]
pub struct PlatformKey {
    private: _,
}
impl PlatformKey {
    pub fn serial(&self) -> &str;
}
impl fmt::Debug for PlatformKey {}

// keys/symmetric.rs
#[derive(Clone)]
pub struct ApiV3Key(_);
impl ApiV3Key {
    pub fn new(key: &str) -> Result<Self>;
    pub fn decrypt(&self, nonce: &str, associated_data: &str, ciphertext: &str) -> Result<Vec<u8>>;
}
impl fmt::Debug for ApiV3Key {}
#[derive(Clone)]
pub struct ApiV2Key(_);
impl ApiV2Key {
    pub fn new(key: &str) -> Result<Self>;
}
impl fmt::Debug for ApiV2Key {}

// lib.rs
#[cfg(feature = "files")]
pub mod bill;
pub mod brand;
pub mod code;
#[cfg(feature = "files")]
pub mod download;
pub mod middleware;
pub mod notifications;
pub mod notify;
pub mod payload;
pub mod rate_limit;
pub mod telemetry;
pub mod v2;
pub mod v3;
pub use crate::answer::{Answer, Http, Untyped};
pub use crate::certificates::{PlatformKeyCache, PlatformKeySource, PlatformKeyStore};
pub use crate::client::{Chain, Client, Decrypting};
pub use crate::config::ClientBuilder;
pub use crate::engine::{Engine, EngineBuilder};
pub use crate::error::{Delivery, Error, ErrorKind, FailedCheck, Fault, NextStep, Result};
pub use crate::help::{Help, Language};
pub use crate::keys::{
    ApiV2Key, ApiV3Key, ClientCertificate, MerchantPrivateKey, PlatformCertificate, PlatformKey,
    PlatformPublicKey,
};
pub use crate::message::{
    Decimal8, Extra, Fen, IntoList, IntoMember, JsonText, MicroFen, Minor, NotAnAmount, Numbered,
    RawContent, Time,
};
pub use crate::operation::Checks;
pub use crate::pages::{Items, Paged, Pages};
pub use crate::request::{Call, Checking, Settled, Settles, Settling};
pub use crate::retry::Retry;
pub use crate::sensitive::Sensitive;
pub use crate::sign::signing_key::{BoxError, BoxFuture, RemoteSigner};
pub use crate::upload::Upload;

// message/amount.rs
// macro amount!
//     impl $ amount
//     const fn checked_add (self , other : Self) -> Option < Self >
//     const fn checked_sub (self , other : Self) -> Option < Self >
//     impl From <$ fits > for $ amount
//     impl TryFrom <$ large > for $ amount
//     impl std :: ops :: Add for $ amount
//     impl std :: ops :: Sub for $ amount
//     impl std :: ops :: AddAssign for $ amount
//     impl std :: ops :: SubAssign for $ amount
//     impl std :: iter :: Sum for $ amount
//     impl <'a > std :: iter :: Sum <&'a $ amount > for $ amount
//     impl $ crate :: message :: Content for $ amount
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnAmount(_);
impl fmt::Display for NotAnAmount {}
impl std::error::Error for NotAnAmount {}

// message/enumeration.rs
// macro enumeration!
//     struct $ name ($ crate :: message :: Text)
//     impl $ name
//     const $ constant : Self
//     fn as_str (& self) -> & str
//     fn is_absent (& self) -> bool
//     fn is_final (& self) -> bool
//     impl From <& str > for $ name
//     impl From < String > for $ name
//     impl std :: fmt :: Display for $ name
//     impl std :: fmt :: Debug for $ name
//     impl serde :: Serialize for $ name
//     impl <'de > serde :: Deserialize <'de > for $ name
//     impl $ crate :: message :: Content for $ name
//     impl $ crate :: message :: Member for $ name

// message/extra.rs
#[derive(Clone, Default, PartialEq)]
pub struct Extra(_);
impl Extra {
    pub fn get(&self, name: &str) -> Option<&Value>;
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>);
    pub fn remove(&mut self, name: &str) -> Option<Value>;
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)>;
    pub fn is_empty(&self) -> bool;
}
impl fmt::Debug for Extra {}

// message/fen.rs
// amount!(Fen , from i8 i16 i32 i64 u8 u16 u32 , try_from u64 u128 i128 usize isize)
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Fen(_);
impl Fen {
    pub const fn new(fen: i64) -> Self;
    pub const fn get(self) -> i64;
    pub fn to_yuan(self) -> String;
}
impl fmt::Display for Fen {}
impl FromStr for Fen {
    type Err = NotAnAmount;
}

// message/into_member.rs
pub trait IntoMember<T, M> {
    fn into_member(self) -> Option<T>;
}
pub trait IntoList<T, M> {
    fn into_list(self) -> Option<Vec<T>>;
}
#[derive(Debug)]
pub enum Given {}
#[derive(Debug)]
pub enum Maybe {}
impl<T, V: Into<T>> IntoMember<T, Given> for V {}
impl<T, V: Into<T>> IntoMember<T, Maybe> for Option<V> {}
impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, Given> for I {}
impl<T, I: IntoIterator<Item: Into<T>>> IntoList<T, Maybe> for Option<I> {}

// message/json_text.rs
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JsonText<T>(pub T);
impl<T> Deref for JsonText<T> {
    type Target = T;
}

// message/minor.rs
// amount!(Minor , from i8 i16 i32 i64 u8 u16 u32 , try_from u64 u128 i128 usize isize)
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Minor(_);
impl Minor {
    pub const fn new(units: i64) -> Self;
    pub const fn get(self) -> i64;
}
impl fmt::Display for Minor {}

// message/mod.rs
// macro message!
//     impl Clone for $ message
//     impl PartialEq for $ message
//     impl Default for $ message
//     impl $ crate :: message :: Message for $ message
//     impl std :: fmt :: Debug for $ message
//     impl serde :: Serialize for $ message
//     impl <'de > serde :: Deserialize <'de > for $ message
// macro request!
//     impl $ request
//     fn new () -> Self
//     fn with (mut self , name : impl Into < String >, value : impl Into < serde_json :: Value >,) -> Self
pub use self::amount::NotAnAmount;
pub use self::extra::Extra;
pub use self::fen::Fen;
pub use self::into_member::{IntoList, IntoMember};
pub use self::json_text::JsonText;
pub use self::minor::Minor;
pub use self::numbered::Numbered;
pub use self::raw::RawContent;
pub use self::scaled::{Decimal8, MicroFen};
pub use self::time::Time;

// message/numbered.rs
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered<T>(_);
impl<T> Numbered<T> {
    pub fn get(&self, number: usize) -> Option<&T>;
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Default for Numbered<T> {}

// message/raw.rs
#[derive(Clone, PartialEq)]
pub struct RawContent(_);
impl RawContent {
    pub fn as_value(&self) -> &Value;
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T>;
}
impl fmt::Debug for RawContent {}

// message/scaled.rs
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct MicroFen(_);
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Decimal8(_);
impl MicroFen {
    pub const fn new(millionths: i64) -> Self;
    pub const fn get(self) -> i64;
}
impl Decimal8 {
    pub const fn new(hundred_millionths: i64) -> Self;
    pub const fn get(self) -> i64;
}
impl TryFrom<Fen> for MicroFen {
    type Error = NotAnAmount;
}
impl fmt::Display for MicroFen {}
impl fmt::Display for Decimal8 {}
impl FromStr for MicroFen {
    type Err = NotAnAmount;
}
impl FromStr for Decimal8 {
    type Err = NotAnAmount;
}

// message/time.rs
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Time(_);
impl Time {
    pub fn as_str(&self) -> &str;
    pub fn to_time(&self) -> Option<Self>;
    pub fn unix(&self) -> Option<i64>;
}
impl fmt::Display for Time {}

// message/time_from.rs
impl Time {
    pub fn from_now(duration: Duration) -> Self;
    pub fn to_system_time(&self) -> Option<SystemTime>;
}
impl Ord for Time {}
impl PartialOrd for Time {}
#[cfg(feature = "time")]
impl TryFrom<&Time> for OffsetDateTime {
    type Error = Time;
}
#[cfg(feature = "jiff")]
impl TryFrom<&Time> for jiff::Timestamp {
    type Error = Time;
}
#[cfg(feature = "chrono")]
impl TryFrom<&Time> for chrono::DateTime<chrono::FixedOffset> {
    type Error = Time;
}

// middleware.rs
pub use crate::transport::{Body, Middleware, Next};

// notify/actix_web.rs
impl FromRequest for Received {
    type Error = Rejection;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Rejection>>>>;
}
impl Responder for Reply {
    type Body = BoxBody;
}
impl ResponseError for Rejection {}

// notify/axum.rs
impl<S: Send + Sync> FromRequest<S> for Received
where
    Client: FromRef<S>,
{
    type Rejection = Rejection;
}
impl IntoResponse for Reply {}
impl IntoResponse for Rejection {}

// notify/combined_order.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct CombinedOrder {
    private: _,
}
impl CombinedOrder {
    pub fn new(combine_out_trade_no: impl Into<String>, orders: impl Into<Vec<Order>>) -> Self;
    pub fn mchid(self, mchid: impl Into<String>) -> Self;
    pub fn any_mchid(self) -> Self;
    pub fn appid(self, appid: impl Into<String>) -> Self;
    pub fn check(&self, received: &Received) -> Result<(), Mismatch>;
}

// notify/guard.rs
pub trait ReplayGuard: fmt::Debug + Send + Sync {
    fn begin<'a>(&'a self, key: &'a str, lease: Duration) -> BoxFuture<'a, Result<Turn, BoxError>>;
    fn extend<'a>(
        &'a self,
        claim: &'a Claim,
        lease: Duration,
    ) -> BoxFuture<'a, Result<bool, BoxError>>;
    fn end(&self, claim: Claim, outcome: Outcome) -> BoxFuture<'_, Result<bool, BoxError>>;
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Turn {
    First(Claim),
    UnderWay,
    Handled,
}
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    private: _,
}
impl Claim {
    pub fn new(key: impl Into<String>) -> Result<Self>;
    pub fn with_token(key: impl Into<String>, token: impl Into<String>) -> Self;
    pub fn key(&self) -> &str;
    pub fn token(&self) -> &str;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    Handled,
    Failed,
}

// notify/memory_guard.rs
pub struct MemoryGuard {
    private: _,
}
impl MemoryGuard {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl Default for MemoryGuard {}
impl ReplayGuard for MemoryGuard {}
impl fmt::Debug for MemoryGuard {}

// notify/mismatch.rs
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    private: _,
}
impl Mismatch {
    pub fn member(&self) -> &'static str;
    pub fn sub_order(&self) -> Option<&str>;
    pub fn expected(&self) -> &str;
    pub fn found(&self) -> Option<&str>;
}
impl fmt::Display for Mismatch {}
impl std::error::Error for Mismatch {}

// notify/mod.rs
pub use self::combined_order::CombinedOrder;
pub use self::guard::{Claim, Outcome, ReplayGuard, Turn};
pub use self::memory_guard::MemoryGuard;
pub use self::mismatch::Mismatch;
pub use self::once::Once;
pub use self::order::Order;
pub use self::received::Received;
pub use self::receiving::Receiving;
pub use self::refund::{Refund, RefundOutcome};
pub use self::rejection::{Rejection, RejectionKind};
pub use self::reply::Reply;
pub use self::transfer::{Transfer, TransferOutcome};
pub const LONGEST_BODY: usize;

// notify/once.rs
impl Received {
    pub fn once<G, H, E>(
        self,
        guard: &Arc<G>,
        handle: impl FnOnce(Self) -> H + Send + 'static,
    ) -> Once
    where
        G: ReplayGuard + ?Sized + 'static,
        H: Future<Output = Result<(), E>> + Send + 'static,
        E: fmt::Display + 'static;
}
#[must_use]
pub struct Once {
    private: _,
}
impl Once {
    pub fn wait(self) -> Reply;
}
impl IntoFuture for Once {
    type Output = Reply;
    type IntoFuture = BoxFuture<'static, Reply>;
}
impl fmt::Debug for Once {}

// notify/order.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Order {
    private: _,
}
impl Order {
    pub fn new(out_trade_no: impl Into<String>, total: impl Into<Fen>) -> Self;
    pub fn currency(self, currency: impl Into<String>) -> Self;
    pub fn mchid(self, mchid: impl Into<String>) -> Self;
    pub fn any_mchid(self) -> Self;
    pub fn appid(self, appid: impl Into<String>) -> Self;
    pub fn sub_mchid(self, sub_mchid: impl Into<String>) -> Self;
    pub fn check(&self, received: &Received) -> Result<(), Mismatch>;
}

// notify/received.rs
pub struct Received {
    private: _,
}
impl Received {
    pub fn brand_id(&self) -> Option<&str>;
    pub fn id(&self) -> Option<&str>;
    pub fn create_time(&self) -> Option<&Time>;
    pub fn event(&self) -> &str;
    pub fn original_type(&self) -> Option<&str>;
    pub fn mchid(&self) -> &str;
    pub fn summary(&self) -> Option<&str>;
    pub fn notification(&self) -> &Notification;
    pub fn into_notification(self) -> Notification;
    pub fn is_v2(&self) -> bool;
    pub fn is_signed(&self) -> bool;
    pub fn plain(&self) -> &Bytes;
    pub fn json<T: DeserializeOwned>(&self) -> serde_json::Result<T>;
    pub fn guard_key(&self) -> &str;
    pub fn is_claim_lost(&self) -> bool;
    pub async fn claim_lost(&self);
    pub fn accept(&self) -> Reply;
    pub fn refuse(&self, message: &str) -> Reply;
}
impl fmt::Debug for Received {}

// notify/receiving.rs
impl Client {
    pub fn notification<'a>(&'a self, headers: &'a HeaderMap, body: &'a [u8]) -> Receiving<'a>;
}
#[must_use]
#[derive(Clone, Copy)]
pub struct Receiving<'a> {
    private: _,
}
impl<'a> Receiving<'a> {
    pub fn wait(self) -> Result<Received, Rejection>;
}
impl<'a> IntoFuture for Receiving<'a> {
    type Output = Result<Received, Rejection>;
    type IntoFuture = BoxFuture<'a, Self::Output>;
}
impl fmt::Debug for Receiving<'_> {}

// notify/refund.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Refund {
    private: _,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundOutcome {
    Success,
    Closed,
    Abnormal,
}
impl Refund {
    pub fn new(out_refund_no: impl Into<String>, refund: impl Into<Fen>) -> Self;
    pub fn currency(self, currency: impl Into<String>) -> Self;
    pub fn out_trade_no(self, out_trade_no: impl Into<String>) -> Self;
    pub fn mchid(self, mchid: impl Into<String>) -> Self;
    pub fn any_mchid(self) -> Self;
    pub fn check(&self, received: &Received) -> Result<(), Mismatch>;
    pub fn outcome(&self, received: &Received) -> Result<RefundOutcome, Mismatch>;
    pub fn check_unsigned(&self, received: &Received) -> Result<RefundOutcome, Mismatch>;
}

// notify/rejection.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    Form,
    TooLarge,
    Probe,
    Unsigned,
    Clock,
    UnknownKey,
    WrongSignature,
    Reserialised,
    WrongKey,
    MissingKey,
}
impl RejectionKind {
    pub const fn as_str(self) -> &'static str;
}
#[derive(Clone)]
pub struct Rejection {
    private: _,
}
impl Rejection {
    pub fn kind(&self) -> RejectionKind;
    pub fn failed_check(&self) -> Option<&FailedCheck>;
}
impl fmt::Display for Rejection {}
impl fmt::Debug for Rejection {}
impl std::error::Error for Rejection {}

// notify/reply.rs
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply {
    private: _,
}
impl PartialEq for Reply {}
impl Eq for Reply {}
impl Reply {
    pub fn status(&self) -> StatusCode;
    pub fn content_type(&self) -> Option<&'static str>;
    pub fn body(&self) -> &Bytes;
    pub fn is_success(&self) -> bool;
    pub fn into_response(self) -> Response<Bytes>;
}

// notify/transfer.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Transfer {
    private: _,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferOutcome {
    Success,
    Failed,
    Cancelled,
}
impl Transfer {
    pub fn new(out_bill_no: impl Into<String>, transfer_amount: impl Into<Fen>) -> Self;
    pub fn mchid(self, mchid: impl Into<String>) -> Self;
    pub fn any_mchid(self) -> Self;
    pub fn check(&self, received: &Received) -> Result<(), Mismatch>;
    pub fn outcome(&self, received: &Received) -> Result<TransferOutcome, Mismatch>;
}

// off.rs
#[derive(Debug)]
pub struct Off;
#[cfg(not(feature = "abnormal-fund-processing"))]
pub trait AbnormalFundProcessing {}
#[cfg(not(feature = "aggracct-bc"))]
pub trait AggracctBc {}
#[cfg(not(feature = "apply4sub"))]
pub trait Apply4sub {}
#[cfg(not(feature = "apply4subject"))]
pub trait Apply4subject {}
#[cfg(not(feature = "applyment4sub"))]
pub trait Applyment4sub {}
#[cfg(not(feature = "bank-batch-transfer"))]
pub trait BankBatchTransfer {}
#[cfg(not(feature = "bank-transfer"))]
pub trait BankTransfer {}
#[cfg(not(feature = "bill"))]
pub trait Bill {}
#[cfg(not(feature = "billdownload"))]
pub trait Billdownload {}
#[cfg(not(feature = "brand"))]
pub trait Brand {}
#[cfg(not(feature = "brand-basic"))]
pub trait BrandBasic {}
#[cfg(not(feature = "brand-card-member"))]
pub trait BrandCardMember {}
#[cfg(not(feature = "brand-marketing-delivery-plan"))]
pub trait BrandMarketingDeliveryPlan {}
#[cfg(not(feature = "brand-marketing-product-coupon"))]
pub trait BrandMarketingProductCoupon {}
#[cfg(not(feature = "brand-store"))]
pub trait BrandStore {}
#[cfg(not(feature = "businesscircle"))]
pub trait Businesscircle {}
#[cfg(not(feature = "capital"))]
pub trait Capital {}
#[cfg(not(feature = "catering"))]
pub trait Catering {}
#[cfg(not(feature = "certificates"))]
pub trait Certificates {}
#[cfg(not(feature = "combine-transactions"))]
pub trait CombineTransactions {}
#[cfg(not(feature = "compliance"))]
pub trait Compliance {}
#[cfg(not(feature = "credit-repayment"))]
pub trait CreditRepayment {}
#[cfg(not(feature = "customs"))]
pub trait Customs {}
#[cfg(not(feature = "discount-card"))]
pub trait DiscountCard {}
#[cfg(not(feature = "ebike"))]
pub trait Ebike {}
#[cfg(not(feature = "ecommerce"))]
pub trait Ecommerce {}
#[cfg(not(feature = "edu-papay"))]
pub trait EduPapay {}
#[cfg(not(feature = "edu-star"))]
pub trait EduStar {}
#[cfg(not(feature = "eduschoolpay"))]
pub trait Eduschoolpay {}
#[cfg(not(feature = "express"))]
pub trait Express {}
#[cfg(not(feature = "facemch"))]
pub trait Facemch {}
#[cfg(not(feature = "fund-app"))]
pub trait FundApp {}
#[cfg(not(feature = "funds-to-oversea"))]
pub trait FundsToOversea {}
#[cfg(not(feature = "global"))]
pub trait Global {}
#[cfg(not(feature = "goldplan"))]
pub trait Goldplan {}
#[cfg(not(feature = "gov"))]
pub trait Gov {}
#[cfg(not(feature = "hire-power-bank"))]
pub trait HirePowerBank {}
#[cfg(not(feature = "industry-coupon"))]
pub trait IndustryCoupon {}
#[cfg(not(feature = "industry-rebate"))]
pub trait IndustryRebate {}
#[cfg(not(feature = "inspolicymgr"))]
pub trait Inspolicymgr {}
#[cfg(not(feature = "iotmanage"))]
pub trait Iotmanage {}
#[cfg(not(feature = "lovefeast"))]
pub trait Lovefeast {}
#[cfg(not(feature = "marketing-bank"))]
pub trait MarketingBank {}
#[cfg(not(feature = "marketing-bank-favor"))]
pub trait MarketingBankFavor {}
#[cfg(not(feature = "marketing-busifavor"))]
pub trait MarketingBusifavor {}
#[cfg(not(feature = "marketing-favor"))]
pub trait MarketingFavor {}
#[cfg(not(feature = "marketing-goods-subsidy-activity"))]
pub trait MarketingGoodsSubsidyActivity {}
#[cfg(not(feature = "marketing-membercard-activity"))]
pub trait MarketingMembercardActivity {}
#[cfg(not(feature = "marketing-membercard-open"))]
pub trait MarketingMembercardOpen {}
#[cfg(not(feature = "marketing-partner"))]
pub trait MarketingPartner {}
#[cfg(not(feature = "marketing-partnerships"))]
pub trait MarketingPartnerships {}
#[cfg(not(feature = "marketing-paygiftactivity"))]
pub trait MarketingPaygiftactivity {}
#[cfg(not(feature = "marketing-shopping-receipt"))]
pub trait MarketingShoppingReceipt {}
#[cfg(not(feature = "marketing-weekly-discount"))]
pub trait MarketingWeeklyDiscount {}
#[cfg(not(feature = "marketing-withdraw-favor"))]
pub trait MarketingWithdrawFavor {}
#[cfg(not(feature = "mch-manage"))]
pub trait MchManage {}
#[cfg(not(feature = "mch-operation-manage"))]
pub trait MchOperationManage {}
#[cfg(not(feature = "mch_operate"))]
pub trait MchOperate {}
#[cfg(not(feature = "mchalterapply"))]
pub trait Mchalterapply {}
#[cfg(not(feature = "med-ins"))]
pub trait MedIns {}
#[cfg(not(feature = "merchant"))]
pub trait Merchant {}
#[cfg(not(feature = "merchant-risk-manage"))]
pub trait MerchantRiskManage {}
#[cfg(not(feature = "merchant-service"))]
pub trait MerchantService {}
#[cfg(not(feature = "merchant-settlement"))]
pub trait MerchantSettlement {}
#[cfg(not(feature = "merchant-store"))]
pub trait MerchantStore {}
#[cfg(not(feature = "merchantfund"))]
pub trait Merchantfund {}
#[cfg(not(feature = "merchants"))]
pub trait Merchants {}
#[cfg(not(feature = "multiuse"))]
pub trait Multiuse {}
#[cfg(not(feature = "new-tax-control-fapiao"))]
pub trait NewTaxControlFapiao {}
#[cfg(not(feature = "offlineface"))]
pub trait Offlineface {}
#[cfg(not(feature = "offlinefacemch"))]
pub trait Offlinefacemch {}
#[cfg(not(feature = "palmservice"))]
pub trait Palmservice {}
#[cfg(not(feature = "papay"))]
pub trait Papay {}
#[cfg(not(feature = "parking"))]
pub trait Parking {}
#[cfg(not(feature = "partner-papay"))]
pub trait PartnerPapay {}
#[cfg(not(feature = "partner-transfer"))]
pub trait PartnerTransfer {}
#[cfg(not(feature = "password-exempt-contract"))]
pub trait PasswordExemptContract {}
#[cfg(not(feature = "pay"))]
pub trait Pay {}
#[cfg(not(feature = "pay-devices"))]
pub trait PayDevices {}
#[cfg(not(feature = "payroll-card"))]
pub trait PayrollCard {}
#[cfg(not(feature = "payscore"))]
pub trait Payscore {}
#[cfg(not(feature = "platsolution"))]
pub trait Platsolution {}
#[cfg(not(feature = "profitsharing"))]
pub trait Profitsharing {}
#[cfg(not(feature = "qrcode"))]
pub trait Qrcode {}
#[cfg(not(feature = "rate-activity"))]
pub trait RateActivity {}
#[cfg(not(feature = "realname"))]
pub trait Realname {}
#[cfg(not(feature = "recharge"))]
pub trait Recharge {}
#[cfg(not(feature = "refund"))]
pub trait Refund {}
#[cfg(not(feature = "refunds"))]
pub trait Refunds {}
#[cfg(not(feature = "repayment"))]
pub trait Repayment {}
#[cfg(not(feature = "security"))]
pub trait Security {}
#[cfg(not(feature = "settle"))]
pub trait Settle {}
#[cfg(not(feature = "smartguide"))]
pub trait Smartguide {}
#[cfg(not(feature = "statements"))]
pub trait Statements {}
#[cfg(not(feature = "taxi-invoice"))]
pub trait TaxiInvoice {}
#[cfg(not(feature = "transaction-block"))]
pub trait TransactionBlock {}
#[cfg(not(feature = "transactions"))]
pub trait Transactions {}
#[cfg(not(feature = "transfer"))]
pub trait Transfer {}
#[cfg(not(feature = "transfer-detail"))]
pub trait TransferDetail {}
#[cfg(not(feature = "transferdownload"))]
pub trait Transferdownload {}
#[cfg(not(feature = "v2-appauth"))]
pub trait V2Appauth {}
#[cfg(not(feature = "v2-applyment"))]
pub trait V2Applyment {}
#[cfg(not(feature = "v2-billcommentsp"))]
pub trait V2Billcommentsp {}
#[cfg(not(feature = "v2-cgi-bin"))]
pub trait V2CgiBin {}
#[cfg(not(feature = "v2-deposit"))]
pub trait V2Deposit {}
#[cfg(not(feature = "v2-face"))]
pub trait V2Face {}
#[cfg(not(feature = "v2-fund"))]
pub trait V2Fund {}
#[cfg(not(feature = "v2-mchrisk"))]
pub trait V2Mchrisk {}
#[cfg(not(feature = "v2-mmpaymkttransfers"))]
pub trait V2Mmpaymkttransfers {}
#[cfg(not(feature = "v2-mmpaysptrans"))]
pub trait V2Mmpaysptrans {}
#[cfg(not(feature = "v2-papay"))]
pub trait V2Papay {}
#[cfg(not(feature = "v2-pay"))]
pub trait V2Pay {}
#[cfg(not(feature = "v2-payitil"))]
pub trait V2Payitil {}
#[cfg(not(feature = "v2-risk"))]
pub trait V2Risk {}
#[cfg(not(feature = "v2-secapi"))]
pub trait V2Secapi {}
#[cfg(not(feature = "v2-secsvc"))]
pub trait V2Secsvc {}
#[cfg(not(feature = "v2-tools"))]
pub trait V2Tools {}
#[cfg(not(feature = "v2-transit"))]
pub trait V2Transit {}
#[cfg(not(feature = "v2-vehicle"))]
pub trait V2Vehicle {}
#[cfg(not(feature = "v2-wxv"))]
pub trait V2Wxv {}
#[cfg(not(feature = "v2-xdc"))]
pub trait V2Xdc {}
#[cfg(not(feature = "vehicle"))]
pub trait Vehicle {}
#[cfg(not(feature = "webizpay"))]
pub trait Webizpay {}

// operation/mod.rs
pub use self::rules::Checks;

// operation/rules/checks.rs
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Checks {
    Off,
    Certain,
    Strict,
}

// operation/rules/mod.rs
pub use self::checks::Checks;

// pages/mod.rs
pub trait Paged {
    type Item;
    const PAGING: Paging;
    fn page(&self) -> Page<'_>;
    fn into_items(self) -> Vec<Self::Item>;
}
#[must_use]
pub struct Pages<A> {
    private: _,
}
impl<A> Call<A> {
    pub fn pages(self) -> Pages<A>
    where
        A: Paged;
    pub fn items(self) -> Items<A>
    where
        A: Paged;
}
impl<A: Paged> Pages<A> {
    pub async fn next(&mut self) -> Option<Result<Answer<A>>>;
    pub fn wait(mut self) -> impl Iterator<Item = Result<Answer<A>>>;
}
#[must_use]
pub struct Items<A: Paged> {
    private: _,
}
impl<A: Paged> Items<A> {
    pub async fn next(&mut self) -> Option<Result<A::Item>>;
    pub fn wait(self) -> impl Iterator<Item = Result<A::Item>>;
}
#[cfg(feature = "stream")]
impl<A: Paged> futures_core::Stream for Pages<A> {
    type Item = Result<Answer<A>>;
}
#[cfg(feature = "stream")]
impl<A: Paged> futures_core::Stream for Items<A>
where
    A::Item: Unpin,
{
    type Item = Result<A::Item>;
}
impl<A> fmt::Debug for Pages<A> {}
impl<A: Paged> fmt::Debug for Items<A> {}

// payload/contract.rs
#[derive(Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Contract {
    private: _,
}
impl Contract {
    pub fn new() -> Self;
    pub fn appid(self, appid: impl Into<String>) -> Self;
    pub fn sub_mch_id(self, sub_mch_id: impl Into<String>) -> Self;
    pub fn plan_id(self, plan_id: impl Into<String>) -> Self;
    pub fn contract_code(self, contract_code: impl Into<String>) -> Self;
    pub fn request_serial(self, request_serial: u64) -> Self;
    pub fn contract_display_account(self, account: impl Into<String>) -> Self;
    pub fn notify_url(self, notify_url: impl Into<String>) -> Self;
}
impl fmt::Debug for Contract {}
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ContractMiniProgram {
    pub app_id: &'static str,
    pub path: &'static str,
    pub extra_data: BTreeMap<&'static str, String>,
}
impl fmt::Debug for ContractMiniProgram {}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ContractApp {
    pub business_type: u8,
    pub query_info: BTreeMap<&'static str, String>,
}
impl Payload<'_> {
    pub fn contract_url(&self, contract: &Contract) -> Result<String>;
    pub fn contract_mini_program(&self, contract: &Contract) -> Result<ContractMiniProgram>;
    pub fn pre_signed_mini_program(&self, pre_entrustweb_id: &str) -> Result<ContractMiniProgram>;
    pub fn pre_signed_app(&self, pre_entrustweb_id: &str) -> Result<ContractApp>;
}

// payload/coupon.rs
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coupon {
    private: _,
}
impl Coupon {
    pub fn new(stock_id: impl Into<String>, out_request_no: impl Into<String>) -> Self;
    #[must_use]
    pub fn coupon_code(self, code: impl Into<String>) -> Self;
}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CouponPlugin {
    pub send_coupon_params: Vec<Coupon>,
    pub send_coupon_merchant: String,
    pub sign: String,
}
impl Payload<'_> {
    pub fn coupon_plugin(&self, coupons: impl Into<Vec<Coupon>>) -> Result<CouponPlugin>;
    pub fn coupon_url(&self, coupon: &Coupon, open_id: &str) -> Result<String>;
}

// payload/mod.rs
pub use self::contract::{Contract, ContractApp, ContractMiniProgram};
pub use self::coupon::{Coupon, CouponPlugin};
pub use self::order::{App, Jsapi, MiniProgram};
pub use self::pay_score::{AppView, JsapiView, MiniProgramView, PayScore};
pub use self::red_packet::RedPacket;
pub use self::signing::Signing;
impl Client {
    pub fn payload(&self) -> Payload<'_>;
}
#[derive(Clone, Copy)]
#[must_use]
pub struct Payload<'a> {
    private: _,
}
impl Payload<'_> {
    pub fn md5(self) -> Self;
    pub fn hmac_sha256(self) -> Self;
}
impl fmt::Debug for Payload<'_> {}

// payload/order.rs
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Jsapi {
    pub app_id: String,
    pub time_stamp: String,
    pub nonce_str: String,
    pub package: String,
    pub sign_type: &'static str,
    pub pay_sign: String,
}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MiniProgram {
    pub time_stamp: String,
    pub nonce_str: String,
    pub package: String,
    pub sign_type: &'static str,
    pub pay_sign: String,
}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct App {
    pub appid: String,
    pub partnerid: String,
    pub prepayid: String,
    pub package: &'static str,
    pub noncestr: String,
    pub timestamp: String,
    pub sign: String,
}
impl Payload<'_> {
    pub fn jsapi(&self, appid: &str, prepay_id: &str) -> Signing<Jsapi>;
    pub fn mini_program(&self, appid: &str, prepay_id: &str) -> Signing<MiniProgram>;
    pub fn app(&self, appid: &str, partnerid: &str, prepay_id: &str) -> Signing<App>;
}

// payload/pay_score.rs
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayScore {
    private: _,
}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MiniProgramView {
    pub business_type: &'static str,
    pub extra_data: BTreeMap<&'static str, String>,
}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct JsapiView {
    pub business_type: &'static str,
    pub query_string: String,
}
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppView {
    pub business_type: &'static str,
    pub query: String,
    pub ext_info: &'static str,
}
impl PayScore {
    pub fn mini_program(&self) -> MiniProgramView;
    pub fn jsapi(&self) -> JsapiView;
    pub fn app(&self) -> AppView;
}
impl Payload<'_> {
    pub fn pay_score_use(&self, package: &str) -> Result<PayScore>;
    pub fn pay_score_detail(&self, service_id: &str, out_order_no: &str) -> Result<PayScore>;
    pub fn pay_score_enable(&self, apply_permissions_token: &str) -> Result<PayScore>;
}

// payload/red_packet.rs
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RedPacket {
    pub time_stamp: String,
    pub nonce_str: String,
    pub package: String,
    pub sign_type: &'static str,
    pub pay_sign: String,
}
impl Payload<'_> {
    pub fn red_packet(&self, appid: &str, package: &str) -> Result<RedPacket>;
}

// payload/signing.rs
#[must_use]
pub struct Signing<T> {
    private: _,
}
impl<T: 'static> Signing<T> {
    pub fn wait(self) -> Result<T>;
}
impl<T> Future for Signing<T> {
    type Output = Result<T>;
}
impl<T> fmt::Debug for Signing<T> {}

// payload/url.rs
impl Payload<'_> {
    pub fn h5(&self, h5_url: &str, redirect_url: &str) -> Result<String>;
    pub fn native(&self, code_url: &str) -> Result<String>;
}

// rate_limit/limiter.rs
pub trait RateLimiter: fmt::Debug + Send + Sync {
    fn reserve<'a>(
        &'a self,
        windows: &'a [Window],
        longest: Duration,
    ) -> BoxFuture<'a, Result<Reservation, BoxError>>;
    fn failed<'a>(&'a self, windows: &'a [Window]) -> BoxFuture<'a, Result<(), BoxError>>;
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reservation {
    Taken(Duration),
    Later(Duration),
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counts {
    Requests,
    Subject,
    Failures,
}
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    private: _,
}
impl Window {
    pub fn new(key: impl Into<String>, limit: u32, length: Duration) -> Self;
    pub fn with_spacing(mut self, spacing: Duration) -> Self;
    pub fn with_counts(mut self, counts: Counts) -> Self;
    pub fn with_number(mut self, number: impl Into<String>) -> Self;
    pub fn key(&self) -> &str;
    pub fn limit(&self) -> u32;
    pub fn length(&self) -> Duration;
    pub fn spacing(&self) -> Duration;
    pub fn counts(&self) -> Counts;
    pub fn number(&self) -> Option<&str>;
}

// rate_limit/limits.rs
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimits {
    private: _,
}
impl RateLimits {
    pub fn published() -> Self;
    pub fn none() -> Self;
    pub fn set(
        mut self,
        method: &Method,
        path: impl Into<String>,
        limits: impl Into<Vec<RateLimit>>,
    ) -> Self;
    pub fn margin(mut self, margin: Duration) -> Self;
}

// rate_limit/memory.rs
pub struct MemoryLimiter {
    private: _,
}
impl MemoryLimiter {
    pub fn new() -> Self;
    pub fn reserve_at(&self, now: Duration, windows: &[Window], longest: Duration) -> Reservation;
    pub fn failed_at(&self, now: Duration, windows: &[Window]);
}
impl Default for MemoryLimiter {}
impl RateLimiter for MemoryLimiter {}
impl fmt::Debug for MemoryLimiter {}

// rate_limit/mod.rs
#[cfg(feature = "rate-limit")]
pub use self::limiter::{Counts, RateLimiter, Reservation, Window};
#[cfg(feature = "rate-limit")]
pub use self::limits::RateLimits;
#[cfg(feature = "rate-limit")]
pub use self::memory::MemoryLimiter;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    private: _,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    Merchant,
    Partner,
    Operation,
    Order,
    Receiver,
    SubMerchant,
}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Calls {
    All,
    Valid,
    Failing,
    OldOrders,
}
impl RateLimit {
    pub const fn per_second(limit: u32) -> Self;
    pub const fn per_minute(limit: u32) -> Self;
    pub const fn per_day(limit: u32) -> Self;
    pub const fn with_calls(mut self, calls: Calls) -> Self;
    pub const fn with_scope(mut self, scope: Scope) -> Self;
    pub fn limit(&self) -> u32;
    pub fn period(&self) -> Duration;
    pub fn scope(&self) -> Scope;
    pub fn calls(&self) -> Calls;
}
pub fn of(method: &Method, path: &str) -> &'static [RateLimit];

// request/call.rs
#[must_use]
pub struct Call<A = Untyped> {
    private: _,
}
impl Call<Untyped> {
    pub fn upload(mut self, part: impl Into<String>, file: Upload) -> Self;
}
impl Call<Untyped> {
    pub fn signed_url(self) -> Result<String>;
}
impl<A> Call<A> {
    pub fn body(mut self, body: impl Serialize) -> Self;
    pub fn query(mut self, query: impl Serialize) -> Self;
    pub fn encrypt(mut self, members: &[&str]) -> Self;
    pub fn header(mut self, name: &str, value: &str) -> Self;
    pub fn base_url(mut self, url: impl Into<String>) -> Self;
    pub fn timeout(mut self, timeout: Duration) -> Self;
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self;
    pub fn checks(mut self, checks: Checks) -> Self;
    pub fn retry(mut self, retry: Retry) -> Self;
}
impl<A> Call<A> {
    pub fn send(&self) -> Self;
    pub fn wait(self) -> Result<Answer<A>>;
}
impl<A> Future for Call<A> {
    type Output = Result<Answer<A>>;
}
impl<A> std::fmt::Debug for Call<A> {}

// request/check.rs
#[must_use]
pub struct Checking(_);
impl<A> Call<A> {
    pub fn check(&self) -> Checking;
}
impl Checking {
    pub fn wait(self) -> Result<()>;
}
impl IntoFuture for Checking {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
}
impl std::fmt::Debug for Checking {}

// request/mod.rs
pub use self::call::Call;
pub use self::check::Checking;
pub use self::settle::{Settled, Settles, Settling};

// request/settle.rs
#[derive(Debug)]
pub enum Settled<A> {
    Done(Answer<A>),
    Different(Answer<A>),
    Absent,
    StillUnknown,
}
pub trait Settles {
    type Found;
    fn reading() -> Reading<Self::Found>;
}
impl Settles for Untyped {
    type Found = Self;
}
#[must_use]
pub struct Settling<A> {
    private: _,
}
impl<A> Call<A> {
    pub fn settle(&self) -> Settling<A::Found>
    where
        A: Settles;
    pub fn is_repeatable(&self) -> bool;
    pub fn query_window(&self) -> Option<Duration>;
}
impl<A> Settling<A> {
    pub fn sent_at(mut self, time: SystemTime) -> Self;
    pub fn timeout(mut self, timeout: Duration) -> Self;
    pub fn wait(self) -> Result<Settled<A>>;
}
impl<A: 'static> IntoFuture for Settling<A> {
    type Output = Result<Settled<A>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;
}
impl<A> std::fmt::Debug for Settling<A> {}

// request/settles.rs
#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::facepay::post::Response {
    type Found = crate::v2::deposit::orderquery::post::Response;
}
#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::micropay::post::Response {
    type Found = crate::v2::deposit::orderquery::post::Response;
}
#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::refund::post::Response {
    type Found = crate::v2::deposit::refundquery::post::Response;
}
#[cfg(feature = "v2-deposit")]
impl super::settle::Settles for crate::v2::deposit::unifiedorder::post::Response {
    type Found = crate::v2::deposit::orderquery::post::Response;
}
#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles
    for crate::v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::Response
{
    type Found = crate::v2::mmpaymkttransfers::promotion::querywwsptrans2pocket::post::Response;
}
#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::promotion::transfers::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gettransferinfo::post::Response;
}
#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendgroupredpack::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gethbinfo::post::Response;
}
#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendminiprogramhb::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gethbinfo::post::Response;
}
#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendredpack::post::Response {
    type Found = crate::v2::mmpaymkttransfers::gethbinfo::post::Response;
}
#[cfg(feature = "v2-mmpaymkttransfers")]
impl super::settle::Settles for crate::v2::mmpaymkttransfers::sendworkwxredpack::post::Response {
    type Found = crate::v2::mmpaymkttransfers::queryworkwxredpack::post::Response;
}
#[cfg(feature = "v2-mmpaysptrans")]
impl super::settle::Settles for crate::v2::mmpaysptrans::pay_bank::post::Response {
    type Found = crate::v2::mmpaysptrans::query_bank::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::combinedorder::post::Response {
    type Found = crate::v2::pay::querycombinedorder::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::contractorder::post::Response {
    type Found = crate::v2::pay::orderquery::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::facepay::post::Response {
    type Found = crate::v2::pay::facepayquery::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::micropay::post::Response {
    type Found = crate::v2::pay::orderquery::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::pappayapply::post::Response {
    type Found = crate::v2::pay::paporderquery::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::partner::pappayapply::post::Response {
    type Found = crate::v2::pay::partner::paporderquery::post::Response;
}
#[cfg(feature = "v2-pay")]
impl super::settle::Settles for crate::v2::pay::unifiedorder::post::Response {
    type Found = crate::v2::pay::orderquery::post::Response;
}
#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::multiprofitsharing::post::Response {
    type Found = crate::v2::pay::profitsharingquery::post::Response;
}
#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::profitsharing::post::Response {
    type Found = crate::v2::pay::profitsharingquery::post::Response;
}
#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::profitsharingfinish::post::Response {
    type Found = crate::v2::pay::profitsharingquery::post::Response;
}
#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::profitsharingreturn::post::Response {
    type Found = crate::v2::pay::profitsharingreturnquery::post::Response;
}
#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::refund::post::Response {
    type Found = crate::v2::pay::refundquery::post::Response;
}
#[cfg(all(feature = "v2-secapi", feature = "v2-pay"))]
impl super::settle::Settles for crate::v2::secapi::pay::refundv2::post::Response {
    type Found = crate::v2::pay::refundqueryv2::post::Response;
}
#[cfg(feature = "brand")]
impl super::settle::Settles for crate::v3::brand::profitsharing::finish_order::post::Response {
    type Found = crate::v3::brand::profitsharing::orders::get::Response;
}
#[cfg(feature = "brand")]
impl super::settle::Settles for crate::v3::brand::profitsharing::orders::post::Response {
    type Found = crate::v3::brand::profitsharing::orders::get::Response;
}
#[cfg(feature = "brand")]
impl super::settle::Settles for crate::v3::brand::profitsharing::returnorders::post::Response {
    type Found = crate::v3::brand::profitsharing::returnorders::get::Response;
}
#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::app::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;
}
#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::h5::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;
}
#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::jsapi::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;
}
#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::miniprogram::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;
}
#[cfg(feature = "combine-transactions")]
impl super::settle::Settles for crate::v3::combine_transactions::native::post::Response {
    type Found = crate::v3::combine_transactions::out_trade_no::combine_out_trade_no::get::Response;
}
#[cfg(feature = "credit-repayment")]
impl super::settle::Settles
    for crate::v3::credit_repayment::partner::deduct_orders::post::Response
{
    type Found = crate::v3::credit_repayment::partner::deduct_orders::out_trade_no::get::Response;
}
#[cfg(feature = "ebike")]
impl super::settle::Settles for crate::v3::ebike::charge::transactions::post::Response {
    type Found = crate::v3::ebike::charge::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::combine_papay::transactions::post::Response {
    type Found =
        crate::v3::ecommerce::combine_papay::transactions::combine_out_trade_no::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::fund::withdraw::post::Response {
    type Found =
        crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::mch_transfer::transfer_bills::post::Response {
    type Found =
        crate::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::profitsharing::finish_order::post::Response {
    type Found = crate::v3::ecommerce::profitsharing::orders::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::profitsharing::orders::post::Response {
    type Found = crate::v3::ecommerce::profitsharing::orders::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::profitsharing::returnorders::post::Response {
    type Found = crate::v3::ecommerce::profitsharing::returnorders::get::Response;
}
#[cfg(feature = "ecommerce")]
impl super::settle::Settles for crate::v3::ecommerce::refunds::apply::post::Response {
    type Found = crate::v3::ecommerce::refunds::out_refund_no::out_refund_no::get::Response;
}
#[cfg(feature = "eduschoolpay")]
impl super::settle::Settles for crate::v3::eduschoolpay::transactions::post::Response {
    type Found = crate::v3::eduschoolpay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::brand_redpacket::brand_merchant_batches::post::Response
{
    type Found = crate :: v3 :: fund_app :: brand_redpacket :: brand_merchant_out_batches :: out_batch_no :: get :: Response ;
}
#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::partner::charity_transfer_bills::post::Response
{
    type Found = crate :: v3 :: fund_app :: mch_transfer :: partner :: charity_transfer_bills :: out_transfer_no :: out_transfer_no :: get :: Response ;
}
#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::partner::transfer_bills::post::Response
{
    type Found = crate :: v3 :: fund_app :: mch_transfer :: partner :: transfer_bills :: out_bill_no :: out_bill_no :: get :: Response ;
}
#[cfg(feature = "fund-app")]
impl super :: settle :: Settles for crate :: v3 :: fund_app :: mch_transfer :: partner :: transfer_bills :: pre_transfer_with_authorization :: post :: Response { type Found = crate :: v3 :: fund_app :: mch_transfer :: partner :: transfer_bills :: out_bill_no :: out_bill_no :: get :: Response ; }
#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::partner::transfer_bills::transfer::post::Response
{
    type Found = crate :: v3 :: fund_app :: mch_transfer :: partner :: transfer_bills :: out_bill_no :: out_bill_no :: get :: Response ;
}
#[cfg(feature = "fund-app")]
impl super::settle::Settles for crate::v3::fund_app::mch_transfer::transfer_bills::post::Response {
    type Found =
        crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;
}
#[cfg(feature = "fund-app")]
impl super :: settle :: Settles for crate :: v3 :: fund_app :: mch_transfer :: transfer_bills :: pre_transfer_with_authorization :: post :: Response { type Found = crate :: v3 :: fund_app :: mch_transfer :: transfer_bills :: out_bill_no :: out_bill_no :: get :: Response ; }
#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::transfer_bills::transfer::post::Response
{
    type Found =
        crate::v3::fund_app::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get::Response;
}
#[cfg(feature = "fund-app")]
impl super::settle::Settles
    for crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::post::Response
{
    type Found =
        crate::v3::fund_app::mch_transfer::transfer_to_qq_wallet_bills::out_bill_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::micropay::transactions::pay::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::papay::transactions::post::Response {
    type Found = crate::v3::global::papay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::profit_sharing::orders::post::Response {
    type Found = crate::v3::global::profit_sharing::orders::out_order_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::refunds::post::Response {
    type Found = crate::v3::global::refunds::out_refund_no::out_refund_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::app::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::jsapi::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::mweb::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "global")]
impl super::settle::Settles for crate::v3::global::transactions::native::post::Response {
    type Found = crate::v3::global::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "merchant")]
impl super::settle::Settles for crate::v3::merchant::fund::withdraw::post::Response {
    type Found = crate::v3::merchant::fund::withdraw::out_request_no::out_request_no::get::Response;
}
#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles
    for crate::v3::papay::insurance_pay::transactions::apply::post::Response
{
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles
    for crate::v3::papay::pay::harmony::transactions::apply::post::Response
{
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles
    for crate::v3::papay::pay::partner::transactions::apply::post::Response
{
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(all(feature = "papay", feature = "pay"))]
impl super::settle::Settles for crate::v3::papay::pay::transactions::apply::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "partner-transfer")]
impl super::settle::Settles for crate::v3::partner_transfer::batches::post::Response {
    type Found = crate::v3::partner_transfer::batches::out_batch_no::out_batch_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::app::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles
    for crate::v3::pay::partner::transactions::app_with_contract::post::Response
{
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::codepay::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::h5::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::jsapi::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles
    for crate::v3::pay::partner::transactions::jsapi_with_contract::post::Response
{
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::miniprogram::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::partner::transactions::native::post::Response {
    type Found = crate::v3::pay::partner::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::app::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::app_with_contract::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::codepay::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::h5::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::jsapi::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::jsapi_with_contract::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "pay")]
impl super::settle::Settles for crate::v3::pay::transactions::native::post::Response {
    type Found = crate::v3::pay::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "platsolution")]
impl super::settle::Settles
    for crate::v3::platsolution::mch_transfer::batches::apply::post::Response
{
    type Found =
        crate::v3::platsolution::mch_transfer::batches::out_batch_no::out_batch_no::get::Response;
}
#[cfg(feature = "profitsharing")]
impl super::settle::Settles for crate::v3::profitsharing::orders::post::Response {
    type Found = crate::v3::profitsharing::orders::out_order_no::get::Response;
}
#[cfg(feature = "profitsharing")]
impl super::settle::Settles for crate::v3::profitsharing::orders::unfreeze::post::Response {
    type Found = crate::v3::profitsharing::orders::out_order_no::get::Response;
}
#[cfg(feature = "profitsharing")]
impl super::settle::Settles for crate::v3::profitsharing::return_orders::post::Response {
    type Found = crate::v3::profitsharing::return_orders::out_return_no::get::Response;
}
#[cfg(feature = "qrcode")]
impl super::settle::Settles for crate::v3::qrcode::transactions::post::Response {
    type Found = crate::v3::qrcode::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "refund")]
impl super::settle::Settles for crate::v3::refund::domestic::refunds::post::Response {
    type Found = crate::v3::refund::domestic::refunds::out_refund_no::get::Response;
}
#[cfg(feature = "refunds")]
impl super::settle::Settles for crate::v3::refunds::post::Response {
    type Found = crate::v3::refunds::out_refund_no::out_refund_no::get::Response;
}
#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::app::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::jsapi::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::micropay::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::mweb::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "transactions")]
impl super::settle::Settles for crate::v3::transactions::native::post::Response {
    type Found = crate::v3::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "transfer")]
impl super::settle::Settles for crate::v3::transfer::batches::post::Response {
    type Found = crate::v3::transfer::batches::out_batch_no::out_batch_no::get::Response;
}
#[cfg(feature = "vehicle")]
impl super::settle::Settles for crate::v3::vehicle::etc::transactions::highway::post::Response {
    type Found = crate::v3::vehicle::etc::transactions::out_trade_no::out_trade_no::get::Response;
}
#[cfg(feature = "vehicle")]
impl super::settle::Settles for crate::v3::vehicle::transactions::parking::post::Response {
    type Found = crate::v3::vehicle::transactions::out_trade_no::out_trade_no::get::Response;
}

// retry/mod.rs
pub use self::policy::Retry;

// retry/next_step.rs
impl Error {
    pub fn next_step(&self) -> NextStep;
}

// retry/policy.rs
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    private: _,
}
impl Default for Retry {}
impl Retry {
    pub const fn new() -> Self;
    pub const fn none() -> Self;
    pub const fn attempts(mut self, attempts: u32) -> Self;
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self;
    pub const fn rate_limited(mut self, wait: Duration) -> Self;
    pub const fn jitter(mut self, jitter: bool) -> Self;
}

// sensitive.rs
#[derive(Clone, PartialEq, Eq)]
pub struct Sensitive(_);
impl Sensitive {
    pub fn new(text: impl Into<String>) -> Self;
    pub fn expose(&self) -> &str;
    pub fn is_encrypted(&self) -> bool;
}
impl fmt::Debug for Sensitive {}
impl Serialize for Sensitive {}
impl<'de> Deserialize<'de> for Sensitive {}

// sign/signing_key.rs
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
pub trait RemoteSigner: fmt::Debug + Send + Sync {
    fn sign<'a>(&'a self, message: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, BoxError>>;
    #[provided]
    fn is_transient(&self, error: &BoxError) -> bool;
    #[provided]
    fn decrypt<'a>(
        &'a self,
        ciphertext: &'a [u8],
    ) -> BoxFuture<'a, Result<Option<Vec<u8>>, BoxError>>;
}

// telemetry/mod.rs
#[cfg(feature = "metrics")]
pub use self::numbers::{REQUEST_DURATION_BUCKETS, describe};

// telemetry/numbers.rs
pub const REQUEST_DURATION_BUCKETS: [f64; 14];
pub fn describe();

// transport/middleware.rs
pub trait Middleware: fmt::Debug + Send + Sync {
    fn handle<'a>(
        &'a self,
        request: Request<Body>,
        next: Next,
    ) -> BoxFuture<'a, Result<Response<Body>, BoxError>>;
}
pub struct Body(_);
impl Body {
    pub fn bytes(&self) -> Option<&Bytes>;
    pub async fn read(self, longest: usize) -> Result<Bytes>;
}
impl fmt::Debug for Body {}
#[derive(Clone)]
pub struct Next {
    private: _,
}
impl fmt::Debug for Next {}
impl Next {
    pub fn send(self, request: Request<Body>) -> BoxFuture<'static, Result<Response<Body>>>;
}

// transport/mod.rs
pub use self::middleware::{Body, Middleware, Next};

// upload/mod.rs
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    private: _,
}
impl Upload {
    pub fn new(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self;
    pub fn from_path(path: impl Into<PathBuf>) -> Self;
    pub fn named(mut self, file_name: impl Into<String>) -> Self;
    pub fn on_progress(mut self, progress: impl Fn(u64, u64) + Send + Sync + 'static) -> Self;
    pub fn file_name(&self) -> &str;
    pub fn bytes(&self) -> Option<&Bytes>;
}
impl fmt::Debug for Upload {}

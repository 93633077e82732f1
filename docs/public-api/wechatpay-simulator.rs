// The public API of `wechatpay-simulator`: `cargo xtask public-api` writes it, a test compares it.
// Left out is what is generated from the catalogue.

// control/mod.rs
pub use orders::{RefundRecord, Transaction};

// control/orders.rs
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Transaction {
    pub transaction_id: String,
    pub out_trade_no: String,
    pub total: i64,
    pub success_time: String,
}
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefundRecord {
    pub refund_id: String,
    pub out_refund_no: String,
    pub transaction_id: String,
    pub refund: i64,
    pub status: String,
}

// error.rs
pub struct Error {
    private: _,
}
impl fmt::Display for Error {}
impl fmt::Debug for Error {}
impl StdError for Error {}
pub type Result<T, E = Error> = std::result::Result<T, E>;

// keys/brand.rs
pub struct BrandCredentials {
    private: _,
}
impl BrandCredentials {
    pub fn id(&self) -> &str;
    pub fn certificate_serial(&self) -> &str;
    pub fn private_key(&self) -> &str;
    pub fn public_key_id(&self) -> &str;
    pub fn public_key(&self) -> &str;
    pub fn api_key(&self) -> &str;
}
impl fmt::Debug for BrandCredentials {}

// keys/credentials.rs
pub struct Credentials {
    private: _,
}
impl Credentials {
    pub fn to_json(&self) -> String;
    pub fn write_to(&self, directory: impl AsRef<Path>) -> Result<PathBuf>;
    pub fn mchid(&self) -> &str;
    pub fn brand(&self) -> Option<&BrandCredentials>;
    pub fn sub_mchid(&self) -> &str;
    pub fn appid(&self) -> &str;
    pub fn certificate_serial(&self) -> &str;
    pub fn private_key(&self) -> &str;
    pub fn certificate(&self) -> &str;
    pub fn p12(&self) -> &[u8];
    pub fn public_key_id(&self) -> &str;
    pub fn public_key(&self) -> &str;
    pub fn platform_certificate_serial(&self) -> &str;
    pub fn platform_certificate(&self) -> &str;
    pub fn api_v3_key(&self) -> &str;
    pub fn api_v2_key(&self) -> &str;
    pub fn ca(&self) -> &str;
    pub fn base_url(&self) -> &str;
    pub fn tls_base_url(&self) -> &str;
}
impl fmt::Debug for Credentials {}

// keys/hosts.rs
pub const PLATFORM_DOMAINS: [&str; 3];
pub fn is_platform_host(host: &str) -> bool;

// keys/keyring.rs
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum PlatformKeys {
    Both,
    PublicKey,
    Certificate,
}

// keys/mod.rs
pub use brand::BrandCredentials;
pub use credentials::Credentials;
pub use hosts::{PLATFORM_DOMAINS, is_platform_host};
pub use keyring::PlatformKeys;

// lib.rs
pub use control::{RefundRecord, Transaction};
pub use error::{Error, Result};
pub use keys::{BrandCredentials, Credentials, PLATFORM_DOMAINS, PlatformKeys, is_platform_host};
pub use observe::explain::Verifier;
pub use observe::requests::RecordedRequest;
pub use simulator::{Builder, Signer, Simulator};

// observe/explain/mod.rs
pub use self::received::Verifier;

// observe/explain/received.rs
#[derive(Default)]
pub struct Verifier {
    private: _,
}
impl Verifier {
    pub fn new() -> Self;
    pub fn key(mut self, serial: &str, pem: &str) -> Result<Self>;
    pub fn api_v2_key(mut self, key: &str) -> Self;
    pub fn examine(&self, headers: &HeaderMap, body: &[u8], now: i64) -> Value;
}
impl fmt::Debug for Verifier {}

// observe/requests/mod.rs
pub use self::request::RecordedRequest;

// observe/requests/request.rs
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    pub method: Method,
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}
impl fmt::Debug for RecordedRequest {}

// robustness.rs
// proptest!(# [test] fn xml_that_is_written_is_read (members in prop :: collection :: btree_map ("[a-z_]{1,8}" , "[^\u{0}-\u{1f}\u{fffe}\u{ffff}]{0,20}" , 1 .. 8)) { let members : Members = members ; prop_assert_eq ! (xml :: parse (xml :: write (& members) . as_bytes ()) , Some (members)) ; } # [test] fn any_xml_is_read_or_refused (text in near (XML) , bytes : Vec < u8 >) { if let Some (members) = xml :: parse (text . as_bytes ()) { prop_assert_eq ! (xml :: parse (xml :: write (& members) . as_bytes ()) , Some (members)) ; } let _ = xml :: parse (& bytes) ; } # [test] fn any_authorization_is_read_or_refused (text in near (AUTHORIZATION)) { if let Some (read) = Authorization :: parse (& text) { prop_assert ! (text . contains (read . serial) && ! read . nonce . is_empty ()) ; } } # [test] fn any_target_is_read_or_refused (path in near (TARGET)) { let _ = v3 :: find ("GET" , & path) ; let _ = target :: query (Some (& path)) ; let _ = target :: variable ("name" , & path) ; } # [test] fn an_encoded_text_is_decoded (text in ".{0,20}") { let encoded : String = text . bytes () . map (| byte | format ! ("%{byte:02x}")) . collect () ; prop_assert_eq ! (target :: variable ("name" , & encoded) . unwrap () , Value :: String (text)) ; } # [test] fn a_time_is_read_as_it_was_written (seconds in 0_i64 .. 253_402_200_000) { prop_assert_eq ! (parse_rfc3339 (& rfc3339 (seconds)) , Some (seconds)) ; prop_assert_eq ! (parse_compact (& compact (seconds)) , Some (seconds)) ; } # [test] fn any_time_is_read_or_refused (text in near (TIME)) { let _ = parse_rfc3339 (& text) ; let _ = parse_compact (& text) ; } # [test] fn any_body_of_any_operation_is_taken_or_refused (which : prop :: sample :: Index , body in json_near_an_example () ,) { let all : Vec < _ > = catalogue :: operations () . collect () ; let (method , path) = * which . get (& all) ; let operation = catalogue :: get (method , path) . unwrap () ; let Some (schema) = & operation . body else { return Ok (()) } ; let mut body = body . as_object () . cloned () . unwrap_or_default () ; if let Some (Value :: Object (sample)) = & operation . sample { let values : Vec < Value > = body . values_mut () . map (Value :: take) . collect () ; body . clear () ; for (name , value) in sample . keys () . cloned () . zip (values) { body . insert (name , value) ; } } let taken = catalogue :: check_body (& body , schema) . is_ok () ; let request = Request { body : Some (body . clone () . into ()) , .. Request :: default () } ; let scene = Scene { is_v2 : operation . v2 , is_whole : true , .. Scene :: default () } ; if let Some (result) = & operation . result { let _ = catalogue :: make (& operation . result_document , result , & request , & scene , &| _ | None) ; } prop_assert ! (! taken || ! body . values () . any (Value :: is_null)) ; })

// simulator/builder.rs
#[derive(Clone, Debug)]
pub struct Builder {
    private: _,
}
impl Simulator {
    pub fn builder() -> Builder;
    pub async fn start() -> Result<Self>;
    pub fn start_blocking() -> Result<Self>;
}
impl Builder {
    pub fn seed(mut self, seed: u64) -> Self;
    pub fn fresh_keys(mut self, fresh: bool) -> Self;
    pub fn listen(mut self, address: SocketAddr) -> Self;
    pub fn listen_up_to(mut self, address: SocketAddr, last_port: u16) -> Self;
    pub fn listen_tls(mut self, address: SocketAddr) -> Self;
    pub fn platform_keys(mut self, keys: PlatformKeys) -> Self;
    pub fn sign_errors(mut self, signed: bool) -> Self;
    pub fn data(mut self, file: impl Into<PathBuf>) -> Self;
    pub fn rate_limits(mut self, on: bool) -> Self;
    pub fn start_time(mut self, time: impl Into<String>) -> Self;
    pub fn notify(mut self, on: bool) -> Self;
    pub fn notify_host(mut self, host: impl Into<String>) -> Self;
    pub fn allow_host(mut self, host: impl Into<String>) -> Self;
    pub fn public_url(mut self, url: impl Into<String>) -> Self;
    pub fn control_token(mut self, token: impl Into<String>) -> Self;
    pub fn world_ports(mut self, ports: RangeInclusive<u16>) -> Self;
    pub async fn start(self) -> Result<Simulator>;
    pub fn start_blocking(self) -> Result<Simulator>;
}

// simulator/control.rs
impl Simulator {
    pub async fn control(&self, method: Method, path: &str, body: Value) -> Result<Value>;
    pub fn control_blocking(&self, method: Method, path: &str, body: Value) -> Result<Value>;
}

// simulator/handle.rs
pub struct Simulator {
    private: _,
}
impl Simulator {
    pub fn local_address(&self) -> SocketAddr;
    pub fn base_url(&self) -> &str;
    pub fn tls_base_url(&self) -> &str;
    pub fn credentials(&self) -> &Credentials;
    pub fn hosts_ca(&self) -> Result<&str>;
    pub fn control_token(&self) -> Option<&str>;
    pub fn pay(&self, out_trade_no: &str) -> Result<Transaction>;
    pub fn make_abnormal(&self, refund: &str) -> Result<RefundRecord>;
    pub fn succeed(&self, refund: &str) -> Result<RefundRecord>;
    pub fn order_state(&self, out_trade_no: &str) -> Option<String>;
    pub fn refund(&self, number: &str) -> Option<RefundRecord>;
    pub fn audit(&self, mchnt_order_id: &str) -> Option<BTreeMap<String, String>>;
    pub fn request_count(&self) -> usize;
    pub fn requests(&self) -> Vec<RecordedRequest>;
    pub fn alter(
        &self,
        f: impl Fn(Parts, Response<Bytes>) -> Response<Bytes> + Send + Sync + 'static,
    );
    pub fn alter_none(&self);
    pub fn set_sign_errors(&self, signed: bool);
}
impl fmt::Debug for Simulator {}

// simulator/mod.rs
pub use self::builder::Builder;
pub use self::handle::Simulator;
pub use self::signer::Signer;

// simulator/signer.rs
impl Simulator {
    pub fn resign(&self, response: Response<Bytes>) -> Response<Bytes>;
    pub fn sign_with(&self, timestamp: &str, nonce: &str, body: &[u8]) -> String;
    pub fn signer(&self) -> Signer;
}
#[derive(Clone)]
pub struct Signer {
    private: _,
}
impl Signer {
    pub fn resign(&self, mut response: Response<Bytes>) -> Response<Bytes>;
    pub fn sign_with(&self, timestamp: &str, nonce: &str, body: &[u8]) -> String;
    pub fn serial(&self) -> &str;
}
impl fmt::Debug for Signer {}

// simulator/time.rs
impl Simulator {
    pub fn stop_clock(&self);
    pub fn run_clock(&self, factor: u32);
    pub async fn advance(&self, by: Duration);
    pub fn advance_blocking(&self, by: Duration);
    pub async fn settle(&self);
    pub fn settle_blocking(&self);
    pub async fn reset(&self);
    pub fn reset_blocking(&self);
    pub fn set_clock_offset(&self, seconds: i64);
}

// state/ledger.rs
// tables!(pub (crate) struct Ledger { balances : i64 , entries : Entry , # [doc = " One row: the number of entries."] posted : u64 , })

// state/numbers.rs
// tables!(# [doc = " The counters, in a table so that they are stored with the other rows."] pub (crate) struct Given { # [doc = " The number of assigned numbers, and the number of notifications among them."] numbers : u64 , })

// state/queue.rs
// tables!(pub (crate) struct Queue { # [doc = " All tasks except deliveries."] tasks : Task , # [doc = " Deliveries are separate, because they wait for a response from outside and no request"] # [doc = " may wait for them."] deliveries : Task , # [doc = " Deliveries that were taken and have no response so far. They are stored here so that they"] # [doc = " are sent again if the process ends before the response arrives."] sending : Task , # [doc = " Those of them that are not sent yet because their host has too many already:"] # [doc = " `host key`."] held : bool , })

// state/tables.rs
// tables!(# [doc = " The tables that the state reads and writes itself."] pub (crate) struct Tables { pub (super) orders : Order , pub (super) combined : Combined , # [doc = " `transaction_id` to the key of its order."] pub (super) transactions : String , # [doc = " Used payment codes, to the key of the order that each paid."] pub (super) auth_codes : String , pub (super) refunds : Refund , # [doc = " `refund_id` to the key of its refund."] pub (super) refund_ids : String , pub (super) receipts : Receipt , # [doc = " The uses of subsidies, `stock_id/coupon_code/transaction_id`, to the keys of the"] # [doc = " subsidies."] pub (super) receipt_uses : String , pub (super) returns : Return , # [doc = " Uploaded audit records by `mchnt_order_id`."] pub (super) audits : BTreeMap < String , String >, # [doc = " The permitted receivers of a merchant's orders: `mchid/type/account`."] pub (super) receivers : bool , pub (super) shares : Share , # [doc = " The platform's number of a share to its key."] pub (super) share_ids : String , pub (super) share_returns : ShareReturn , # [doc = " Subsidies of a partner's orders: `mchid/transaction_id`."] pub (super) order_subsidies : OrderSubsidy , # [doc = " The merchant's numbers of those subsidies that have one."] pub (super) order_subsidy_numbers : bool , pub (super) order_subsidy_returns : OrderSubsidyReturn , pub (super) transfers : Transfer , # [doc = " `transfer_bill_no` to the key of its transfer."] pub (super) transfer_ids : String , pub (super) cases : Case , # [doc = " The platform's number of a case to its key."] pub (super) case_ids : String , # [doc = " The number of product coupons sent: of a stock, `mchid/stock_id`, and to each user,"] # [doc = " `mchid/stock_id/openid`."] pub (super) sent_product_coupons : i64 , # [doc = " Sub-merchants whose applications are finished: `mchid/sub_mchid`."] pub (super) sub_merchants : bool , pub (super) contracts : Contract , # [doc = " The contracts that users are asked to sign, by the number of the request to sign."] pub (super) prepared_contracts : Contract , # [doc = " `contract_id` to the key of its contract."] pub (super) contract_ids : String , # [doc = " By `stock_id`."] pub (super) stocks : Stock , # [doc = " By `stock_id/coupon_code`."] pub (super) coupons : Coupon , # [doc = " The keys of coupons: by the request that sent the coupon, by its code, and by its user."] pub (super) coupon_requests : String , pub (super) coupon_codes : Vec < String >, pub (super) coupon_users : Vec < String >, # [doc = " By `complaint_id`."] pub (super) complaints : Complaint , # [doc = " By `media_id`."] pub (super) images : Image , # [doc = " The notification URLs that merchants have set: `mchid/kind`."] pub (super) callbacks : String , # [doc = " By token."] pub (super) downloads : Download , pub (super) notices : Notice , # [doc = " Keys of orders, refunds and transfers, the newest first (`latest.rs`)."] pub (super) order_list : String , pub (super) refund_list : String , pub (super) transfer_list : String , # [doc = " All merchants except the first, by number."] pub (crate) merchants : Record , # [doc = " The settings made by tests: the clock, the delivery of notifications."] pub (crate) settings : Value , })

// storage/tables.rs
// macro tables!
//     impl $ all

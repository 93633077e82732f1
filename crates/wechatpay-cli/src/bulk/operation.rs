//! An operation in the catalogue: its number, its members, and the query of its outcome.

use std::fmt;

use serde_json::{Map, Value};
use wechatpay_catalogue::words::{self, Entry};
use wechatpay_catalogue::{Member, describe};
use wechatpay_sdk::{Call, Client, Error};

use super::members;
use super::place::Place;
use super::sealed::Sealer;
use crate::arguments::Pair;
use crate::failure::{Failure, Result};
use crate::language::{Text, say};

pub(crate) const REFUND: &str = "POST /v3/refund/domestic/refunds";
pub(crate) const TRANSFER: &str = "POST /v3/fund-app/mch-transfer/transfer-bills";
pub(crate) const CLOSE: &str = "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close";

/// The queries, by their number.
pub(crate) const QUERIES: [(&str, &str); 3] = [
    ("out_refund_no", "GET /v3/refund/domestic/refunds/{out_refund_no}"),
    ("out_bill_no", "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"),
    ("out_trade_no", "GET /v3/pay/transactions/out-trade-no/{out_trade_no}"),
];

/// Short names of columns, by operation.
const SHORT: [(&str, &str, &str); 5] = [
    (REFUND, "refund", "amount.refund"),
    (REFUND, "total", "amount.total"),
    (REFUND, "currency", "amount.currency"),
    (TRANSFER, "amount", "transfer_amount"),
    (TRANSFER, "name", "user_name"),
];

/// Default values for members that the row does not set.
const DEFAULTS: [(&str, &str, &str); 1] = [(REFUND, "amount.currency", "CNY")];

/// An operation that can be sent row by row.
#[derive(Debug)]
pub(crate) struct Operation {
    entry: &'static Entry,
    members: Vec<Member>,
    /// The member that holds the business number.
    number: String,
    /// The members whose sum is the amount of money.
    amounts: Vec<String>,
    /// Whether a request of unknown outcome can be sent again without a query: reads, closing of orders.
    is_repeatable: bool,
}

/// The reason why a request of the journal cannot be sent.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// Its personal data cannot be decrypted. This needs the private key that the data was sealed with.
    Sealed(String),
    /// The request does not form a valid call.
    Malformed(String),
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Sealed(text) | Self::Malformed(text)) = self;
        f.write_str(text)
    }
}

impl Operation {
    /// Finds the operation: `POST /v3/…`, `v3/…`, or `GET v2/…`.
    pub(crate) fn find(text: &str) -> Result<Self> {
        let (method, path) = text.trim().split_once(' ').unwrap_or(("POST", text.trim()));
        let (method, path) = (method.to_ascii_uppercase(), path.trim().trim_start_matches('/'));
        let path = match path.strip_prefix("v2/") {
            Some(rest) => format!("/{rest}"),
            None => format!("/{path}"),
        };
        let entry = words::entry(&method, &path).ok_or_else(|| {
            Failure::usage(say(
                format!("目录中没有接口 `{method} {path}`；可以用 `wechatpay find` 查找"),
                format!("the catalogue has no operation `{method} {path}`; `wechatpay find` looks for it"),
            ))
        })?;
        let described = describe(entry);
        let repeat = described.extensions.iter().find(|(name, _)| name == "repeat");
        let repeat = repeat.map_or(&Value::Null, |(_, value)| value);
        let text = |name: &str| repeat.get(name).and_then(Value::as_str);
        if text("when") == Some("never") {
            return Err(Failure::usage(say(
                format!("`{}` 是付款码支付，绝不能重发", entry.key()),
                format!("`{}` is a payment by code and must never be sent again", entry.key()),
            )));
        }
        let is_read = text("when") == Some("always") || (method == "GET" && entry.protocol != "v2");
        let first_variable =
            described.request.iter().find(|member| member.place.as_deref() == Some("path"));
        let number = match text("number") {
            Some(number) => Some(number.to_owned()),
            None => first_variable.filter(|_| is_read).map(|member| member.name.clone()),
        };
        let number = number.ok_or_else(|| {
            Failure::usage(say(
                format!("`{}` 没有可以标识一行的商户单号", entry.key()),
                format!("`{}` has no business number that identifies a row", entry.key()),
            ))
        })?;
        let has_query = text("query").is_some();
        let is_repeatable = is_read || (text("when") == Some("unknown") && !has_query);
        if !has_query && !is_repeatable {
            return Err(Failure::usage(say(
                format!("目录中没有可以查询 `{}` 结果的接口，应答丢失后无法得知结果", entry.key()),
                format!(
                    "the catalogue has no query for the outcome of `{}`, so a row with a lost answer could not be \
                     settled",
                    entry.key()
                ),
            )));
        }
        let same = repeat.get("same").and_then(Value::as_array);
        let same = same.into_iter().flatten().filter_map(Value::as_str);
        // `refund_fee_0=refund_fee`: the names in the record and in the request.
        let same = same.map(|same| same.split_once('=').map_or(same, |(_, of_request)| of_request));
        let same = same.map(|same| same.trim_end_matches('?'));
        // `total_num` of a red packet is not an amount of money.
        let is_amount = |path: &&str| {
            let member = members::find(&described.request, path);
            member.is_some_and(|member| member.format.as_deref() == Some("fen"))
        };
        let amounts = same.filter(is_amount).map(str::to_owned).collect();
        Ok(Self { entry, members: described.request, number, amounts, is_repeatable })
    }

    /// `POST /v3/refund/domestic/refunds`.
    pub(crate) fn key(&self) -> String {
        self.entry.key()
    }

    pub(crate) fn method(&self) -> &'static str {
        self.entry.method.unwrap_or("POST")
    }

    pub(crate) fn path(&self) -> &'static str {
        self.entry.path
    }

    pub(crate) fn name(&self) -> words::Words {
        self.entry.name
    }

    /// The kind of the operation's jobs in a journal.
    pub(crate) fn kind(&self, mchid: &str) -> String {
        format!("{mchid} {}", self.key())
    }

    pub(crate) fn number(&self) -> &str {
        &self.number
    }

    pub(crate) fn is_repeatable(&self) -> bool {
        self.is_repeatable
    }

    /// Whether the platform has refused to close an order because the order is already closed: the goal is reached.
    pub(crate) fn is_closed_already(&self, error: &Error) -> bool {
        let closes =
            self.entry.path.ends_with("/close") || self.entry.path.ends_with("/closeorder");
        closes
            && !error.may_have_taken_effect()
            && matches!(error.code(), Some("ORDERCLOSED" | "ORDER_CLOSED"))
    }

    /// The required member that is missing because its cell is empty.
    pub(crate) fn lacks(&self, place: &Place, request: &Value) -> Option<String> {
        place.missing(&self.members, request)
    }

    /// The member for a column.
    pub(crate) fn column(&self, name: &str) -> std::result::Result<Place, Text> {
        let key = self.key();
        let short = SHORT.iter().find(|(operation, short, _)| *operation == key && *short == name);
        let path = short.map_or(name, |(_, _, path)| path);
        let place = Place::parse(path)?;
        let member = members::find(&self.members, path)
            .filter(|member| member.place.as_deref() != Some("header"));
        match member {
            Some(member) => Ok(place.of_kind(&member.kind)),
            None => Err(say(
                format!("`{key}` 没有参数 `{path}`"),
                format!("`{path}` is no member of `{key}`"),
            )),
        }
    }

    /// The members of every row: from `--set`, from the operation, and the merchant number if it is required.
    pub(crate) fn common(&self, set: &[Pair], mchid: &str) -> Result<Vec<(Place, Value)>> {
        let mut common = Vec::new();
        let key = self.key();
        let defaults = DEFAULTS.iter().filter(|(operation, ..)| *operation == key);
        let defaults = defaults.map(|(_, path, value)| ((*path).to_owned(), (*value).to_owned()));
        let own = self.members.iter().filter(|member| member.name == "mchid" && member.is_required);
        let own = own.map(|member| (member.name.clone(), mchid.to_owned()));
        let set = set.iter().map(|pair| (pair.name.clone(), pair.value.clone()));
        for (path, text) in defaults.chain(own).chain(set) {
            let fail = |error: Text| Failure::usage(error.within(format!("--set {path}")));
            let place = self.column(&path).map_err(fail)?;
            let value = place.value(&text).map_err(fail)?;
            common.push((place, value));
        }
        Ok(common)
    }

    /// The amount of a request in fen; `None` if the catalogue does not define it.
    pub(crate) fn amount(&self, request: &Value) -> Option<i64> {
        let amounts = self.amounts.iter().map(|path| members::sum(request, path));
        (!self.amounts.is_empty()).then(|| amounts.fold(0, i64::saturating_add))
    }

    /// Seals all members of a request that are sent encrypted.
    pub(crate) fn seal(&self, request: &mut Value, sealer: &Sealer) {
        members::each_sensitive(&self.members, request, &mut |text| {
            *text = sealer.seal(text);
        });
    }

    /// Decrypts the members that [`seal`](Self::seal) has encrypted.
    pub(crate) fn open(
        &self,
        request: &mut Value,
        sealer: &Sealer,
    ) -> std::result::Result<(), String> {
        let mut result = Ok(());
        members::each_sensitive(&self.members, request, &mut |text| match sealer.open(text) {
            Ok(plain) => *text = plain,
            Err(error) => result = Err(error),
        });
        result
    }

    /// Removes the sensitive members of a request, for files that people open.
    pub(crate) fn without_sensitive(&self, request: &mut Value) {
        members::each_sensitive(&self.members, request, &mut String::clear);
    }

    /// The call of a request in the journal.
    pub(crate) fn call(
        &self,
        client: &Client,
        mut request: Value,
        sealer: &Sealer,
    ) -> std::result::Result<Call, Unusable> {
        self.open(&mut request, sealer).map_err(Unusable::Sealed)?;
        let Value::Object(mut body) = request else {
            return Err(Unusable::Malformed("the request is no JSON object".to_owned()));
        };
        let family = if self.entry.protocol == "v2" { "v2" } else { "" };
        let mut chain =
            client.chain(format!("{family}{}", self.entry.path).trim_start_matches('/').to_owned());
        let mut query = Vec::new();
        for member in &self.members {
            let Some(place) = member.place.as_deref() else { continue };
            let Some(value) = body.remove(&member.name) else { continue };
            let text = plain(&value);
            match place {
                "path" => chain = chain.bind(member.name.clone(), text),
                _ => query.push((member.name.clone(), text)),
            }
        }
        let method = self.entry.method.unwrap_or("POST").parse();
        let malformed = || Unusable::Malformed("the operation has no method".to_owned());
        let mut call = chain.call(method.map_err(|_| malformed())?);
        if !query.is_empty() {
            call = call.query(query);
        }
        let encrypt = self.encrypted(&body);
        let encrypt: Vec<&str> = encrypt.iter().map(String::as_str).collect();
        if self.entry.method != Some("GET") {
            call = call.body(Value::Object(body));
        }
        Ok(call.encrypt(&encrypt))
    }

    /// The members that the client encrypts and that the request has. `receivers.name` stands for all items of a
    /// list.
    fn encrypted(&self, body: &Map<String, Value>) -> Vec<String> {
        // v2 has its own keys, and its members are already encrypted.
        if self.entry.protocol == "v2" {
            return Vec::new();
        }
        let mut paths = Vec::new();
        members::sensitive_paths(&self.members, "", &mut paths);
        let body = Value::Object(body.clone());
        paths.retain(|path| members::has(&body, path));
        paths
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

//! Contracts that allow a merchant to take payments later (委托代扣签约).

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::{Payload, checked};
use crate::error::{Error, Result};
use crate::keys::{ApiV2Key, now};
use crate::operation::encode_query;
use crate::sign::v2::{SignType, sign};

/// The platform's mini program in which contracts are signed, and its page.
const MINI_PROGRAM: &str = "wxbd687630cd02ce1d";
const PAGE: &str = "pages/index/index";

/// A contract for the payer to sign. All members except the sub-merchant are required.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::payload::{Contract, ContractApp, ContractMiniProgram};
///
/// let contract = Contract::new()
///     .appid("wx8888888888888888")
///     .plan_id("12535")
///     .contract_code("contract-0001")
///     .request_serial(1)
///     .contract_display_account("张三")
///     .notify_url("https://shop.example.com/notify");
///
/// // On a page within WeChat, redirect the payer:
/// let url = client.payload().contract_url(&contract)?;
/// assert!(url.starts_with("https://api.mch.weixin.qq.com/papay/entrustweb?"));
///
/// // In a mini program, for `wx.navigateToMiniProgram`; here, for the contract of a sub-merchant:
/// let contract = contract.sub_mch_id("1900000110");
/// let jump: ContractMiniProgram = client.payload().contract_mini_program(&contract)?;
/// println!("{}", serde_json::to_string(&jump)?);
///
/// // If your server has prepared the contract (`pre_entrustweb_id`):
/// let jump: ContractMiniProgram = client.payload().pre_signed_mini_program("5778aadf7e1b")?;
/// let jump_from_app: ContractApp = client.payload().pre_signed_app("5778aadf7e1b")?;
/// # let _ = (jump, jump_from_app);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[must_use = "a contract does nothing until a payload is made of it"]
pub struct Contract {
    members: BTreeMap<&'static str, String>,
}

impl Contract {
    /// A contract without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The appid of the page or mini program.
    pub fn appid(self, appid: impl Into<String>) -> Self {
        self.with("appid", appid)
    }

    /// The sub-merchant, for a partner (服务商).
    pub fn sub_mch_id(self, sub_mch_id: impl Into<String>) -> Self {
        self.with("sub_mch_id", sub_mch_id)
    }

    /// The platform's number of the contract's template (协议模板id).
    pub fn plan_id(self, plan_id: impl Into<String>) -> Self {
        self.with("plan_id", plan_id)
    }

    /// The merchant's number of the contract.
    pub fn contract_code(self, contract_code: impl Into<String>) -> Self {
        self.with("contract_code", contract_code)
    }

    /// The merchant's number of this request.
    pub fn request_serial(self, request_serial: u64) -> Self {
        self.with("request_serial", request_serial.to_string())
    }

    /// The account name that the payer sees. Emoji are not allowed.
    pub fn contract_display_account(self, account: impl Into<String>) -> Self {
        self.with(ACCOUNT, account)
    }

    /// The URL that receives the notification of the signed contract.
    pub fn notify_url(self, notify_url: impl Into<String>) -> Self {
        self.with("notify_url", notify_url)
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.members.insert(name, value.into());
        self
    }

    /// All members, checked.
    fn checked(&self) -> Result<BTreeMap<&'static str, String>> {
        const REQUIRED: [&str; 6] =
            ["appid", "plan_id", "contract_code", "request_serial", ACCOUNT, "notify_url"];
        for name in REQUIRED {
            let value = self.members.get(name).map(String::as_str).unwrap_or_default();
            if name == ACCOUNT {
                if value.is_empty() || value.chars().any(|character| character.len_utf8() > 3) {
                    return Err(Error::request(
                        "the contract's `contract_display_account` is empty, or has a character of \
                         more than three bytes in UTF-8 (an emoji), which the platform refuses",
                    ));
                }
            } else {
                checked(name, value)?;
            }
        }
        Ok(self.members.clone())
    }
}

/// The member that may name a person.
const ACCOUNT: &str = "contract_display_account";

/// The members without the name of a person.
struct Redacted<'a>(&'a BTreeMap<&'static str, String>);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let members = self.0.iter();
        let shown = members
            .map(|(name, value)| (name, if *name == ACCOUNT { "[sensitive]" } else { value }));
        f.debug_map().entries(shown).finish()
    }
}

impl fmt::Debug for Contract {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Contract").field(&Redacted(&self.members)).finish()
    }
}

/// The argument of `wx.navigateToMiniProgram(…)`. [`Contract`] has an example.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContractMiniProgram {
    /// `appId`: the platform's mini program. Your `app.json` must list it.
    pub app_id: &'static str,
    /// `path`
    pub path: &'static str,
    /// `extraData`
    pub extra_data: BTreeMap<&'static str, String>,
}

impl fmt::Debug for ContractMiniProgram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ContractMiniProgram")
            .field("app_id", &self.app_id)
            .field("path", &self.path)
            .field("extra_data", &Redacted(&self.extra_data))
            .finish()
    }
}

/// The argument of `WXOpenBusinessWebview` of an app's SDK. [`Contract`] has an example.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContractApp {
    /// `businessType`
    pub business_type: u8,
    /// `queryInfo`
    pub query_info: BTreeMap<&'static str, String>,
}

impl Payload<'_> {
    /// Makes the URL of the platform's page on which the payer signs a contract. Your page within WeChat
    /// redirects the payer to it. [`Contract`] has an example.
    ///
    /// # Errors
    /// A request error that names a missing member; a configuration error if the client has no APIv2
    /// key.
    pub fn contract_url(&self, contract: &Contract) -> Result<String> {
        url(self.api_v2_key()?, self.client.mchid(), contract, now())
    }

    /// Makes the payload that leads from your mini program to the platform's, where the payer signs a
    /// contract. [`Contract`] has an example.
    ///
    /// # Errors
    /// As [`contract_url`](Self::contract_url).
    pub fn contract_mini_program(&self, contract: &Contract) -> Result<ContractMiniProgram> {
        mini_program(self.api_v2_key()?, self.client.mchid(), contract, now())
    }

    /// Like [`contract_mini_program`](Self::contract_mini_program), for a contract that your server has
    /// prepared: `pre_entrustweb_id` of v2 and v3. [`Contract`] has an example.
    ///
    /// # Errors
    /// A request error if the text is empty.
    pub fn pre_signed_mini_program(&self, pre_entrustweb_id: &str) -> Result<ContractMiniProgram> {
        let extra_data = prepared(pre_entrustweb_id)?;
        Ok(ContractMiniProgram { app_id: MINI_PROGRAM, path: PAGE, extra_data })
    }

    /// Like [`pre_signed_mini_program`](Self::pre_signed_mini_program), from an app. [`Contract`] has an
    /// example.
    ///
    /// # Errors
    /// As [`pre_signed_mini_program`](Self::pre_signed_mini_program).
    pub fn pre_signed_app(&self, pre_entrustweb_id: &str) -> Result<ContractApp> {
        Ok(ContractApp { business_type: 12, query_info: prepared(pre_entrustweb_id)? })
    }
}

fn prepared(pre_entrustweb_id: &str) -> Result<BTreeMap<&'static str, String>> {
    let id = checked("pre_entrustweb_id", pre_entrustweb_id)?;
    let mut members = BTreeMap::new();
    members.insert("pre_entrustweb_id", id.to_owned());
    Ok(members)
}

pub(super) fn url(key: &ApiV2Key, mchid: &str, contract: &Contract, now: i64) -> Result<String> {
    let mut members = contract.checked()?;
    members.insert("version", "1.0".to_owned());
    let path = if members.contains_key("sub_mch_id") { "partner/entrustweb" } else { "entrustweb" };
    let members = signed(key, mchid, members, now);
    let pairs = members.into_iter().map(|(name, value)| (name.to_owned(), value));
    let query = encode_query(&pairs.collect::<Vec<_>>());
    Ok(format!("https://api.mch.weixin.qq.com/papay/{path}?{query}"))
}

/// Its signature covers no `version`.
pub(super) fn mini_program(
    key: &ApiV2Key,
    mchid: &str,
    contract: &Contract,
    now: i64,
) -> Result<ContractMiniProgram> {
    let extra_data = signed(key, mchid, contract.checked()?, now);
    Ok(ContractMiniProgram { app_id: MINI_PROGRAM, path: PAGE, extra_data })
}

/// The signature covers the values as they are, before a URL encodes them.
fn signed(
    key: &ApiV2Key,
    mchid: &str,
    mut members: BTreeMap<&'static str, String>,
    now: i64,
) -> BTreeMap<&'static str, String> {
    members.insert("mch_id", mchid.to_owned());
    members.insert("timestamp", now.to_string());
    let pairs = members.iter().map(|(name, value)| (*name, value.as_str()));
    let sign = sign(pairs, key, SignType::Md5);
    members.insert("sign", sign);
    members
}

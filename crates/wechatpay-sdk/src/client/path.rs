//! A path that is not called yet, and the index form, `client["v3/…"]`.

use std::borrow::Cow;
use std::fmt;
use std::ops::Index;
use std::sync::Weak;

use elsa::sync::FrozenMap;

use super::{Client, Inner};
use crate::error::{Error, Result};

/// A path of the platform that can be called: [`client.chain("v3/…")`](Client::chain) or
/// `client["v3/…"]`.
///
/// It can be any path, documented or not. `v2/…` uses the older protocol; the prefix `v2` is not sent.
/// A `Chain` can be kept and called any number of times.
///
/// ```
/// # fn main() -> Result<(), wechatpay_sdk::BoxError> {
/// # let simulator = wechatpay_simulator::Simulator::start_blocking()?;
/// # let client = wechatpay_sdk::Client::from_json(&simulator.credentials().to_json())?;
/// use wechatpay_sdk::Chain;
///
/// let orders: Chain = client.chain("v3/pay/transactions/out-trade-no/{out_trade_no}");
/// for number in ["order-0001", "order-0002"] {
///     let query = orders.bind("out_trade_no", number).get().query([("mchid", client.mchid())]);
///     assert_eq!(query.wait().unwrap_err().code(), Some("ORDER_NOT_EXIST"));
/// }
/// # Ok(())
/// # }
/// ```
pub struct Chain {
    link: Link,
    pub(crate) template: Cow<'static, str>,
    pub(crate) variables: Vec<(String, String)>,
}

/// The way to the client.
enum Link {
    Client(Client),
    /// For a path that the client itself caches. It is held only while it is borrowed: a clone holds the
    /// client.
    Interned(Weak<Inner>),
}

impl Chain {
    pub(crate) fn new(client: &Client, template: impl Into<Cow<'static, str>>) -> Self {
        let link = Link::Client(client.clone());
        Self { link, template: template.into(), variables: Vec::new() }
    }

    pub(crate) fn client(&self) -> Result<Client> {
        match &self.link {
            Link::Client(client) => Ok(client.clone()),
            Link::Interned(client) => {
                let inner = client.upgrade();
                inner.map(Client).ok_or_else(|| Error::request("the client of this chain was dropped; keep the client while you use its chains"))
            }
        }
    }
}

impl Clone for Chain {
    fn clone(&self) -> Self {
        let link = match &self.link {
            Link::Client(client) => Link::Client(client.clone()),
            Link::Interned(client) => client.upgrade().map_or_else(
                || Link::Interned(client.clone()),
                |inner| Link::Client(Client(inner)),
            ),
        };
        Self { link, template: self.template.clone(), variables: self.variables.clone() }
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Chain({})", self.template)
    }
}

/// `client["v3/…"]` is [`client.chain("v3/…")`](crate::Client::chain) for literals. The client keeps
/// every path that was used, and formatted paths would fill its memory.
impl Index<&'static str> for Client {
    type Output = Chain;

    fn index(&self, template: &'static str) -> &Chain {
        self.0.interned.get(template)
    }
}

/// Paths that live as long as their client. None is moved or dropped before it, so references to them can
/// be handed out.
pub(super) struct Interned {
    client: Weak<Inner>,
    paths: FrozenMap<&'static str, Box<Chain>>,
}

impl Interned {
    pub(super) fn new(client: Weak<Inner>) -> Self {
        Self { client, paths: FrozenMap::new() }
    }

    fn get(&self, template: &'static str) -> &Chain {
        self.paths.get(template).unwrap_or_else(|| {
            let link = Link::Interned(self.client.clone());
            let chain = Chain { link, template: Cow::Borrowed(template), variables: Vec::new() };
            // Another thread's may have come first, and stays.
            self.paths.insert(template, Box::new(chain))
        })
    }
}

//! The simulator for the command: a new one, a running one, or a world of a running one.

use serde_json::{Map, Value, json};
use wechatpay_simulator::Simulator;

use super::super::simulate;
use crate::arguments::Run;
use crate::control::{Control, foreign};
use crate::failure::{Failure, Result};
use crate::language::say;
use crate::proxy::Address;

pub(super) struct Place {
    pub(super) base_url: String,
    /// The simulator's addresses, without and with TLS.
    pub(super) plain: Address,
    pub(super) tls: Address,
    /// The authority to trust for the platform's hosts, as PEM.
    pub(super) hosts_ca: String,
    /// The merchant's credentials, with keys as texts.
    pub(super) credentials: Map<String, Value>,
    /// The simulator and the world that were started for the command. They end when this value is dropped.
    _simulator: Option<Simulator>,
    _world: Option<World>,
}

struct World {
    control: Control,
    id: String,
}

impl Drop for World {
    fn drop(&mut self) {
        // If this fails, the world ends anyway, because nothing is connected to it.
        let _ = self.control.delete(&format!("worlds/{}", self.id));
    }
}

impl Place {
    pub(super) fn open(arguments: &Run) -> Result<Self> {
        let variable = std::env::var("WECHATPAY_SIMULATOR").ok().filter(|url| !url.is_empty());
        match arguments.simulator.clone().or(variable) {
            Some(url) if arguments.world => Self::world(&url),
            Some(url) => Self::running(&url),
            None if arguments.world => Err(Failure::usage(say(
                "`--world` 需要正在运行的模拟器，用 `--simulator` 或 `WECHATPAY_SIMULATOR` 指定",
                "`--world` needs a running simulator, named by `--simulator` or `WECHATPAY_SIMULATOR`",
            ))),
            None => Self::started(arguments),
        }
    }

    fn started(arguments: &Run) -> Result<Self> {
        let simulator = simulate::builder(&arguments.beginning).start_blocking()?;
        let told = serde_json::from_str(&simulator.credentials().to_json());
        let credentials = told.map_err(Failure::failed)?;
        let tls = simulator.tls_base_url().to_owned();
        let (base_url, ca) = (simulator.base_url().to_owned(), simulator.hosts_ca()?.to_owned());
        let place = Self::at(base_url, &tls, ca, credentials)?;
        Ok(Self { _simulator: Some(simulator), ..place })
    }

    fn running(url: &str) -> Result<Self> {
        let control = Control::new(url)?;
        let merchants = control.get("merchants", &[])?;
        let first = merchants.pointer("/merchants/0/mchid").and_then(Value::as_str);
        let mchid = first.ok_or_else(|| foreign(url))?;
        let credentials = control.get(&format!("merchants/{mchid}"), &[])?;
        let Value::Object(credentials) = credentials else { return Err(foreign(url)) };
        let hosts = control.get("hosts", &[])?;
        let text = |name: &str| hosts.get(name).and_then(Value::as_str).ok_or_else(|| foreign(url));
        let (tls, ca) = (text("tls_base_url")?.to_owned(), text("ca")?.to_owned());
        let base = url.trim_end_matches('/').to_owned();
        Self::at(base, &tls, ca, credentials)
    }

    fn world(url: &str) -> Result<Self> {
        let control = Control::new(url)?;
        let mut world = control.post("worlds", &[], &json!({}))?;
        let text = |world: &Value, name: &str| {
            let text = world.get(name).and_then(Value::as_str).map(str::to_owned);
            text.ok_or_else(|| foreign(url))
        };
        let (id, base) = (text(&world, "id")?, text(&world, "base_url")?);
        let tls = text(&world, "tls_base_url")?;
        // All worlds of a process share one authority.
        let ca = text(&control.get("hosts", &[])?, "ca")?;
        let credentials = world.get_mut("credentials").map(Value::take);
        let Some(Value::Object(credentials)) = credentials else { return Err(foreign(url)) };
        let place = Self::at(base, &tls, ca, credentials)?;
        Ok(Self { _world: Some(World { control, id }), ..place })
    }

    fn at(
        base_url: String,
        tls: &str,
        hosts_ca: String,
        credentials: Map<String, Value>,
    ) -> Result<Self> {
        let plain = Address::of_url(&base_url).ok_or_else(|| foreign(&base_url))?;
        let tls = Address::of_url(tls).ok_or_else(|| foreign(tls))?;
        Ok(Self { base_url, plain, tls, hosts_ca, credentials, _simulator: None, _world: None })
    }
}

//! `wechatpay profiles`: lists the merchants of the config file.

use serde_json::{Value, json};

use crate::arguments::Global;
use crate::failure::{Failure, Result};
use crate::language::{Text, say};
use crate::profile::{Config, Profile};
use crate::{output, secrets};

pub(crate) fn run(global: &Global) -> Result {
    let config = Config::read(global)?;
    let path = config.path.as_ref().map(|path| path.display().to_string());
    let profiles: Vec<(&String, &Profile, Vec<Text>)> =
        config.profiles.iter().map(|(name, profile)| (name, profile, faults(profile))).collect();
    if global.json {
        let all: Vec<Value> = profiles
            .iter()
            .map(|(name, profile, faults)| {
                json!({
                    "name": name,
                    "mchid": profile.mchid,
                    "credentials": profile.credentials,
                    "base_url": profile.base_url,
                    "tls_base_url": profile.tls_base_url,
                    "simulator": profile.simulator,
                    "faults": faults.iter().map(Text::english).collect::<Vec<_>>(),
                })
            })
            .collect();
        return output::print_json(&json!({ "config": path, "profiles": all }));
    }
    let path = path.ok_or_else(|| {
        Failure::failed(say(
            "没有配置文件，也没有用户主目录",
            "there is no config file, and no home directory",
        ))
    })?;
    if profiles.is_empty() {
        let text = say(
            format!("`{path}` 中没有 profile；`wechatpay profiles --help` 中有示例\n"),
            format!("there is no profile in `{path}`; `wechatpay profiles --help` shows one\n"),
        );
        return output::print(text.for_user().as_bytes());
    }
    let mut text = format!("{path}\n");
    for (name, profile, faults) in profiles {
        let credentials = profile.credentials.as_ref().map(|file| file.display().to_string());
        let told = [
            ("mchid", profile.mchid.clone()),
            ("credentials", credentials),
            ("base_url", profile.base_url.clone()),
            ("tls_base_url", profile.tls_base_url.clone()),
            ("simulator", profile.simulator.clone()),
        ];
        text.push_str(&format!("\n{name}\n"));
        for (member, value) in told {
            if let Some(value) = value {
                text.push_str(&format!("  {member:<14}{value}\n"));
            }
        }
        for fault in faults {
            output::warn(global, fault.within(name));
        }
    }
    output::print(text.as_bytes())
}

fn faults(profile: &Profile) -> Vec<Text> {
    let files = profile.credentials.iter().flat_map(|file| secrets::key_files(Some(file)));
    files.filter_map(|file| file.fault()).collect()
}

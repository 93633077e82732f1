//! The settings as written, before the library checks them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};
use zeroize::Zeroizing;

use super::report::Report;
use crate::failure::Result;
use crate::language::{cause, say};

/// The settings that are texts, by name, and the directory of relative paths.
pub(in crate::commands) struct Settings {
    texts: BTreeMap<String, Zeroizing<String>>,
    directory: PathBuf,
}

impl Settings {
    /// Reads the settings of a JSON file, or of the environment.
    pub(super) fn read(file: Option<&Path>, report: &mut Report) -> Option<Self> {
        let Some(file) = file else { return Some(Self::of_environment()) };
        let text = match std::fs::read_to_string(file) {
            Ok(text) => Zeroizing::new(text),
            Err(error) => {
                let text = say(
                    format!("无法读取 `{}`：{}", file.display(), cause(&error)),
                    format!("`{}` cannot be read: {error}", file.display()),
                );
                let hint = say(
                    "请用 --credentials 指定 JSON 格式的配置文件",
                    "name a JSON file of settings with --credentials",
                );
                report.error("file", text, hint);
                return None;
            }
        };
        match serde_json::from_str::<Map<String, Value>>(&text) {
            Ok(values) => {
                let texts = values.into_iter().filter_map(|(name, value)| match value {
                    Value::String(text) => Some((name, Zeroizing::new(text))),
                    _ => None,
                });
                let directory = file.parent().unwrap_or(Path::new("")).to_owned();
                Some(Self { texts: texts.collect(), directory })
            }
            Err(error) => {
                let (line, column) = (error.line(), error.column());
                report.error(
                    "file",
                    // The error's text quotes only positions.
                    say(
                        format!(
                            "`{}` 不是 JSON 对象（第 {line} 行第 {column} 列）",
                            file.display()
                        ),
                        format!("`{}` is not a JSON object: {error}", file.display()),
                    ),
                    say(
                        "每项配置写成一个成员，格式与 `wechatpay simulate` 写出的相同",
                        "write one member a setting, as `wechatpay simulate` does",
                    ),
                );
                None
            }
        }
    }

    /// Reads the settings of a JSON file, or of the environment.
    pub(in crate::commands) fn of(file: Option<&Path>) -> Result<Self> {
        let mut report = Report::default();
        Self::read(file, &mut report).ok_or_else(|| report.failure())
    }

    /// PEM text, if the setting exists.
    pub(in crate::commands) fn pem_or(
        &self,
        name: &'static str,
    ) -> Result<Option<Zeroizing<String>>> {
        let mut report = Report::default();
        let pem = self.pem(name, &mut report);
        if report.errors() > 0 { Err(report.failure()) } else { Ok(pem) }
    }

    fn of_environment() -> Self {
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            let name = name.to_str()?.strip_prefix("WECHATPAY_")?.to_lowercase();
            let value = value.into_string().ok().filter(|value| !value.is_empty())?;
            Some((name, Zeroizing::new(value)))
        });
        Self { texts: variables.collect(), directory: PathBuf::new() }
    }

    pub(in crate::commands) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(|text| text.as_str())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.text(name).is_some()
    }

    /// Whether the settings are for a merchant who calls only v2.
    pub(super) fn is_v2_only(&self) -> bool {
        let of_v3 = ["certificate_serial", "api_v3_key", "public_key", "platform_certificate"];
        self.has("api_v2_key") && !of_v3.iter().any(|name| self.has(name))
    }

    pub(super) fn path(&self, name: &str) -> Option<PathBuf> {
        self.text(name).map(|path| self.directory.join(path))
    }

    /// The PEM text, or the content of the file that the setting names instead. An unreadable file
    /// is reported.
    pub(super) fn pem(&self, name: &'static str, report: &mut Report) -> Option<Zeroizing<String>> {
        let text = self.text(name)?;
        if text.contains("-----BEGIN ") {
            // As in the library, `\n` may be written for a line break.
            let text = Zeroizing::new(text.replace("\\r", ""));
            return Some(Zeroizing::new(text.replace("\\n", "\n")));
        }
        // A text that is too long for a path may be a key, so it is not shown.
        if text.len() > 256 {
            report.error(
                name,
                say("既不是 PEM 文本，也不是文件路径", "neither PEM nor the path of a file"),
                say(
                    "请填写文件路径，或含 `-----BEGIN …-----` 行的完整文本",
                    "give the file's path, or its whole text with the `-----BEGIN …-----` lines",
                ),
            );
            return None;
        }
        let path = self.directory.join(text);
        match std::fs::read_to_string(&path) {
            Ok(text) => Some(Zeroizing::new(text)),
            Err(error) => {
                report.error(
                    name,
                    say(
                        format!("无法读取文件 `{}`：{}", path.display(), cause(&error)),
                        format!("the file `{}` cannot be read: {error}", path.display()),
                    ),
                    say(
                        "请检查路径（相对于配置文件）与文件权限；PKCS#12 文件应写在 `p12` 中",
                        "check the path (it is relative to the settings' file) and the file's permissions; a PKCS#12 \
                         file goes into `p12`",
                    ),
                );
                None
            }
        }
    }
}

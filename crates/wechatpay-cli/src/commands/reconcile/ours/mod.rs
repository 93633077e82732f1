//! Your side: orders from a CSV file or a database.

mod columns;
mod csv;
#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
mod sql;

use wechatpay_sdk::bill::reconcile::Sorter;

pub(super) use self::columns::Columns;
use self::columns::Mapping;
use crate::arguments::{Global, Reconcile};
use crate::failure::{Failure, Result};
use crate::language::{Text, cause, say};
use crate::output;
use crate::progress::Progress;

/// Adds all of your entries. Returns the columns that were read.
pub(super) fn read(arguments: &Reconcile, global: &Global, to: &mut Sorter) -> Result<Columns> {
    let mapping = Mapping::of(arguments)?;
    let url = match arguments.ours.strip_prefix("env:") {
        Some(name) => Some(std::env::var(name).map_err(|_| {
            Failure::usage(say(
                format!("--ours `env:{name}`：没有该环境变量"),
                format!("--ours `env:{name}`: there is no such variable"),
            ))
        })?),
        None => Some(arguments.ours.clone()).filter(|ours| is_url(ours)),
    };
    if url.as_ref().is_some_and(|url| *url == arguments.ours && has_password(url)) {
        output::warn(
            global,
            say(
                "其他用户能看到命令行上的密码：请把 URL 放在环境变量中，并使用 `--ours env:NAME`",
                "the password is on the command line, where others can read it; put the URL into a variable and give \
                 `--ours env:NAME`",
            ),
        );
    }
    let progress = Progress::rows(global, "--ours");
    let mut rows = Rows { mapping, columns: None, to, progress };
    match (url, &arguments.sql) {
        (Some(url), Some(sql)) => {
            let sql = match sql.strip_prefix('@') {
                Some(file) => std::fs::read_to_string(file).map_err(|error| {
                    Failure::usage(say(
                        format!("--sql：无法读取 `{file}`：{}", cause(&error)),
                        format!("cannot read `{file}` of --sql: {error}"),
                    ))
                })?,
                None => sql.clone(),
            };
            of_database(&url, sql, &mut rows)?;
        }
        (Some(_), None) => {
            return Err(Failure::usage(say(
                "--ours 是数据库：请用 --sql 给出查询语句",
                "--ours is a database: --sql says what to read from it",
            )));
        }
        (None, Some(_)) => {
            return Err(Failure::usage(say(
                "--sql 用于数据库：--ours 应为 `postgres://`、`mysql://` 或 `sqlite://` 开头的 URL",
                "--sql is for a database: --ours is a URL, `postgres://`, `mysql://` or `sqlite://`",
            )));
        }
        (None, None) => csv::read(arguments.ours.as_ref(), &mut rows)?,
    }
    Ok(rows.columns.unwrap_or_default())
}

fn is_url(text: &str) -> bool {
    text.contains("://") || text.starts_with("sqlite:")
}

/// Whether a URL such as `postgres://user:password@host/database` has a password.
fn has_password(url: &str) -> bool {
    let authority = url.split_once("://").map_or("", |(_, rest)| rest);
    let authority = authority.split(['/', '?']).next().unwrap_or_default();
    let user = authority.rsplit_once('@').map_or("", |(user, _)| user);
    user.split_once(':').is_some_and(|(_, password)| !password.is_empty())
        || url.contains("password=")
}

#[cfg(any(feature = "mysql", feature = "postgres", feature = "sqlite"))]
use self::sql::read as of_database;

#[cfg(not(any(feature = "mysql", feature = "postgres", feature = "sqlite")))]
fn of_database(_: &str, _: String, _: &mut Rows<'_>) -> Result {
    Err(Failure::failed(say(
        "此版本的 `wechatpay` 编译时未包含数据库支持",
        "this build of `wechatpay` reads no database",
    )))
}

/// Receives rows from any source.
struct Rows<'a> {
    mapping: Mapping,
    /// `None` until the names of the columns are known.
    columns: Option<Columns>,
    to: &'a mut Sorter,
    progress: Progress,
}

impl Rows<'_> {
    /// Sets the names of the columns, before the first row.
    fn begin(&mut self, names: &[&str]) -> Result {
        self.columns = Some(self.mapping.columns(names)?);
        Ok(())
    }

    /// Adds a row. `place` returns the row's place. A cell without a value is an empty text.
    fn add(&mut self, place: &dyn Fn() -> Text, cells: &dyn Fn(usize) -> String) -> Result {
        let Some(columns) = &self.columns else { return Ok(()) };
        let entry = columns
            .entry(cells)
            .map_err(|problem| Failure::failed(place().then(say("：", ": ")).then(problem)))?;
        self.to.add(&entry)?;
        self.progress.add(1);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_in_a_url_is_seen() {
        for (url, expected) in [
            ("postgres://shop:secret@db.example/shop", true),
            ("postgres://db.example/shop?user=shop&password=secret", true),
            ("mysql://shop@db.example:3306/shop", false),
            ("postgres://db.example:5432/shop?application_name=a:b@c", false),
            ("sqlite:shop.db", false),
        ] {
            assert_eq!(has_password(url), expected, "{url}");
        }
        assert!(is_url("sqlite:shop.db") && is_url("mysql://x") && !is_url("orders.csv"));
    }
}

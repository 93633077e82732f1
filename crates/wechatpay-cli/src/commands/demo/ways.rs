//! The six ways to write a call, recognised from the code itself.

use std::fmt;

use crate::language::{either, of_user};

/// The form of the operation's name, and the ending of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Way {
    form: Form,
    ending: Ending,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Chain,
    Template,
    Index,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Await,
    Wait,
}

/// All six ways.
pub(super) const ALL: [Way; 6] = [
    Way { form: Form::Chain, ending: Ending::Await },
    Way { form: Form::Chain, ending: Ending::Wait },
    Way { form: Form::Template, ending: Ending::Await },
    Way { form: Form::Template, ending: Ending::Wait },
    Way { form: Form::Index, ending: Ending::Await },
    Way { form: Form::Index, ending: Ending::Wait },
];

impl Way {
    /// The way that a line of Rust uses.
    pub(super) fn of(code: &str) -> Option<Self> {
        let form = match code.strip_prefix("client")? {
            rest if rest.starts_with('[') => Form::Index,
            rest if rest.starts_with(".chain(") => Form::Template,
            rest if rest.starts_with(".v2()") || rest.starts_with(".v3()") => Form::Chain,
            _ => return None,
        };
        let ending = if code.ends_with(".await") {
            Ending::Await
        } else if code.ends_with(".wait()") {
            Ending::Wait
        } else {
            return None;
        };
        Some(Self { form, ending })
    }

    /// The name for a heading: `pure chain, .await`.
    pub(super) fn name(self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.form {
            Form::Chain => either(of_user(), "纯链式", "pure chain"),
            Form::Template => either(of_user(), "模板", "template"),
            Form::Index => either(of_user(), "下标", "index"),
        })?;
        f.write_str(either(of_user(), "，", ", "))?;
        f.write_str(match self.ending {
            Ending::Await => ".await",
            Ending::Wait => ".wait()",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_is_read_off_the_code() {
        let name = |code| Way::of(code).map(Way::name);
        assert_eq!(name("client.v3().gov().post(a).await").unwrap(), "pure chain, .await");
        assert_eq!(name("client.chain(\"v3/a\").get().wait()").unwrap(), "template, .wait()");
        assert_eq!(name("client[\"v3/a\"].get().await").unwrap(), "index, .await");
        assert_eq!(name("simulator.pay(order)"), None);
        assert_eq!(name("client[\"v3/a\"].get()"), None);
    }
}

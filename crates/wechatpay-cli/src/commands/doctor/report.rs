//! The findings, for people and for programs.

use serde_json::{Value, json};

use crate::failure::Failure;
use crate::language::{Text, either, of_user, say};
use crate::layout;
use crate::terminal::{self, Paint, lines};

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Ok,
    /// The check was skipped, for the given reason.
    Skipped,
    /// It works, but not permanently or not for everything.
    Warning,
    Error,
}

impl Level {
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Skipped => "skipped",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    fn for_user(self) -> &'static str {
        let chinese = match self {
            Self::Ok => "正常",
            Self::Skipped => "跳过",
            Self::Warning => "警告",
            Self::Error => "错误",
        };
        either(of_user(), chinese, self.name())
    }

    fn style(self) -> &'static str {
        match self {
            Self::Ok => "32",
            Self::Skipped => "2",
            Self::Warning => "33",
            Self::Error => "31",
        }
    }
}

struct Finding {
    /// The setting, or the check.
    check: &'static str,
    level: Level,
    text: Text,
    /// The remedy.
    hint: Option<Text>,
}

#[derive(Default)]
pub(super) struct Report(Vec<Finding>);

impl Report {
    pub(super) fn ok(&mut self, check: &'static str, text: impl Into<Text>) {
        self.add(check, Level::Ok, text.into(), None);
    }

    pub(super) fn skipped(&mut self, check: &'static str, text: impl Into<Text>) {
        self.add(check, Level::Skipped, text.into(), None);
    }

    /// Adds a problem that should be solved before it causes a failure.
    pub(super) fn warning(
        &mut self,
        check: &'static str,
        text: impl Into<Text>,
        hint: impl Into<Text>,
    ) {
        self.add(check, Level::Warning, text.into(), Some(hint.into()));
    }

    /// Adds a failure and its remedy.
    pub(super) fn error(
        &mut self,
        check: &'static str,
        text: impl Into<Text>,
        hint: impl Into<Text>,
    ) {
        self.add(check, Level::Error, text.into(), Some(hint.into()));
    }

    fn add(&mut self, check: &'static str, level: Level, text: Text, hint: Option<Text>) {
        self.0.push(Finding { check, level, text, hint });
    }

    pub(super) fn errors(&self) -> usize {
        self.0.iter().filter(|finding| finding.level == Level::Error).count()
    }

    /// The first error, for another command.
    pub(super) fn failure(&self) -> Failure {
        let error = self.0.iter().find(|finding| finding.level == Level::Error);
        let text =
            error.map(|Finding { check, text, .. }| text.clone().within(format!("`{check}`")));
        Failure::failed(text.unwrap_or_else(|| say("检查发现错误", "an error was found")))
    }

    pub(super) fn text(&self, paint: Paint) -> String {
        let mut text = String::new();
        for Finding { check, level, text: what, hint } in &self.0 {
            let what = lines(what.for_user());
            let (name, style) = (level.for_user(), level.style());
            let gap = " ".repeat(8_usize.saturating_sub(layout::columns(name)));
            let level = paint.paint(style, &format!("{name}{gap}"));
            text.push_str(&format!("{level} {check:<20} {what}\n"));
            if let Some(hint) = hint.as_ref().map(|hint| lines(hint.for_user())) {
                text.push_str(&format!("{:<29} -> {hint}\n", ""));
            }
        }
        text
    }

    pub(super) fn json(&self) -> String {
        let finding = |finding: &Finding| {
            let Finding { check, level, text, hint } = finding;
            let (message, hint) = (text.english(), hint.as_ref().map(Text::english));
            json!({"check": check, "level": level.name(), "message": message, "hint": hint})
        };
        let findings: Vec<Value> = self.0.iter().map(finding).collect();
        let report = format!("{:#}\n", json!({"ok": self.errors() == 0, "findings": findings}));
        terminal::json(&report).into_owned()
    }
}

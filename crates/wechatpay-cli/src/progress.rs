//! The progress of a command: a line on standard error, if that is a terminal and `--json` is not set.

use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::arguments::Global;

/// The interval at which a spinner turns.
const TICK: Duration = Duration::from_millis(120);

/// A bar or a spinner. It disappears when the last clone is dropped.
#[derive(Clone, Debug)]
pub(crate) struct Progress(Arc<Line>);

#[derive(Debug)]
struct Line(ProgressBar);

impl Progress {
    /// The progress of a transfer in bytes: a bar once the length is known.
    pub(crate) fn bytes(global: &Global, label: impl Into<String>) -> Self {
        Self::new(global, label, "{spinner} {msg} {bytes} {bytes_per_sec}")
    }

    /// The progress of reading rows.
    pub(crate) fn rows(global: &Global, label: impl Into<String>) -> Self {
        Self::new(global, label, "{spinner} {msg} {human_pos} {per_sec}")
    }

    fn new(global: &Global, label: impl Into<String>, template: &str) -> Self {
        // The bar hides itself if standard error is not a terminal.
        let target =
            if global.json { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(None, target).with_message(label.into());
        bar.set_style(style(template));
        if !bar.is_hidden() {
            bar.enable_steady_tick(TICK);
        }
        Self(Arc::new(Line(bar)))
    }

    /// Adds to the progress.
    pub(crate) fn add(&self, more: u64) {
        self.0.0.inc(more);
    }

    /// Sets the progress if the total is unknown.
    pub(crate) fn reached(&self, done: u64) {
        self.0.0.set_position(done);
    }

    /// Sets the progress and the total.
    pub(crate) fn at(&self, done: u64, all: u64) {
        let Line(bar) = &*self.0;
        if bar.length().is_none() {
            bar.set_style(style("{msg} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}"));
            bar.set_length(all);
        }
        bar.set_position(done);
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}

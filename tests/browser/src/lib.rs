//! What the browser tests stand on: the real command, a real Chromium, and one page in it. Every wait
//! is for something that is seen; nothing sleeps.

mod browser;
mod files;
mod merchant;
mod page;
mod platform;

pub use browser::{DESKTOP, PHONE, Size, test, test_at};
pub use files::Files;
pub use merchant::{Merchant, serve};
pub use page::Page;
pub use platform::Platform;

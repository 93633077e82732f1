//! Images that a merchant has uploaded for its replies to complaints.

use super::State;
use super::rows::image::Image;

impl State {
    /// Stores an image and returns its `media_id`.
    pub(crate) fn keep_image(&mut self, mchid: &str, content: String, now: i64) -> String {
        let id = self.numbers.receipt(now);
        self.tables.images.insert(id.clone(), Image { mchid: mchid.to_owned(), content });
        id
    }

    /// Finds an image of this merchant.
    pub(crate) fn image(&self, mchid: &str, id: &str) -> Option<&str> {
        let image = self.tables.images.get(id).filter(|image| image.mchid == mchid)?;
        Some(&image.content)
    }
}

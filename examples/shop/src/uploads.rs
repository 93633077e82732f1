//! Pictures for applications and complaints.

use std::path::PathBuf;

use wechatpay_sdk::Upload;
use wechatpay_sdk::v3::merchant::media::upload::post;

use crate::error::{Error, Result};
use crate::shop::Shop;

impl Shop {
    /// Uploads a picture, and returns the `media_id` that applications refer to. The digest is
    /// computed first, because it is signed; the file is then read while it is sent.
    ///
    /// # Errors
    /// An error of the platform, or a file that cannot be read.
    pub async fn upload(&self, picture: impl Into<PathBuf>) -> Result<String> {
        let request = post::Request::new().file(Upload::from_path(picture.into()));
        let answer = self.client.v3().merchant().media().upload().post(request).await?;
        answer.into_inner().media_id.ok_or(Error::Lacks("media_id"))
    }
}

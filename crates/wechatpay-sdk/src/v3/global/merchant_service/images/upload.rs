//! `/v3/global/merchant-service/images/upload`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/merchant-service/images/upload`
#[derive(Clone, Debug)]
pub struct Upload(pub(crate) Node);

impl Upload {
    /// 商户上传反馈图片
    ///
    /// `POST /v3/global/merchant-service/images/upload`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().global().merchant_service().images().upload().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1)
    #[inline]
    pub fn post(self) -> Call<post::Response> {
        self.0.call(&post::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/merchant-service/images/upload", rest)
    }
}

/// 商户上传反馈图片
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/global/merchant-service/images/upload")
            .at("apihk.mch.weixin.qq.com", "");

    /// 商户上传反馈图片：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 媒体文件标识ID
        pub media_id: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("media_id", &mut self.media_id)]);
        }
    }

    message!(Response);
}

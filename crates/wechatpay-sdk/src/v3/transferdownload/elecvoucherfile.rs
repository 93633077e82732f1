//! `/v3/transferdownload/elecvoucherfile`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transferdownload/elecvoucherfile`
#[derive(Clone, Debug)]
pub struct Elecvoucherfile(pub(crate) Node);

impl Elecvoucherfile {
    /// 下载电子回单PDF文件 (direct)
    ///
    /// `GET /v3/transferdownload/elecvoucherfile`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transferdownload::elecvoucherfile::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .token("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD")
    ///     .source("elecsign");
    /// let answer = client.v3().transferdownload().elecvoucherfile().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<Bytes> {
        self.0.download(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transferdownload/elecvoucherfile", rest)
    }
}

/// 下载电子回单PDF文件
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transferdownload/elecvoucherfile").unsigned().download();

    /// 下载电子回单PDF文件：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 前序download\_url的查询参数
        pub token: Required<String>,
        /// 前序download\_url的查询参数
        pub source: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 前序download\_url的查询参数
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Required::set(value.into());
            self
        }

        /// 前序download\_url的查询参数
        #[inline]
        pub fn source(mut self, value: impl Into<String>) -> Self {
            self.source = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("token", &mut self.token), ("source", &mut self.source)]);
        }
    }

    message!(Request);
}

//! `/v3/billdownload/file`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/billdownload/file`
#[derive(Clone, Debug)]
pub struct File(pub(crate) Node);

impl File {
    /// 下载账单 (direct and partner)
    ///
    /// `GET /v3/billdownload/file`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::billdownload::file::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().token("dN7J6yDgUzbX8Uk3sD4a4e").tartype("GZIP");
    /// let answer = client.v3().billdownload().file().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self, request: get::Request) -> Call<Bytes> {
        self.0.download(&get::OPERATION).query_message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/billdownload/file", rest)
    }
}

/// 下载账单
pub mod get {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/billdownload/file").unsigned().download();

    /// 下载账单：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 前序接口返回的URL.query.token
        pub token: Required<String>,
        /// 前序接口返回的URL.query.tartype
        pub tartype: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 前序接口返回的URL.query.token
        #[inline]
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Required::set(value.into());
            self
        }

        /// 前序接口返回的URL.query.tartype
        #[inline]
        pub fn tartype(mut self, value: impl Into<String>) -> Self {
            self.tartype = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("token", &mut self.token), ("tartype", &mut self.tartype)]);
        }
    }

    message!(Request);
}

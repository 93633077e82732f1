//! `/v3/billdownload/file`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/billdownload/file`
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
        self.0.download(&get::OPERATION).query_message(request.0)
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

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/billdownload/file").unsigned().download();

    /// 下载账单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("token"), optional::<String>("tartype")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 前序接口返回的URL.query.token（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("token", value.into()))
        }

        /// 前序接口返回的URL.query.tartype
        pub fn tartype(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("tartype", value.into()))
        }
    }

    request!(Request);
}

//! `/v3/transferdownload/signfile`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transferdownload/signfile`
pub struct Signfile(pub(crate) Node);

impl Signfile {
    /// 下载电子回单 (direct and partner)
    ///
    /// `GET /v3/transferdownload/signfile`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::transferdownload::signfile::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().token("X8Uk3sD4a4eZVPTBvqNDoUqcYMlZ9uuD");
    /// let answer = client.v3().transferdownload().signfile().get(request).await?;
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
        self.0.chain("v3/transferdownload/signfile", rest)
    }
}

/// 下载电子回单
pub mod get {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/transferdownload/signfile").unsigned().download();

    /// 下载电子回单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("token")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 前序download\_url的查询参数（必填）
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("token", value.into()))
        }
    }

    request!(Request);
}

//! `/v3/statements`

use bytes::Bytes;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/statements`
pub struct Statements(pub(crate) Node);

impl Statements {
    /// 下载对账单
    ///
    /// `GET /v3/statements`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::statements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().date("20180130").mchid("1900000109");
    /// let answer = client.v3().statements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<Bytes> {
        self.0.download(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/statements", rest)
    }
}

/// 下载对账单
pub mod get {
    use http::Method;

    use crate::message::{Listed, Object, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::GET, "/v3/statements")
        .at("api.mch.weixin.qq.com", "/hk")
        .statement()
        .download();

    /// 下载对账单：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("date"), required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 账单日期（必填）
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("date", value.into()))
        }

        /// 商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    request!(Request);
}

//! `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
pub struct Unbindrecipient(pub(crate) Node);

impl Unbindrecipient {
    /// 解绑收款商户号 (partner)
    ///
    /// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::store::brandstores::store_id::unbindrecipient::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("123456789").mchid("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .partner()
    ///     .store()
    ///     .brandstores()
    ///     .store_id("20488000")
    ///     .unbindrecipient()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/partner/store/brandstores/{store_id}/unbindrecipient", rest)
    }
}

/// 解绑收款商户号
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient",
    );

    /// 解绑收款商户号：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("brand_id"), required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 门店收款商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    /// 解绑收款商户号：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 解绑失败原因
        pub failed_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("failed_reason", &mut self.failed_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}

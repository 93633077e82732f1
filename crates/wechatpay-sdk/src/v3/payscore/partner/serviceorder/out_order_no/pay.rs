//! `/v3/payscore/partner/serviceorder/{out_order_no}/pay`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
pub struct Pay(pub(crate) Node);

impl Pay {
    /// 商户发起催收扣款 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::pay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .pay()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013394544)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<()> {
        self.0.call_empty(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/payscore/partner/serviceorder/{out_order_no}/pay", rest)
    }
}

/// 商户发起催收扣款
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/payscore/partner/serviceorder/{out_order_no}/pay");

    /// 商户发起催收扣款：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("service_id"), required::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("service_id", value.into()))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    request!(Request);
}

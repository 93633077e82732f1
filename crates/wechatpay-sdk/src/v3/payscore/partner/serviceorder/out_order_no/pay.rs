//! `/v3/payscore/partner/serviceorder/{out_order_no}/pay`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/payscore/partner/serviceorder/{out_order_no}/pay`
pub struct Pay {
    pub(crate) node: Node,
}

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
        self.node
            .call_empty(Method::POST, "/v3/payscore/partner/serviceorder/{out_order_no}/pay")
            .message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/payscore/partner/serviceorder/{out_order_no}/pay", rest)
    }
}

/// 商户发起催收扣款
pub mod post {
    use crate::message::{Listed, Object, optional, required};

    /// 商户发起催收扣款：请求
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
            Self(self.0.with_text("service_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }
    }

    request!(Request);
}

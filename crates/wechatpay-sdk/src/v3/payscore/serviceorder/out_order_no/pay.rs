//! `/v3/payscore/serviceorder/{out_order_no}/pay`

/// `/v3/payscore/serviceorder/{out_order_no}/pay`
pub struct Pay {
    pub(crate) node: crate::chain::Node,
}

impl Pay {
    /// 商户发起催收扣款 (direct)
    ///
    /// `POST /v3/payscore/serviceorder/{out_order_no}/pay`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::out_order_no::pay::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wxd678efh567hg6787").service_id("500001");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .serviceorder()
    ///     .out_order_no("")
    ///     .pay()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013394596)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder/{out_order_no}/pay", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder/{out_order_no}/pay")
    }
}

/// 商户发起催收扣款
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::payafter_orders::out_order_no::cancel::post::Response;

    /// 商户发起催收扣款：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<String>("appid"), message::optional::<String>("service_id")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }
    }

    request!(Request);
}

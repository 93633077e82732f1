//! `/v3/merchant-store/stores/{store_id}/recipients/unbind`

/// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
pub struct Unbind {
    pub(crate) node: crate::chain::Node,
}

impl Unbind {
    /// 解除门店收款信息绑定 (direct and partner)
    ///
    /// `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant_store::stores::store_id::recipients::unbind::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .store_recipient(vec![
    ///         post::StoreRecipient::new()
    ///             .mchid("1230000109")
    ///             .company_name("腾讯科技（深圳）有限公司"),
    ///     ]);
    /// let answer = client
    ///     .v3()
    ///     .merchant_store()
    ///     .stores()
    ///     .store_id("20488000")
    ///     .recipients()
    ///     .unbind()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant-store/stores/{store_id}/recipients/unbind", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/merchant-store/stores/{store_id}/recipients/unbind")
    }
}

/// 解除门店收款信息绑定
pub mod post {
    use crate::message;

    pub use crate::v3::merchant_store::stores::store_id::recipients::bind::post::{
        FailedStoreRecipient, Response, StoreRecipient,
    };

    /// 解除门店收款信息绑定：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::optional::<Vec<StoreRecipient>>("store_recipient"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 收款门店信息
        #[inline]
        pub fn store_recipient(self, value: Vec<StoreRecipient>) -> Self {
            Self(self.0.with("store_recipient", value))
        }
    }

    request!(Request);
}

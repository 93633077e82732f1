//! `/v3/ecommerce/profitsharing/receivers/delete`

/// `/v3/ecommerce/profitsharing/receivers/delete`
pub struct Delete {
    pub(crate) node: crate::chain::Node,
}

impl Delete {
    /// 删除分账接收方 (partner)
    ///
    /// `POST /v3/ecommerce/profitsharing/receivers/delete`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::receivers::delete_::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .r#type(post::Type::MERCHANT_ID)
    ///     .account("190001001");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .profitsharing()
    ///     .receivers()
    ///     .delete_()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012477759)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/receivers/delete", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/receivers/delete")
    }
}

/// 删除分账接收方
pub mod post {
    use crate::message;

    pub use crate::shared::v3_ecommerce_profitsharing_orders_post::Type;
    pub use crate::v3::ecommerce::profitsharing::receivers::add::post::Response;

    /// 删除分账接收方：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("account"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 接收方类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 接收方账号（必填）
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account", value))
        }
    }

    request!(Request);
}

//! `/v3/marketing/partnerships/terminate`

/// `/v3/marketing/partnerships/terminate`
pub struct Terminate {
    pub(crate) node: crate::chain::Node,
}

impl Terminate {
    /// 终止合作关系 (direct and partner)
    ///
    /// `POST /v3/marketing/partnerships/terminate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partnerships::terminate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .partner(
    ///         post::Partner::new()
    ///             .r#type(post::Type::APPID)
    ///             .appid("wx4e1916a585d1f4e9")
    ///             .merchant_id("2480029552"),
    ///     )
    ///     .authorized_data(
    ///         post::AuthorizedData::new()
    ///             .business_type(post::BusinessType::FAVOR_STOCK)
    ///             .stock_id("2433405"),
    ///     )
    ///     .idempotency_key("1");
    /// let answer = client.v3().marketing().partnerships().terminate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/partnerships/terminate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partnerships/terminate")
    }
}

/// 终止合作关系
pub mod post {

    pub use crate::v3::marketing::partnerships::build::post::{
        AuthorizedData, BusinessType, Partner, Request, Type,
    };

    /// 终止合作关系：应答
    #[non_exhaustive]
    pub struct Response {
        /// 终止合作关系时间
        pub terminate_time: Option<crate::Time>,
    }

    message! {
        Response {
            0 => terminate_time: "terminate_time",
        }
    }
}

//! 取消补差 · Cancel a subsidy
//!
//! `/v3/ecommerce/subsidies/cancel`

/// 取消补差 · Cancel a subsidy
///
/// `/v3/ecommerce/subsidies/cancel`
#[derive(Clone)]
pub struct Cancel {
    pub(crate) node: crate::chain::Node,
}

impl Cancel {
    /// 取消补差 · Cancel a subsidy
    ///
    /// `POST /v3/ecommerce/subsidies/cancel`
    ///
    /// 电商平台对不需要补差的订单取消补差；取消后订单可以按没有补差的情况继续分账。模式：服务商。
    ///
    /// Cancels the subsidy of a sub-merchant order that does not need one and returns the result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::cancel::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .description("订单退款");
    /// let answer = client.v3().ecommerce().subsidies().cancel().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `FREQUENCY_LIMITED` (429): Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `SYSTEM_ERROR` (500): The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477639](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
    #[doc(alias("取消补差", "Cancel a subsidy", "平台收付通 补差", "cancel", "subsidies/cancel"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/cancel", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies/cancel")
    }
}

/// 取消补差 · Cancel a subsidy
pub mod post {

    enumeration! {
        /// 取消补差结果 · Subsidy cancellation result
        ResponseResult {
            SUCCESS = "SUCCESS",
            FAIL = "FAIL",
        }
    }

    /// 取消补差：请求 · Cancel a subsidy: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub transaction_id: Option<String>,
        /// 取消补差描述（必填） · Subsidy cancellation description (required)
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 取消补差描述（必填） · Subsidy cancellation description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 取消补差：应答 · Cancel a subsidy: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 取消补差结果 · Subsidy cancellation result
        pub result: ResponseResult,
        /// 取消补差描述 · Subsidy cancellation description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => description: Required "description",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => result: Optional "result",
            3 => description: Optional "description",
        }
    }
}

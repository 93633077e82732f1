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
    /// Cancels the subsidy of a sub-merchant order that does not need one. Profit sharing can then go on. Mode: partner.
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
    /// - `INVALID_REQUEST` (400): 不符合分账规则：非分账订单、支付未满一分钟、已完结、接收方未添加等。按错误描述处理；重试沿用原分账单号。 · The request breaks a rule of profit sharing: the order is not marked for it, was paid less than a minute ago or is finished, or the receiver was not added. Follow the message. A retry keeps the sharing number.
    /// - `FREQUENCY_LIMITED` (429): 同一订单或同一商户分账过频。降频后用原分账单号再发。 · Profit sharing is requested too often for this order or merchant. Slow down, then send the same sharing number again.
    /// - `SYSTEM_ERROR` (500): 分账处理超时或内部异常。分账单号与参数不变再发，以查询结果为准。可能已经执行。 · The platform failed or timed out. The share may have been carried out. Send the request again with the same sharing number and parameters. Rely on the result of a query. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477639](https://pay.weixin.qq.com/doc/v3/partner/4012477639)
    #[doc(alias("取消补差", "Cancel a subsidy", "平台收付通 补差", "cancel", "subsidies/cancel"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/cancel", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
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
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    /// 取消补差：请求 · Cancel a subsidy: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
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

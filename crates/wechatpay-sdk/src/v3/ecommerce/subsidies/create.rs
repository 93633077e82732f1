//! 请求补差 · Create a subsidy
//!
//! `/v3/ecommerce/subsidies/create`

/// 请求补差 · Create a subsidy
///
/// `/v3/ecommerce/subsidies/create`
#[derive(Clone)]
pub struct Create {
    pub(crate) node: crate::chain::Node,
}

impl Create {
    /// 请求补差 · Create a subsidy
    ///
    /// `POST /v3/ecommerce/subsidies/create`
    ///
    /// 电商平台为二级商户的订单出资补差，返回微信补差单号、补差金额和补差结果。模式：服务商。
    ///
    /// Pays a subsidy from the e-commerce platform for a sub-merchant order and returns the subsidy ID, amount and result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::create::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amount(10)
    ///     .description("测试备注");
    /// let answer = client.v3().ecommerce().subsidies().create().post(request).await?;
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
    /// 官方文档 · Official pages: [partner/4012477631](https://pay.weixin.qq.com/doc/v3/partner/4012477631)
    #[doc(alias("请求补差", "Create a subsidy", "平台收付通 补差", "create", "subsidies/create"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/create", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies/create")
    }
}

/// 请求补差 · Create a subsidy
pub mod post {

    enumeration! {
        /// 补差单结果 · Subsidy result
        ResponseResult {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
            /// `REFUND`: 已全额回退 · Returned in full
            REFUND = "REFUND",
        }
    }

    /// 请求补差：请求 · Create a subsidy: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 补差金额（必填） · Subsidy amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差描述（必填） · Subsidy description (required)
        pub description: Option<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 商户补差单号 · Merchant subsidy number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_subsidy_no: Option<String>,
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

        /// 补差金额（必填） · Subsidy amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 补差描述（必填） · Subsidy description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 微信退款单号 · WeChat Pay refund ID
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }

        /// 商户补差单号 · Merchant subsidy number
        pub fn out_subsidy_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_subsidy_no = value.into_member();
            self
        }
    }

    /// 请求补差：应答 · Create a subsidy: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 微信补差单号 · WeChat Pay subsidy number
        pub subsidy_id: Option<String>,
        /// 补差描述 · Subsidy description
        pub description: Option<String>,
        /// 补差金额 · Subsidy amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差单结果 · Subsidy result
        pub result: ResponseResult,
        /// 补差完成时间 · Subsidy completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 商户补差单号 · Merchant subsidy number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_subsidy_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => transaction_id: Required "transaction_id",
            2 => amount: Required "amount",
            3 => description: Required "description",
            4 => refund_id: Optional "refund_id",
            5 => out_subsidy_no: Optional "out_subsidy_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => subsidy_id: Optional "subsidy_id",
            3 => description: Optional "description",
            4 => amount: Optional "amount",
            5 => result: Optional "result",
            6 => success_time: Optional "success_time",
            7 => out_subsidy_no: Optional "out_subsidy_no",
        }
    }
}

//! 请求补差回退 · Return a subsidy
//!
//! `/v3/ecommerce/subsidies/return`

/// 请求补差回退 · Return a subsidy
///
/// `/v3/ecommerce/subsidies/return`
#[derive(Clone)]
pub struct Return {
    pub(crate) node: crate::chain::Node,
}

impl Return {
    /// 请求补差回退 · Return a subsidy
    ///
    /// `POST /v3/ecommerce/subsidies/return`
    ///
    /// 订单退款后，电商平台请求把已补差的资金从二级商户回退，返回微信补差回退单号。模式：服务商。
    ///
    /// Returns a paid subsidy from the sub-merchant after the order was refunded. The response contains the subsidy refund ID. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::subsidies::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("P20150806125346")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .refund_id("3008450740201411110007820472")
    ///     .amount(10)
    ///     .description("测试备注");
    /// let answer = client.v3().ecommerce().subsidies().r#return().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `SYSTEM_ERROR` (500): 回退处理超时或内部异常。回退单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The return may have been carried out. Send the request again with the same return number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477636](https://pay.weixin.qq.com/doc/v3/partner/4012477636)
    #[doc(alias(
        "请求补差回退",
        "Return a subsidy",
        "平台收付通 补差",
        "return",
        "subsidies/return"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/subsidies/return", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/subsidies/return")
    }
}

/// 请求补差回退 · Return a subsidy
pub mod post {

    enumeration! {
        /// 出资账户类型 · Funding account type
        Account {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    enumeration! {
        /// 补差回退结果 · Subsidy return result
        ResponseResult {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 出资账户类型 · Funding account type
        FromAccount {
            /// `AVAILABLE`: 可用余额 · Available balance
            AVAILABLE = "AVAILABLE",
            /// `UNAVAILABLE`: 不可用余额 · Unavailable balance
            UNAVAILABLE = "UNAVAILABLE",
        }
    }

    /// 请求补差回退：请求 · Return a subsidy: request
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户补差回退单号（必填） · Merchant subsidy return number (required)
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 微信退款单号（必填） · WeChat Pay refund ID (required)
        pub refund_id: Option<String>,
        /// 补差回退金额（必填） · Subsidy return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差回退描述（必填） · Subsidy return description (required)
        pub description: Option<String>,
        /// 微信补差单号 · WeChat Pay subsidy number
        pub subsidy_id: Option<String>,
        /// 回退出资账户及金额 · Return funding accounts and amounts
        pub from: Option<Vec<RequestFrom>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户补差回退单号（必填） · Merchant subsidy return number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 微信退款单号（必填） · WeChat Pay refund ID (required)
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }

        /// 补差回退金额（必填） · Subsidy return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 补差回退描述（必填） · Subsidy return description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 微信补差单号 · WeChat Pay subsidy number
        pub fn subsidy_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.subsidy_id = value.into_member();
            self
        }

        /// 回退出资账户及金额 · Return funding accounts and amounts
        pub fn from<M>(mut self, value: impl crate::IntoList<RequestFrom, M>) -> Self {
            self.from = value.into_list();
            self
        }
    }

    /// 回退出资账户及金额 · Return funding accounts and amounts
    pub struct RequestFrom {
        /// 出资账户类型 · Funding account type
        pub account: Account,
        /// 出资金额 · Funding amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RequestFrom {
        /// 出资账户类型 · Funding account type
        pub fn account<M>(mut self, value: impl crate::IntoMember<Account, M>) -> Self {
            self.account = value.into_member().unwrap_or_default();
            self
        }

        /// 出资金额 · Funding amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 请求补差回退：应答 · Return a subsidy: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 微信补差回退单号 · WeChat Pay subsidy return number
        pub subsidy_refund_id: Option<String>,
        /// 微信退款单号 · WeChat Pay refund ID
        pub refund_id: Option<String>,
        /// 商户补差回退单号 · Merchant subsidy return number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 补差回退金额 · Subsidy return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 补差回退描述 · Subsidy return description
        pub description: Option<String>,
        /// 补差回退结果 · Subsidy return result
        pub result: ResponseResult,
        /// 补差回退完成时间 · Subsidy return completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 退款出资账户及金额 · Refund funding accounts and amounts
        pub from: Option<Vec<ResponseFrom>>,
        /// 微信补差单号 · WeChat Pay subsidy number
        pub subsidy_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款出资账户及金额 · Refund funding accounts and amounts
    #[non_exhaustive]
    pub struct ResponseFrom {
        /// 出资账户类型 · Funding account type
        pub account: FromAccount,
        /// 出资金额 · Funding amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, RequestFrom);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => out_order_no: Required "out_order_no",
            2 => transaction_id: Required "transaction_id",
            3 => refund_id: Required "refund_id",
            4 => amount: Required "amount",
            5 => description: Required "description",
            6 => subsidy_id: Optional "subsidy_id",
            7 => from: Optional "from",
        }
        RequestFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => subsidy_refund_id: Optional "subsidy_refund_id",
            3 => refund_id: Optional "refund_id",
            4 => out_order_no: Optional "out_order_no",
            5 => amount: Optional "amount",
            6 => description: Optional "description",
            7 => result: Optional "result",
            8 => success_time: Optional "success_time",
            9 => from: Optional "from",
            10 => subsidy_id: Optional "subsidy_id",
        }
        ResponseFrom {
            0 => account: Optional "account",
            1 => amount: Optional "amount",
        }
    }
}

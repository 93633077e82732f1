//! 查询分账回退结果、请求分账回退 · Query a profit-sharing return; Return a profit share
//!
//! `/v3/ecommerce/profitsharing/returnorders`

/// 查询分账回退结果、请求分账回退 · Query a profit-sharing return; Return a profit share
///
/// `/v3/ecommerce/profitsharing/returnorders`
#[derive(Clone)]
pub struct Returnorders {
    pub(crate) node: crate::chain::Node,
}

impl Returnorders {
    /// 查询分账回退结果 · Query a profit-sharing return
    ///
    /// `GET /v3/ecommerce/profitsharing/returnorders`
    ///
    /// 电商平台按商户回退单号和原分账单号查询分账回退，返回回退金额和结果。模式：服务商。
    ///
    /// Queries a profit-sharing return by merchant return number and original profit-sharing order and returns its amount and result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::returnorders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("100001")
    ///     .out_return_no("return202608010001");
    /// let answer = client.v3().ecommerce().profitsharing().returnorders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477740](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
    #[doc(alias(
        "查询分账回退结果",
        "Query a profit-sharing return",
        "平台收付通 分账",
        "returnorders",
        "profitsharing/returnorders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/ecommerce/profitsharing/returnorders", request)
    }

    /// 请求分账回退 · Return a profit share
    ///
    /// `POST /v3/ecommerce/profitsharing/returnorders`
    ///
    /// 电商平台把已分给接收方的资金回退给二级商户，通常用于退款之前；返回微信回退单号。模式：服务商。
    ///
    /// Returns shared funds from a receiver to the sub-merchant, usually before a refund. The response contains the WeChat Pay return number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::profitsharing::returnorders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .order_id("3008450740201411110007820472")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("分账回退");
    /// let answer = client.v3().ecommerce().profitsharing().returnorders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `NOT_ENOUGH` (403): 剩余可回退金额不足，或接收方余额不足。减少金额或等接收方补足。 · Less is left to return than was requested, or the receiver's balance is too low. Lower the amount, or ask the receiver to top up.
    /// - `NO_AUTH` (403): 回退方没有开通分账回退。请回退方开通。 · The party that returns the money has not enabled returns. Ask it to enable returns of profit sharing.
    /// - `SYSTEM_ERROR` (500): 回退处理超时或内部异常。回退单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The return may have been carried out. Send the request again with the same return number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012477737](https://pay.weixin.qq.com/doc/v3/partner/4012477737)
    #[doc(alias(
        "请求分账回退",
        "Return a profit share",
        "平台收付通 分账",
        "returnorders",
        "profitsharing/returnorders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/ecommerce/profitsharing/returnorders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/ecommerce/profitsharing/returnorders")
    }
}

/// 查询分账回退结果 · Query a profit-sharing return
pub mod get {

    enumeration! {
        /// 回退结果 · Return result
        ResponseResult {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            /// `ACCOUNT_ABNORMAL`: 账户异常 · The account is abnormal
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            /// `TIME_OUT_CLOSED`: 超时关闭 · Closed by time-out
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
            /// `INVALID_REQUEST`: 请求参数与业务不符 · The request does not fit the order
            INVALID_REQUEST = "INVALID_REQUEST",
        }
    }

    /// 查询分账回退结果：请求 · Query a profit-sharing return: request
    ///
    /// 条件 Conditions:
    ///
    /// - `order_id`、`out_order_no`：微信分账单号与商户分账单号二选一。`order_id`, `out_order_no`: One of the two sharing numbers
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填） · Merchant return number (required)
        pub out_return_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_id = value.into_member();
            self
        }

        /// 商户分账单号 · Merchant profit-sharing number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 商户回退单号（必填） · Merchant return number (required)
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }
    }

    /// 查询分账回退结果：应答 · Query a profit-sharing return: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 商户回退单号 · Merchant return number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_return_no: Option<String>,
        /// 回退商户号 · Returning merchant ID
        pub return_mchid: Option<String>,
        /// 回退金额 · Return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 微信回退单号 · WeChat Pay return number
        pub return_no: Option<String>,
        /// 回退结果 · Return result
        pub result: ResponseResult,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Required "out_return_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_mchid: Optional "return_mchid",
            5 => amount: Optional "amount",
            6 => return_no: Optional "return_no",
            7 => result: Optional "result",
            8 => fail_reason: Optional "fail_reason",
            9 => finish_time: Optional "finish_time",
        }
    }
}

/// 请求分账回退 · Return a profit share
pub mod post {

    enumeration! {
        /// 回退结果 · Return result
        ResponseResult {
            /// `PROCESSING`: 处理中 · In progress
            PROCESSING = "PROCESSING",
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAILED`: 失败 · Failed
            FAILED = "FAILED",
        }
    }

    enumeration! {
        /// 失败原因 · Failure reason
        FailReason {
            /// `ACCOUNT_ABNORMAL`: 账户异常 · The account is abnormal
            ACCOUNT_ABNORMAL = "ACCOUNT_ABNORMAL",
            /// `TIME_OUT_CLOSED`: 超时关闭 · Closed by time-out
            TIME_OUT_CLOSED = "TIME_OUT_CLOSED",
            /// `PAYER_ACCOUNT_ABNORMAL`: 付款方账户异常 · The payer's account is abnormal
            PAYER_ACCOUNT_ABNORMAL = "PAYER_ACCOUNT_ABNORMAL",
        }
    }

    /// 请求分账回退：请求 · Return a profit share: request
    ///
    /// 条件 Conditions:
    ///
    /// - `order_id`、`out_order_no`：微信分账单号与商户分账单号二选一。`order_id`, `out_order_no`: One of the two sharing numbers
    /// - `transaction_id`：超过 6 个月的订单必填。`transaction_id`: Required for orders older than six months
    /// - 只能从商户接收方回退，个人不行。Only from merchant receivers, not from persons
    /// - 分账后 180 天内可回退。Within 180 days of the sharing
    pub struct Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_|*@-`。At most 64 characters; digits, A–Z, a–z and `_|*@-`.
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填） · Merchant return number (required)
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_return_no: Option<String>,
        /// 回退商户号（必填） · Returning merchant ID (required)
        pub return_mchid: Option<String>,
        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 回退描述（必填） · Return description (required)
        pub description: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 二级商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub fn order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_id = value.into_member();
            self
        }

        /// 商户分账单号 · Merchant profit-sharing number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 商户回退单号（必填） · Merchant return number (required)
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }

        /// 回退商户号（必填） · Returning merchant ID (required)
        pub fn return_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_mchid = value.into_member();
            self
        }

        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 回退描述（必填） · Return description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 请求分账回退：应答 · Return a profit share: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二级商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// 商户回退单号 · Merchant return number
        ///
        /// 只能用数字、字母和 `_|*@-`。Digits, A–Z, a–z and `_|*@-`.
        pub out_return_no: Option<String>,
        /// 回退商户号 · Returning merchant ID
        pub return_mchid: Option<String>,
        /// 回退金额 · Return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 微信回退单号 · WeChat Pay return number
        pub return_no: Option<String>,
        /// 回退结果 · Return result
        pub result: ResponseResult,
        /// 失败原因 · Failure reason
        pub fail_reason: FailReason,
        /// 完成时间 · Completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Required "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Required "out_return_no",
            4 => return_mchid: Required "return_mchid",
            5 => amount: Required "amount",
            6 => description: Required "description",
            7 => transaction_id: Optional "transaction_id",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_mchid: Optional "return_mchid",
            5 => amount: Optional "amount",
            6 => return_no: Optional "return_no",
            7 => result: Optional "result",
            8 => fail_reason: Optional "fail_reason",
            9 => finish_time: Optional "finish_time",
        }
    }
}

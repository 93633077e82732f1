//! 查询分账回退结果、请求分账回退 · Query a profit-sharing return; Return a profit share
//!
//! `/v3/brand/profitsharing/returnorders`

/// 查询分账回退结果、请求分账回退 · Query a profit-sharing return; Return a profit share
///
/// `/v3/brand/profitsharing/returnorders`
#[derive(Clone)]
pub struct Returnorders {
    pub(crate) node: crate::chain::Node,
}

impl Returnorders {
    /// 查询分账回退结果 · Query a profit-sharing return
    ///
    /// `GET /v3/brand/profitsharing/returnorders`
    ///
    /// 服务商按商户回退单号和原分账单号查询分账回退，返回回退金额和结果。模式：服务商。
    ///
    /// Queries a profit-sharing return by merchant return number and original profit-sharing order and returns its amount and result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::returnorders::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").out_return_no("R20190516001");
    /// let answer = client.v3().brand().profitsharing().returnorders().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `NO_AUTH` (403): 回退方没有开通分账回退。请回退方开通。 · The party that returns the money has not enabled returns. Ask it to enable returns of profit sharing.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012467011](https://pay.weixin.qq.com/doc/v3/partner/4012467011)
    #[doc(alias(
        "查询分账回退结果",
        "Query a profit-sharing return",
        "连锁品牌分账",
        "returnorders",
        "profitsharing/returnorders"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/profitsharing/returnorders", request)
    }

    /// 请求分账回退 · Return a profit share
    ///
    /// `POST /v3/brand/profitsharing/returnorders`
    ///
    /// 服务商把已分给接收方的资金回退给子商户，通常用于退款之前；返回微信回退单号。模式：服务商。
    ///
    /// Returns shared funds from a receiver to the sub-merchant, usually before a refund. The response contains the WeChat Pay return number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::returnorders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .out_return_no("R20190516001")
    ///     .return_mchid("86693852")
    ///     .amount(10)
    ///     .description("分账回退");
    /// let answer = client.v3().brand().profitsharing().returnorders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合回退规则（回退方不存在、超过 180 天等）。按错误描述处理。 · The request breaks a rule of returns, for example an unknown party or more than 180 days. Follow the message.
    /// - `NO_AUTH` (403): 回退方没有开通分账回退。请回退方开通。 · The party that returns the money has not enabled returns. Ask it to enable returns of profit sharing.
    /// - `SYSTEM_ERROR` (500): 回退处理超时或内部异常。回退单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The return may have been carried out. Send the request again with the same return number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012467097](https://pay.weixin.qq.com/doc/v3/partner/4012467097)
    #[doc(alias(
        "请求分账回退",
        "Return a profit share",
        "连锁品牌分账",
        "returnorders",
        "profitsharing/returnorders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/profitsharing/returnorders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/returnorders")
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
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
        final SUCCESS, FAIL
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
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户回退单号（必填） · Merchant return number (required)
        pub out_return_no: Option<String>,
        /// 微信分帐单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户回退单号（必填） · Merchant return number (required)
        pub fn out_return_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_return_no = value.into_member();
            self
        }

        /// 微信分帐单号 · WeChat Pay profit-sharing number
        pub fn order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.order_id = value.into_member();
            self
        }

        /// 商户分账单号 · Merchant profit-sharing number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }
    }

    /// 查询分账回退结果：应答 · Query a profit-sharing return: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// 商户回退单号 · Merchant return number
        pub out_return_no: Option<String>,
        /// 回退商户号 · Returning merchant ID
        pub return_mchid: Option<String>,
        /// 微信回退单号 · WeChat Pay return number
        pub return_no: Option<String>,
        /// 回退金额 · Return amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
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
            1 => out_return_no: Required "out_return_no",
            2 => order_id: Optional "order_id",
            3 => out_order_no: Optional "out_order_no",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => order_id: Optional "order_id",
            2 => out_order_no: Optional "out_order_no",
            3 => out_return_no: Optional "out_return_no",
            4 => return_mchid: Optional "return_mchid",
            5 => return_no: Optional "return_no",
            6 => amount: Optional "amount",
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
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
        final SUCCESS, FAIL
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
    pub struct Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        ///
        /// 只能用数字、字母和 `_*@-`。Digits, A–Z, a–z and `_*@-`.
        pub out_order_no: Option<String>,
        /// 商户回退单号（必填） · Merchant return number (required)
        pub out_return_no: Option<String>,
        /// 回退商户号（必填） · Returning merchant ID (required)
        pub return_mchid: Option<String>,
        /// 回退金额（必填） · Return amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 回退描述（必填） · Return description (required)
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号（必填） · Sub-merchant ID (required)
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
    }

    /// 请求分账回退：应答 · Return a profit share: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// 商户回退单号 · Merchant return number
        ///
        /// 只能用数字、字母和 `_*@-`。Digits, A–Z, a–z and `_*@-`.
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
